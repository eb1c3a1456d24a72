/** A lane inside the host: one address, who is connected over it, and the empty place of a server. */
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { BenchView } from './benchView.ts';
import type { Lane } from './lanes.ts';
import { slotAt } from './lanes.ts';
import { placed, rem } from './place.ts';

export function LaneBar({ view, lane }: { readonly view: BenchView; readonly lane: Lane }) {
  const words = useWords('bind').bench;
  const { layout, lit, blind } = view;
  const wide = layout.measures.inset > 60;
  const isLit = lit.lane === lane.address;
  const here = view.frames
    .flatMap(({ state }) => state.connections)
    .filter(({ peer }) => peer.address === lane.address);
  const borders = {
    nic: 'border-solid border-line2',
    loopback: 'border-dotted border-line2',
    foreign: 'border-dashed border-no',
  };
  return (
    <div
      style={placed(lane.box)}
      className={`absolute z-1 flex items-center justify-end rounded-full border-2 ${borders[lane.kind]} ${isLit ? 'lit' : 'bg-card'}`}
    >
      {here.length > 0 && wide ? (
        <span className="absolute left-4 z-3 flex flex-col font-mono text-[0.6875rem] leading-[1.05] text-ok tabular-nums">
          {here.slice(0, 3).map(({ attempt, local }) => (
            <span key={attempt}>
              ⇄ {formatIpv4(local.address)}:{local.port}
            </span>
          ))}
        </span>
      ) : undefined}
      {lane.kind === 'loopback' && wide && here.length === 0 ? (
        <span className="absolute left-4 text-[0.75rem] text-ink2">{words.loopback}</span>
      ) : undefined}
      {blind ? undefined : <Nobody view={view} lane={lane} />}
      <span
        className={`pr-3.5 text-right font-mono tabular-nums ${wide ? 'text-[0.9375rem]' : 'text-[0.8125rem]'} ${lane.kind === 'foreign' ? 'text-no' : ''}`}
      >
        {formatIpv4(lane.address)}
      </span>
    </div>
  );
}

/** An empty place, where no running server is bound to the lane. */
function Nobody({ view, lane }: { readonly view: BenchView; readonly lane: Lane }) {
  const words = useWords('bind').bench;
  const { bench, layout, run, frames } = view;
  const { middle, measures } = layout;
  const covered = serversOf(bench.scenario).some(
    ({ host, bind }, server) =>
      host === middle?.host &&
      (bind === 0 || bind === lane.address) &&
      run.servers[server]?.result === 'OK',
  );
  if (covered || middle === null || lane.kind === 'foreign') return undefined;
  const missed = frames.some(
    ({ event, attempt }) =>
      event?.kind === 'socket.missing' &&
      event.host === middle.host &&
      bench.scenario.attempts[attempt]?.to === lane.address,
  );
  const slot = slotAt(middle.lanes, measures, 0, Math.max(middle.plates.length, 1));
  return (
    <span
      style={{ left: rem(slot.x - lane.box.x), width: rem(slot.width) }}
      className={`absolute inset-y-0.5 grid place-items-center rounded-lg border-2 border-dashed text-[0.75rem] ${missed ? 'border-no bg-card font-bold text-no' : 'border-line text-ink2'}`}
    >
      {words.nobody}
    </span>
  );
}
