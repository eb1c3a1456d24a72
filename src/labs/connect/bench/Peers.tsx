/** Who is connected over a lane: each peer's address and port, where the connection comes in. */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { shortAddress } from '../matrix/headText.ts';
import type { BenchView } from './benchView.ts';
import { laneFor, type Lane } from './lanes.ts';
import { bottom, right } from './geometry.ts';
import { rem } from './place.ts';

/** In lines, where a lane is high enough. */
const most = 2;
/** What "192.168.1.100:50000" takes, and ".1.100:50000". */
const fullWidth = 138;
const shortWidth = 84;
/** "+1" beside it. */
const moreWidth = 28;

interface PeersProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
  readonly lane: Lane;
}

export function Peers({ view, frames, lane }: PeersProps) {
  const { middle } = view.layout;
  const here = frames
    .flatMap(({ state }) => state.connections)
    .filter(
      ({ peer, client }) =>
        client !== middle?.host && laneFor(middle?.lanes ?? [], peer.address) === lane,
    );
  if (middle === null || here.length === 0) return undefined;
  const door = middle.doors.find(({ nic }) => nic === lane.nic);
  const { box } = lane;
  const free = Math.min(
    ...middle.plates.map((plate) =>
      door?.side === 'right' ? right(box) - right(plate.box) : plate.box.x - box.x,
    ),
  );
  const lines = box.height < 34 ? 1 : most;
  const more = lines === 1 && here.length > 1 ? moreWidth : 0;
  if (free < shortWidth + more) return undefined;
  const address = free < fullWidth + more ? shortAddress : formatIpv4;
  const side =
    door?.side === 'right'
      ? { right: rem(view.layout.width - right(box) + 4) }
      : { left: rem(box.x + 4) };
  return (
    <span
      style={{ ...side, top: rem(box.y), height: rem(bottom(box) - box.y) }}
      className={`absolute z-2 flex ${lines === 1 ? 'items-center' : 'flex-col justify-center'} font-mono text-[0.6875rem] leading-[1.25] text-ok tabular-nums`}
    >
      {here.slice(0, lines).map(({ attempt, local }) => (
        <span key={attempt} className="rounded-full bg-ok-bg px-1.5">
          {address(local.address)}:{local.port}
        </span>
      ))}
      {here.length > lines ? (
        <span className="self-center rounded-full bg-ok-bg px-1.5">+{here.length - lines}</span>
      ) : undefined}
    </span>
  );
}
