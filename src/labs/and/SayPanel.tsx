/** The sentence of the step, what has followed by then, and at the end what it means on the wire. */
import { Equal, EqualNot } from 'lucide-react';
import type { AndScenario } from '../../domain/and/scenario.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { followsFrom, sentenceOf, type AndTrace } from './say.ts';
import { WireArrows } from './WireArrows.tsx';

interface SayPanelProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  readonly step: number;
}

export function SayPanel({ scenario, trace, step }: SayPanelProps) {
  const words = useWords('and');
  const event = trace.steps[step - 1]?.event;
  const follows = followsFrom(scenario, trace, step, words);
  return (
    <Card className="flex min-h-28 min-w-0 items-start gap-3 px-4 py-2.5">
      {event?.kind === 'and.compared' ? (
        <VerdictMark isLocal={event.verdict === 'local'} />
      ) : undefined}
      <div className="min-w-0">
        <p className="text-xl leading-snug text-balance">
          <Rich text={event === undefined ? words.start : sentenceOf(event, words)} />
        </p>
        {follows === '' ? undefined : (
          <p className="mt-1 text-[0.9375rem] text-ink2">
            <Rich text={follows} />
          </p>
        )}
        {event?.kind === 'and.compared' && event.wire !== null ? (
          <WireArrows wire={event.wire} />
        ) : undefined}
      </div>
    </Card>
  );
}

function VerdictMark({ isLocal }: { readonly isLocal: boolean }) {
  const Icon = isLocal ? Equal : EqualNot;
  return (
    <span
      aria-hidden
      className={`grid size-9 shrink-0 place-items-center border-2 ${isLocal ? 'rounded-full border-ok bg-ok-bg text-ok' : 'rounded-md border-no bg-no-bg text-no'}`}
    >
      <Icon className="size-6" />
    </span>
  );
}
