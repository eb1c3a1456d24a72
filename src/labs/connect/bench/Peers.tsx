/** Who is connected over a lane: each peer's address and port, where the connection comes in. */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { BenchView } from './benchView.ts';
import { laneFor, type Lane } from './lanes.ts';
import { bottom, right } from './geometry.ts';
import { rem } from './place.ts';

const most = 2;

interface PeersProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
  readonly lane: Lane;
}

export function Peers({ view, frames, lane }: PeersProps) {
  const { middle, measures } = view.layout;
  const here = frames
    .flatMap(({ state }) => state.connections)
    .filter(
      ({ peer, client }) =>
        client !== middle?.host && laneFor(middle?.lanes ?? [], peer.address) === lane,
    );
  if (middle === null || here.length === 0 || !measures.wide) return undefined;
  const door = middle.doors.find(({ nic }) => nic === lane.nic);
  const { box } = lane;
  const side =
    door?.side === 'right'
      ? { right: rem(view.layout.width - right(box) + 8) }
      : { left: rem(box.x + 8) };
  return (
    <span
      style={{ ...side, top: rem(box.y), height: rem(bottom(box) - box.y) }}
      className="absolute z-2 flex flex-col justify-center font-mono text-[0.6875rem] leading-[1.25] text-ok tabular-nums"
    >
      {here.slice(0, most).map(({ attempt, local }) => (
        <span key={attempt} className="rounded-full bg-ok-bg px-1.5">
          {formatIpv4(local.address)}:{local.port}
        </span>
      ))}
      {here.length > most ? (
        <span className="self-center rounded-full bg-ok-bg px-1.5">+{here.length - most}</span>
      ) : undefined}
    </span>
  );
}
