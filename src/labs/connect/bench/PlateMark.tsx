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

export const PlateMark = memo(function PlateMark(props: PlateMarkProps) {
  const { view, plate, isLit, isSelected, onSelect } = props;
  const { bind: words, names } = useSpeech(view.bench.scenario);
  const socket = serversOf(view.bench.scenario)[plate.server];
  if (socket === undefined) return undefined;
  const start = view.run.servers[plate.server];
  // Whether it starts is part of what is predicted.
  const result = view.blind && !socket.stopped ? 'OK' : (start?.result ?? 'OK');
  const runs = result === 'OK';
  const port = view.blind ? socket.port : (start?.port ?? socket.port);
  // Over one lane of a compact bench there is only one line.
  const isFlat = plate.box.height < 40;
  const look = runs
    ? 'border-accent bg-accent text-card'
    : result === 'STOPPED'
      ? 'border-dashed border-line2 bg-card text-ink2'
      : 'border-no bg-card text-no';
  return (
    <button
      type="button"
      style={placed(plate.box)}
      aria-label={`${socket.program}, ${names.host(socket.host)}, ${formatIpv4(socket.bind)}:${port}, ${words.bench.pid(socket.pid)}${runs ? '' : `, ${result}`}`}
      className={`absolute z-2 flex items-center justify-center overflow-hidden border-3 text-[0.8125rem] leading-tight ${isFlat ? 'flex-row gap-1 rounded-lg px-1' : 'flex-col rounded-xl'} ${look} ${isLit ? 'lit' : isSelected ? 'outline-3 outline-offset-1 outline-accent' : ''}`}
      onClick={() => onSelect({ kind: 'server', server: plate.server })}
    >
      {socket.frozen ? <Snowflake aria-hidden className="size-4" /> : undefined}
      {runs || result === 'STOPPED' ? undefined : <PowerOff aria-hidden className="size-4" />}
      <span className="max-w-full truncate font-bold">{socket.program}</span>
      <span className="font-mono text-[0.75rem] tabular-nums">:{port}</span>
      {isFlat ? undefined : runs ? (
        <span className="text-[0.75rem] whitespace-nowrap">
          {socket.frozen ? words.bench.frozen : words.bench.pid(socket.pid)}
        </span>
      ) : (
        <span className="max-w-full text-[0.6875rem] font-bold wrap-anywhere">
          {result === 'STOPPED' ? words.bench.stopped : result}
        </span>
      )}
    </button>
  );
});
