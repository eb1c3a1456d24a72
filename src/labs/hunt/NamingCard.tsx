/** Everybody is served: what was it? Picked from all causes, as many as there were. */
import { useEffect, useRef, useState } from 'react';
import { faultIds, faultParts, spotParts, type FaultId } from '../../domain/hunt/fault.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

interface NamingCardProps {
  /** How many there were. */
  readonly faults: number;
  readonly onNamed: (named: readonly FaultId[]) => void;
}

export function NamingCard({ faults, onNamed }: NamingCardProps) {
  const words = useWords('hunt');
  const { naming } = words;
  const [picked, setPicked] = useState<readonly FaultId[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const pick = (id: FaultId) => {
    if (faults === 1) setPicked([id]);
    else setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  };
  return (
    <Card className="flex flex-col gap-2.5 p-3.5" aria-labelledby="hunt-naming">
      <h2 id="hunt-naming" ref={head} tabIndex={-1} className="text-lg font-bold outline-none">
        {naming.title}
      </h2>
      <p>{naming.ask(faults)}</p>
      <div className="gap-x-4 **:scroll-mb-16 sm:columns-2 xl:columns-3 xl:text-sm">
        {spotParts.map((part) => (
          <fieldset key={part} className="mb-2 min-w-0 break-inside-avoid">
            <legend className="text-sm text-ink2">{naming.groups[part]}</legend>
            {faultIds
              .filter((id) => faultParts[id] === part)
              .map((id) => (
                <label
                  key={id}
                  className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11"
                >
                  <input
                    type={faults === 1 ? 'radio' : 'checkbox'}
                    name="hunt-cause"
                    className="size-4.5 shrink-0 accent-accent"
                    checked={picked.includes(id)}
                    onChange={() => pick(id)}
                  />
                  {words.faults[id]}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <div className="sticky bottom-0 -mx-3.5 -mb-3.5 flex flex-wrap items-center gap-3 rounded-b-xl border-t border-line bg-card px-3.5 py-2.5">
        <Button tone="primary" disabled={picked.length !== faults} onClick={() => onNamed(picked)}>
          {naming.done}
        </Button>
        <p role="status" className="text-sm text-ink2">
          {naming.picked(picked.length, faults)}
        </p>
      </div>
    </Card>
  );
}
