/**
 * A server as a plate over the lanes that it is bound to, with its program, port and process; as an
 * outline where it does not run.
 */
import { PowerOff, Snowflake } from 'lucide-react';
import { memo } from 'react';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { useSpeech } from '../useSpeech.ts';
import type { Selection } from '../selection.ts';
import type { BenchView } from './benchView.ts';
import type { Plate } from './lanes.ts';
import { placed } from './place.ts';

interface PlateMarkProps {
  readonly view: BenchView;
  readonly plate: Plate;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (selection: Selection) => void;
}

/** Of an error's name, with what its edges take. */
const letter = 9;

export const PlateMark = memo(function PlateMark(props: PlateMarkProps) {
  const { view, plate, isLit, isSelected, onSelect } = props;
  const { bind: words, names } = useSpeech(view.bench.scenario);
  const socket = serversOf(view.bench.scenario)[plate.server];
  if (socket === undefined) return undefined;
  const start = view.run.servers[plate.server];
  // Whether it starts is part of what is predicted.
  const result = view.blind && !socket.stopped ? 'OK' : (start?.result ?? 'OK');
  const runs = result === 'OK';
  const isStopped = result === 'STOPPED';
  const fails = !runs && !isStopped;
  const port = view.blind ? socket.port : (start?.port ?? socket.port);
  // Over one low lane there is only one line.
  const { width, height } = plate.box;
  const isFlat = height < 50;
  const showsPort = !isFlat || (runs && width >= 104);
  const state = fails
    ? // The strip says it in full.
      result.length * letter <= width
      ? result
      : ''
    : isStopped
      ? words.bench.stopped
      : socket.frozen
        ? words.bench.frozen
        : words.bench.pid(socket.pid);
  const look = runs
    ? 'border-accent bg-accent text-card'
    : isStopped
      ? 'border-dashed border-line2 bg-card text-ink2'
      : 'border-no bg-card text-no';
  return (
    <button
      type="button"
      style={placed(plate.box)}
      aria-label={`${socket.program}, ${names.host(socket.host)}, ${formatIpv4(socket.bind)}:${port}, ${words.bench.pid(socket.pid)}${runs ? '' : `, ${result}`}`}
      className={`absolute z-2 flex items-center justify-center overflow-hidden border-3 text-[0.8125rem] leading-[1.1] ${isFlat ? 'flex-row gap-1 rounded-lg px-1' : 'flex-col rounded-xl'} ${look} ${isLit ? 'lit' : isSelected ? 'outline-3 outline-offset-1 outline-accent' : ''}`}
      onClick={() => onSelect({ kind: 'server', server: plate.server })}
    >
      <span className="flex max-w-full items-center gap-0.5">
        {socket.frozen ? <Snowflake aria-hidden className="size-4 shrink-0" /> : undefined}
        {fails ? <PowerOff aria-hidden className="size-3.5 shrink-0" /> : undefined}
        <span className="truncate font-bold">{socket.program}</span>
      </span>
      {showsPort ? (
        <span className="font-mono text-[0.75rem] tabular-nums">:{port}</span>
      ) : undefined}
      {isFlat ? undefined : (
        <span
          className={`whitespace-nowrap ${fails ? 'text-[0.6875rem] font-bold' : 'text-[0.75rem]'}`}
        >
          {state}
        </span>
      )}
    </button>
  );
});
