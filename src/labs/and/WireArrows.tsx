/** What a verdict means on a wire: an arrow, its outcome by word, shape and colour, and why. */
import { CircleCheck, Hourglass, RouteOff } from 'lucide-react';
import { hostNames, type HostName } from '../../domain/and/answers.ts';
import type { Wire, WireOutcome } from '../../domain/and/wire.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Rich } from '../../ui/Rich.tsx';

const looks = {
  connected: { Icon: CircleCheck, className: 'border-ok bg-ok-bg text-ok' },
  timedOut: { Icon: Hourglass, className: 'border-dashed border-mute bg-mute-bg text-mute' },
  noRoute: { Icon: RouteOff, className: 'border-road bg-road-bg text-road' },
} as const satisfies Record<WireOutcome, unknown>;

interface ArrowProps {
  readonly from: HostName;
  readonly outcome: WireOutcome;
}

export function WireArrow({ from, outcome }: ArrowProps) {
  const words = useWords('and');
  const { Icon, className } = looks[outcome];
  return (
    <p
      className={`mt-1.5 flex w-fit items-center gap-2 rounded-lg border px-2 py-0.5 text-sm leading-snug ${className}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>
        <b className="whitespace-nowrap">{words.arrow(from)}</b>{' '}
        <Rich text={words.wire[outcome](from)} />
      </span>
    </p>
  );
}

/** Both ways, for hosts that judge alike: then the two outcomes are one. */
export function WireArrows({ wire }: { readonly wire: Wire }) {
  const words = useWords('and');
  if (wire.aToB !== wire.bToA) {
    return hostNames.map((from) => (
      <WireArrow key={from} from={from} outcome={from === 'a' ? wire.aToB : wire.bToA} />
    ));
  }
  const { Icon, className } = looks[wire.aToB];
  return (
    <p
      className={`mt-1.5 flex w-fit items-center gap-2 rounded-lg border px-2 py-0.5 text-sm leading-snug ${className}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>
        <b className="whitespace-nowrap">{words.arrowBoth}</b>{' '}
        <Rich text={words.wireBoth[wire.aToB]} />
      </span>
    </p>
  );
}
