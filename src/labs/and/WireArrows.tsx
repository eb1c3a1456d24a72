/** What the verdicts mean on a wire: one arrow each way, by word, shape and colour. */
import { CircleCheck, Hourglass, RouteOff } from 'lucide-react';
import { hostNames } from '../../domain/and/answers.ts';
import type { Wire, WireOutcome } from '../../domain/and/wire.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Rich } from '../../ui/Rich.tsx';

const looks = {
  connected: { Icon: CircleCheck, className: 'border-ok bg-ok-bg text-ok' },
  timedOut: { Icon: Hourglass, className: 'border-dashed border-mute bg-mute-bg text-mute' },
  noRoute: { Icon: RouteOff, className: 'border-road bg-road-bg text-road' },
} as const satisfies Record<WireOutcome, unknown>;

export function WireArrows({ wire }: { readonly wire: Wire }) {
  const words = useWords('and');
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[0.9375rem]">
      <span className="text-ink2">{words.wireIntro}</span>
      {hostNames.map((from) => {
        const outcome = from === 'a' ? wire.aToB : wire.bToA;
        const { Icon, className } = looks[outcome];
        return (
          <span
            key={from}
            className={`flex items-center gap-2 rounded-lg border px-2 py-0.5 ${className}`}
          >
            <Icon aria-hidden className="size-4 shrink-0" />
            <span>
              <b className="whitespace-nowrap">{words.arrow(from)}</b>{' '}
              <Rich text={words.wire[outcome](from)} />
            </span>
          </span>
        );
      })}
    </div>
  );
}
