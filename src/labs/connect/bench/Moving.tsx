/**
 * The moving layer: every packet that is under way, at every frame. The only part of the lab that
 * listens to the position; where things are is `motion.ts`.
 */
import { useWords } from '../../../i18n/useWords.ts';
import { usePosition } from '../../../player/usePlayer.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { BenchView } from './benchView.ts';
import { drawnAt, type Drawn } from './drawn.ts';
import type { Freight } from './moves.ts';
import { packetSize } from './spots.ts';

export function Moving({ legs, layout, bench }: BenchView) {
  const position = usePosition();
  const words = useWords('bind').bench;
  const connect = useWords('connect');
  const size = packetSize(layout);
  // The shown attempt's packet lies on top of the others.
  const order = legs
    .map((_, attempt) => attempt)
    .toSorted((a, b) => Number(a === bench.shown) - Number(b === bench.shown));
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="pointer-events-none absolute inset-0 z-3 size-full overflow-visible"
    >
      {order.flatMap((attempt) =>
        drawnAt(legs[attempt] ?? [], position).map((drawn, index) => (
          <Token
            key={`${attempt}-${index}`}
            drawn={drawn}
            size={size}
            label={drawn.freight === null ? null : labelOf(drawn.freight, words, connect)}
          />
        )),
      )}
    </svg>
  );
}

interface Label {
  readonly name: string;
  readonly more: string;
  readonly tone: 'packet' | 'no' | 'ok' | 'arp';
}

function labelOf(
  freight: Freight,
  words: Messages['bind']['bench'],
  { packetName }: Messages['connect'],
): Label {
  if (freight.kind !== 'packet') {
    const name = freight.kind === 'asked' ? words.whoHas : words.isAt;
    const [, , third = '', last = ''] = formatIpv4(freight.target).split('.');
    return { name, more: `.${third}.${last}`, tone: 'arp' };
  }
  const { packet } = freight;
  const isNo =
    (packet.kind.protocol === 'tcp' && packet.kind.flags === 'RST') ||
    (packet.kind.protocol === 'icmp' &&
      packet.kind.says !== 'echo' &&
      packet.kind.says !== 'echoReply');
  const isYes = packet.kind.protocol === 'tcp' && packet.kind.flags === 'SYN-ACK';
  const name =
    isNo && packet.kind.protocol === 'icmp' ? 'ICMP' : packetName(packet).replace(/ .*/, '');
  const more = packet.toPort === 0 ? 'ping' : `:${packet.toPort}`;
  return { name, more, tone: isNo ? 'no' : isYes ? 'ok' : 'packet' };
}

const tones = {
  packet: 'fill-ink stroke-ink',
  no: 'fill-no stroke-no',
  ok: 'fill-ok stroke-ok',
  arp: 'fill-card stroke-net',
} as const;

interface TokenProps {
  readonly drawn: Drawn;
  readonly size: ReturnType<typeof packetSize>;
  readonly label: Label | null;
}

function Token({ drawn, size, label }: TokenProps) {
  const { at, heads, mark } = drawn;
  const { isLarge, isLow } = size;
  const half = isLarge ? 32 : 24;
  const height = isLow ? 20 : 34;
  const tone = label?.tone ?? 'packet';
  const ink = tone === 'arp' ? 'fill-ink' : 'fill-card';
  const tip = heads === 'right' ? `M${half} -6l8 6l-8 6z` : `M${-half} -6l-8 6l8 6z`;
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      {label === null ? undefined : (
        <>
          <path d={tip} className={tones[tone]} />
          <rect
            x={-half}
            y={-height / 2}
            width={2 * half}
            height={height}
            rx={7}
            strokeWidth={2}
            className={tones[tone]}
          />
          <text
            y={isLow ? 4 : -2}
            textAnchor="middle"
            className={`${ink} font-bold ${isLarge ? 'text-[13px]' : 'text-[11px]'}`}
          >
            {label.name}
          </text>
          {isLow ? undefined : (
            <text
              y={12}
              textAnchor="middle"
              className={`${ink} font-mono ${isLarge ? 'text-[12px]' : 'text-[11px]'}`}
            >
              {label.more}
            </text>
          )}
        </>
      )}
      {mark === null ? undefined : <MarkOf mark={mark} at={label === null ? 0 : half} />}
    </g>
  );
}

/** What became of it: a cross in an octagon, or a ring with nothing in it. */
function MarkOf({ mark, at }: { readonly mark: 'stopped' | 'silent'; readonly at: number }) {
  return mark === 'stopped' ? (
    <g transform={`translate(${at} -17)`}>
      <path
        d="M-4.5 -11h9l6.5 6.5v9l-6.5 6.5h-9l-6.5 -6.5v-9z"
        strokeWidth={2}
        className="fill-no-bg stroke-no"
      />
      <path d="M-4 -4l8 8M4 -4l-8 8" strokeWidth={2.5} className="stroke-no" />
    </g>
  ) : (
    <g>
      <circle r={14} strokeWidth={2.5} strokeDasharray="5 4" className="fill-mute-bg stroke-mute" />
      <text y={6} textAnchor="middle" className="fill-mute text-[17px] font-bold">
        ?
      </text>
    </g>
  );
}
