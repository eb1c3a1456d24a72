/**
 * The sentence of the step and what has followed by then, with the truth table beside it; at the
 * end what each host says, and what that means on the wire.
 */
import type { HostName } from '../../domain/and/answers.ts';
import type { AndScenario } from '../../domain/and/scenario.ts';
import { stateAt } from '../../domain/trace.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStep } from '../../player/usePlayer.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { followsFrom, sentenceOf, type AndTrace } from './say.ts';
import { TruthTable } from './TruthTable.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { Verdicts } from './Verdicts.tsx';
import { WireArrows } from './WireArrows.tsx';

interface SayPanelProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  /** The host with a field that cannot be read: nothing is said before it can. */
  readonly open: HostName | null;
}

export function SayPanel({ scenario, trace, open }: SayPanelProps) {
  const words = useWords('and');
  const step = useStep();
  const event = trace.steps[step - 1]?.event;
  if (open === null && event?.kind === 'and.compared' && event.by !== 'both') {
    return <Verdicts compared={stateAt(trace, step).compared} />;
  }
  const column = open === null && event?.kind === 'and.bit' ? event : null;
  return (
    <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <Card className="flex min-h-[6.25rem] min-w-0 items-start gap-3 px-4 py-2 roomy:min-h-[7.5rem]">
        {open === null ? (
          <Said scenario={scenario} trace={trace} step={step} />
        ) : (
          <p className="text-xl text-ink2">{words.wrongInput(open)}</p>
        )}
      </Card>
      <TruthTable a={column?.a ?? null} b={column?.b ?? null} />
    </div>
  );
}

function Said({ scenario, trace, step }: Omit<SayPanelProps, 'open'> & { readonly step: number }) {
  const words = useWords('and');
  const event = trace.steps[step - 1]?.event;
  const follows = followsFrom(scenario, trace, step, words);
  return (
    <>
      {event?.kind === 'and.compared' ? <VerdictMark verdict={event.verdict} /> : undefined}
      <div className="min-w-0">
        <p className="text-xl leading-snug text-pretty roomy:text-[1.4rem]">
          <Rich text={event === undefined ? words.start : sentenceOf(event, words)} />
        </p>
        {follows === '' ? undefined : (
          <p className="mt-1 text-[0.9375rem] text-ink2 roomy:text-[1.0625rem]">
            <Rich text={follows} />
          </p>
        )}
        {event?.kind === 'and.compared' && event.wire !== null ? (
          <WireArrows wire={event.wire} />
        ) : undefined}
      </div>
    </>
  );
}
