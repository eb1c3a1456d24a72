/** How it went: moves against the fewest, causes named and not, and what each of them was. */
import { CircleCheck, CircleDot, OctagonX } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { missedBy, namingOf } from '../../domain/hunt/judgement.ts';
import { isWon, spent, type Stand } from '../../domain/hunt/stand.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { useNames } from '../connect/names.ts';

interface ResultCardProps {
  readonly stand: Stand;
  /** What can be done next. */
  readonly children: ReactNode;
}

const marks = {
  found: { Icon: CircleCheck, className: 'text-ok' },
  near: { Icon: CircleDot, className: 'text-host' },
  missed: { Icon: OctagonX, className: 'text-no' },
} as const;

export function ResultCard({ stand, children }: ResultCardProps) {
  const words = useWords('hunt');
  const refutations = useWords('misconceptions');
  const names = useNames(stand.hunt.plan);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { result } = words;
  const { hunt } = stand;
  const ids = hunt.faults.map(({ id }) => id);
  const { found, near, wrong } = namingOf(ids, stand.named ?? []);
  const isSolved = isWon(stand);
  return (
    <Card className="flex flex-col gap-2.5 p-3.5" aria-labelledby="hunt-result">
      <h2 id="hunt-result" ref={head} tabIndex={-1} className="text-lg font-bold outline-none">
        {result.title}
      </h2>
      {isSolved ? (
        <p>
          <Rich text={result.moves(spent(stand), hunt.par)} />{' '}
          <Rich text={result.named(found.length + near.length, ids.length)} />
        </p>
      ) : (
        <p>{result.givenUp(hunt.par)}</p>
      )}
      <ul className="flex flex-col gap-2">
        {hunt.faults.map(({ id, spot }) => {
          const how = found.includes(id) ? 'found' : near.includes(id) ? 'near' : 'missed';
          const { Icon, className } = marks[how];
          const idea = how === 'missed' && isSolved ? missedBy[id] : undefined;
          return (
            <li key={id} className="flex gap-2">
              <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${className}`} />
              <div className="min-w-0">
                <p>
                  <strong>{words.faults[id]}</strong>
                  {isSolved ? ` · ${result[how]}` : ''}
                </p>
                <p>
                  <Rich text={words.says[id](names.host(spot.host))} />
                </p>
                {idea === undefined ? undefined : (
                  <p className="text-ink2">
                    <Rich text={refutations[idea]} />
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {wrong.map((id) => (
        <p key={id} className="text-ink2">
          {result.wrong(words.faults[id])}
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    </Card>
  );
}
