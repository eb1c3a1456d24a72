/**
 * The packets of the shown attempt as Wireshark lists them, the last one sent lit; a press jumps to
 * the step that sent it and opens its layers and bytes. What they say is data of `domain/packet`.
 */
import { ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import { packetListOf, type PacketRow } from '../../../domain/packet/packetList.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { usePlayerActions } from '../../../player/usePlayer.ts';
import { isAbout, markedLine } from '../about.ts';
import type { RoomProps } from '../selection.ts';
import { Blank } from './Blank.tsx';
import { PacketDetails } from './PacketDetails.tsx';

export function PacketsView(props: RoomProps) {
  const { bench, simulation, frame, selection, onSelect, onNeedRoom } = props;
  const words = useWords('bindViews');
  const { jumpTo } = usePlayerActions();
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { scenario, shown } = bench;
  const trace = simulation.here.attempts[shown]?.trace;
  const rows = useMemo(
    () => (trace === undefined ? [] : packetListOf(scenario, trace, trace.steps.length)),
    [scenario, trace],
  );
  const step = frame.shown?.step ?? 0;
  const now = rows.findLast((row) => row.step <= step)?.no;
  useEffect(() => {
    if (now === undefined) return;
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (row === null || row === undefined) return;
    // Only the list scrolls: the page stays where the learner has it.
    const { offsetTop, clientHeight } = list.current ?? row;
    list.current?.scrollTo({ top: row.offsetTop - offsetTop - clientHeight / 3 });
  }, [now]);

  if (!visibilityOf(bench).results) return <Blank text={words.blank} />;
  if (frame.shown === null) return <Blank text={words.nobody} />;
  if (rows.length === 0) return <Blank text={words.packets.none} />;
  const isMarked = ({ step: sent }: PacketRow): boolean => {
    const event = trace?.steps[sent - 1]?.event;
    return event !== undefined && isAbout(event, selection);
  };
  const press = (row: PacketRow) => {
    setOpen(row.no === open ? null : row.no);
    onNeedRoom?.(row.no !== open);
    jumpTo(row.step);
    onSelect({ kind: 'step', attempt: shown, step: row.step });
  };
  return (
    <div className="@container flex min-h-0 grow flex-col">
      <Heads />
      <ol
        ref={list}
        tabIndex={-1}
        aria-label={words.packets.table}
        className="-mx-2 h-0 min-h-48 grow overflow-y-auto overscroll-contain text-[0.8125rem] max-md:min-h-96 @min-[60rem]:w-102"
      >
        {rows.map((row) => (
          <li key={row.no}>
            <Row
              row={row}
              isNow={row.no === now}
              isSent={row.step <= step}
              isOpen={row.no === open}
              isMarked={isMarked(row)}
              onPress={() => press(row)}
            />
            {row.no === open ? <PacketDetails row={row} /> : undefined}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** No., time, source, destination, protocol; the info beside them or below. */
const columns =
  'grid w-full grid-cols-[1rem_1.5rem_minmax(0,1fr)_minmax(0,1fr)_3.5rem] gap-x-1.5 @min-[34rem]:@max-[60rem]:grid-cols-[1rem_1.5rem_3rem_7rem_7rem_3.5rem_minmax(0,1fr)]';

function Heads() {
  const { packets: words } = useWords('bindViews');
  return (
    <div aria-hidden className="-mx-2 px-2 text-xs text-ink2 @min-[60rem]:w-102">
      <div className={columns}>
        <span />
        <span>{words.no}</span>
        <span className="hidden @min-[34rem]:@max-[60rem]:block">{words.time}</span>
        <span>{words.source}</span>
        <span>{words.destination}</span>
        <span>{words.protocol}</span>
        <span className="hidden @min-[34rem]:@max-[60rem]:block">{words.info}</span>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: PacketRow;
  readonly isNow: boolean;
  /** Not sent yet at the step of the playhead: it stands back. */
  readonly isSent: boolean;
  readonly isOpen: boolean;
  /** It is about what another view selected. */
  readonly isMarked: boolean;
  readonly onPress: () => void;
}

function Row({ row, isNow, isSent, isOpen, isMarked, onPress }: RowProps) {
  const { packets: words } = useWords('bindViews');
  const look = isNow ? 'bg-now text-ink forced-colors:outline-2' : 'hover:bg-paper';
  return (
    <button
      type="button"
      aria-current={isNow ? 'step' : undefined}
      aria-expanded={isOpen}
      className={`${columns} items-baseline rounded-md px-2 py-0.5 text-left font-mono tabular-nums min-h-6 pointer-coarse:min-h-11 ${isSent ? 'text-ink' : 'text-ink2'} ${look} ${isMarked ? markedLine : ''}`}
      onClick={onPress}
    >
      <ChevronRight aria-hidden className={`size-3.5 self-center ${isOpen ? 'rotate-90' : ''}`} />
      <span>{row.no}</span>
      <span className="hidden @min-[34rem]:@max-[60rem]:block">{words.seconds(row.timeMs)}</span>
      <span className="wrap-anywhere">{row.source}</span>
      <span className="wrap-anywhere">{row.destination}</span>
      <span>{row.protocol}</span>
      <span className="col-span-3 col-start-3 wrap-anywhere @min-[34rem]:@max-[60rem]:col-span-1 @min-[34rem]:@max-[60rem]:col-start-auto">
        {row.info}
      </span>
    </button>
  );
}
