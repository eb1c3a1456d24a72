/** A NIC as a door in the edge of the host, with its name; the gate of a firewall stands behind it. */
import { memo } from 'react';
import type { Host } from '../../../domain/net/host.ts';
import { useSpeech } from '../useSpeech.ts';
import type { Selection } from '../selection.ts';
import type { BenchView } from './benchView.ts';
import { right } from './geometry.ts';
import type { Door } from './layout.ts';
import type { Gate } from './gate.ts';
import { placed, rem } from './place.ts';

interface DoorMarkProps {
  readonly view: BenchView;
  readonly door: Door;
  readonly host: Host;
  /** How the shown attempt has met the firewall behind it, where that is on. */
  readonly gate: Gate;
  /** A firewall judges there. */
  readonly isGateLit: boolean;
  readonly onSelect: (selection: Selection) => void;
}

export const DoorMark = memo(function DoorMark(props: DoorMarkProps) {
  const { view, door, host, gate, isGateLit, onSelect } = props;
  const { bind: words, names } = useSpeech(view.bench.scenario);
  const nic = host.nics.find(({ id }) => id === door.nic);
  const name = names.nic(host.id, door.nic);
  const { box } = door;
  const note =
    nic?.up === false ? words.bench.down : nic?.segment === null ? words.bench.cableOut : '';
  const wide = view.layout.measures.wide;
  return (
    <>
      <span
        aria-hidden
        style={{ left: rem(box.x + box.width / 2), top: rem(box.y - (note === '' ? 22 : 36)) }}
        className={`absolute z-2 -translate-x-1/2 rounded-sm bg-paper px-1 text-center font-bold whitespace-nowrap ${wide ? 'text-[0.8125rem]' : 'text-[0.75rem]'}`}
      >
        {name}
        {note === '' ? undefined : <span className="block text-[0.75rem] text-road">{note}</span>}
      </span>
      <button
        type="button"
        style={placed(box)}
        aria-label={`${words.bench.openNic(name, names.host(host.id))}${note === '' ? '' : `, ${note}`}`}
        className={`absolute z-2 grid place-items-center rounded-md border-3 bg-card ${nic?.up === false ? 'border-dashed border-road text-road' : 'border-ink text-ink'}`}
        onClick={() => onSelect({ kind: 'host', host: host.id, nic: door.nic })}
      >
        <svg aria-hidden viewBox="0 0 24 28" className="w-3/5 fill-current">
          <path d="M0 0h24v22h-6v6H6v-6H0z" />
        </svg>
      </button>
      {host.firewall.on ? <GateMark door={door} gate={gate} isLit={isGateLit} /> : undefined}
    </>
  );
});

const gateWidth = 12;

/** Two posts, between them a gap, a wall, or nothing decided yet. */
function GateMark({ door: { box, side }, gate, isLit }: GateMarkProps) {
  const height = box.height + 12;
  const x = side === 'left' ? right(box) + 3 : box.x - 3 - gateWidth;
  const post = 'h-3 shrink-0 border-2';
  const look = looks[gate];
  return (
    <span
      aria-hidden
      style={placed({ x, y: box.y - 6, width: gateWidth, height })}
      className={`absolute z-2 flex flex-col rounded-sm ${isLit ? 'outline-3 outline-now-line' : ''}`}
    >
      <span className={`${post} rounded-t-sm ${look.post}`} />
      <span className={`grow border-x-2 ${look.between}`} />
      <span className={`${post} rounded-b-sm ${look.post}`} />
    </span>
  );
}

interface GateMarkProps {
  readonly door: Door;
  readonly gate: Gate;
  readonly isLit: boolean;
}

const looks: Readonly<Record<Gate, { readonly post: string; readonly between: string }>> = {
  open: { post: 'border-ok bg-ok', between: 'border-transparent forced-colors:border-[Canvas]' },
  closed: {
    post: 'border-no bg-no',
    between:
      'border-no bg-[repeating-linear-gradient(0deg,var(--color-no)_0_4px,var(--color-card)_4px_8px)]',
  },
  unmet: { post: 'border-line2 bg-line2', between: 'border-dotted border-line2 bg-card' },
};
