/**
 * What each host says with its own mask, side by side, and under it what becomes of its packet:
 * two sentences and two arrows, because with unequal masks they can disagree.
 */
import type { ComparedEvent } from '../../domain/and/simulate.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { WireArrow } from './WireArrows.tsx';

export function Verdicts({ compared }: { readonly compared: readonly ComparedEvent[] }) {
  const words = useWords('and');
  const wire = compared.find((event) => event.wire !== null)?.wire ?? null;
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {(['a', 'b'] as const).map((name) => {
        const event = compared.find(({ by }) => by === name);
        return (
          <Card
            key={name}
            className="flex min-h-[6.25rem] min-w-0 items-start gap-3 px-4 py-2 roomy:min-h-[7.5rem]"
          >
            {event === undefined ? (
              <p className="text-ink2">
                <Rich text={words.masksDiffer} />
              </p>
            ) : (
              <>
                <VerdictMark verdict={event.verdict} />
                <div className="min-w-0">
                  <p className="leading-snug roomy:text-[1.3rem]">
                    <Rich text={words.events[event.kind](event)} />
                  </p>
                  {wire === null ? undefined : (
                    <WireArrow from={name} outcome={name === 'a' ? wire.aToB : wire.bToA} />
                  )}
                </div>
              </>
            )}
          </Card>
        );
      })}
    </div>
  );
}
