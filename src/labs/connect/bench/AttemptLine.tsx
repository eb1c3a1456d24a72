/**
 * What a client dials, and how it stands; a press makes it the attempt that is told and opens its
 * form, or marks it while a prediction is open.
 */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { CellPlace } from '../../../domain/bench/prediction.ts';
import { serverAt } from '../../../domain/bench/scenario.ts';
import { isSameCell } from '../../../domain/bench/places.ts';
import { shortAddress } from '../matrix/headText.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { AttemptBadge } from '../AttemptBadge.tsx';
import type { BenchView } from './benchView.ts';

interface AttemptLineProps {
  readonly view: BenchView;
  readonly frame: AttemptFrame;
  /** It has just ended. */
  readonly isLit: boolean;
  /** Its connection, or its client's listing, is selected in another view. */
  readonly isSelected: boolean;
  readonly onShow: (attempt: number) => void;
  /** Of the row of the present bind. */
  readonly onMark: (at: CellPlace) => void;
  /** In one line, for the host in the middle. */
  readonly flat?: boolean;
}

export function AttemptLine(props: AttemptLineProps) {
  const { view, frame, isLit, isSelected, onShow, onMark, flat = false } = props;
  const words = useWords('bind');
  const { bench, blind } = view;
  const { attempt: index } = frame;
  const attempt = bench.scenario.attempts[index];
  if (attempt === undefined) return undefined;
  const isShown = index === bench.shown;
  const bound = serverAt(bench, bench.server)?.bind;
  const cell = bound === undefined ? null : { bind: bound, attempt };
  const mark = bench.prediction?.marks.find((each) => cell !== null && isSameCell(each, cell));
  const isMarking = blind && cell !== null;
  const { brief, close, stacked, wide } = view.layout.measures;
  const inLine = flat || brief;
  const isLow = flat ? close : brief;
  const height = inLine ? (isLow ? 'h-6' : 'h-8') : 'mt-0.5 h-13';
  const kind =
    attempt.protocol === 'ping'
      ? words.bench.ping
      : attempt.protocol === 'udp'
        ? words.strip.protocols.udp
        : '';
  const [connection] = frame.state.connections;
  // In the middle of a narrow screen, where a whole line has to fit.
  const isTight = flat && stacked;
  const isFull = flat || (wide && !brief);
  const target =
    (isFull ? formatIpv4(attempt.to) : shortAddress(attempt.to)) +
    (attempt.protocol === 'ping' ? '' : `:${attempt.port}`);
  // A number that is cut off would be read as another number.
  const size = isTight
    ? 'text-[0.6875rem]'
    : isFull || (target.length <= 13 && kind === '')
      ? 'text-[0.8125rem]'
      : 'text-[0.71875rem]';
  return (
    <button
      type="button"
      aria-pressed={isMarking ? undefined : isShown}
      className={`-mx-1.5 flex shrink-0 rounded-lg px-1.5 text-left hover:bg-net-bg ${isSelected ? 'outline-2 outline-accent' : ''} ${height} ${inLine ? 'items-center justify-between gap-2' : 'flex-col justify-end gap-0.5'}`}
      onClick={() => (isMarking ? onMark(cell) : onShow(index))}
    >
      <span
        className={`flex items-baseline gap-1 leading-tight ${size} whitespace-nowrap text-ink2`}
      >
        {kind !== '' ? kind : isTight || (brief && !flat) ? undefined : words.bench.dials}
        <span className={`font-mono text-ink tabular-nums ${isShown ? 'font-bold' : ''}`}>
          {target}
        </span>
      </span>
      <AttemptBadge
        frame={frame}
        protocol={attempt.protocol}
        blind={blind}
        guess={mark?.guess ?? null}
        port={inLine || !wide ? undefined : connection?.local.port}
        brief={isLow || isTight}
        lit={isLit && isShown}
      />
    </button>
  );
}
