/**
 * The places of a laid-out bench by what they are called in the story: a host's jack or door, the
 * end of a lane, the edge of a plate, a client. Pure look-ups in the layout.
 */
import type { Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { HostId, NicId } from '../../../domain/net/host.ts';
import { centre, right, swing, type Point } from './geometry.ts';
import { laneEnd, laneFor, slotAt, type Lane } from './lanes.ts';
import type { BenchLayout, Door } from './layout.ts';
import type { Side } from './sides.ts';
import { lineBetween, type Jack } from './wires.ts';

const nowhere: Point = { x: 0, y: 0 };

export const jackAt = ({ jacks }: BenchLayout, host: HostId, nic: NicId): Jack | undefined =>
  jacks.find((jack) => jack.host === host && jack.nic === nic);

export const doorAt = ({ middle }: BenchLayout, host: HostId, nic: NicId): Door | undefined =>
  middle?.host === host ? middle.doors.find((door) => door.nic === nic) : undefined;

export const isMiddle = ({ middle }: BenchLayout, host: HostId): boolean => middle?.host === host;

export const laneOf = ({ middle }: BenchLayout, address: Ipv4): Lane | undefined =>
  middle === null ? undefined : laneFor(middle.lanes, address);

export const landingOut = 34;

/** Beside the cards there is room for a packet to wait without hiding their text. */
export function landing({ measures }: BenchLayout, { at, side }: Jack): Point {
  const beside = (measures.gap - measures.door.width / 2) / 2;
  const out = measures.stacked ? 0 : Math.min(Math.max(beside, 12), landingOut);
  return { x: side === 'left' ? at.x + out : at.x - out, y: at.y };
}

/** Where a packet waits at a host's NIC. */
export function waitingAt(layout: BenchLayout, host: HostId, nic: NicId | null): Point {
  const door = nic === null ? undefined : doorAt(layout, host, nic);
  if (door !== undefined) return door.at;
  const jack = nic === null ? undefined : jackAt(layout, host, nic);
  return jack === undefined ? homeOf(layout, host, 0) : landing(layout, jack);
}

/** Where a host's own packets begin and end that never leave it; `index` of its attempts. */
export function homeOf(
  { middle, cards, measures }: BenchLayout,
  host: HostId,
  index: number,
): Point {
  if (middle?.host === host) {
    const { clients, box } = middle;
    return clients === null
      ? centre(box)
      : { x: clients.x - 8, y: clients.y + measures.client * (index + 0.5) };
  }
  const card = cards.find((each) => each.host === host)?.box;
  return card === undefined ? nowhere : { x: right(card) - 46, y: card.y + 20 };
}

/** Along the wire that two NICs share; straight where the picture has none. */
export function wireLine(
  layout: BenchLayout,
  from: { readonly host: HostId; readonly nic: NicId },
  to: { readonly host: HostId; readonly nic: NicId },
): readonly Point[] {
  const [a, b] = [jackAt(layout, from.host, from.nic), jackAt(layout, to.host, to.nic)];
  if (a === undefined || b === undefined) return [];
  const wire = layout.wires.find(({ segment }) => segment === a.segment);
  const line = wire === undefined ? [a.at, b.at] : lineBetween(wire, a, b);
  const ends = [a, b].map((jack) =>
    isMiddle(layout, jack.host) ? jack.at : landing(layout, jack),
  );
  const [first, last] = ends;
  return first === undefined || last === undefined ? line : [first, ...line.slice(1, -1), last];
}

/** From a door to the end of a lane on the door's side. */
export const connector = (door: Door, lane: Lane): readonly Point[] =>
  swing(door.inside, laneEnd(lane, door.side));

/** How large a packet is drawn: in a low lane there is room for its name only. */
export function packetSize({ measures, middle }: BenchLayout) {
  const isLow = (middle?.lanes[0]?.box.height ?? 0) < 34;
  return { isLow, isLarge: measures.wide && !isLow };
}

/** In front of a server's plate, or where one would be, on a lane. */
export function plateEdge(
  layout: BenchLayout,
  lane: Lane,
  server: number | null,
  side: Side,
): Point {
  const { middle, measures } = layout;
  const plate = middle?.plates.find((each) => each.server === server)?.box;
  const count = Math.max(middle?.plates.length ?? 0, 1);
  const slot = plate ?? { ...slotAt(middle?.lanes ?? [], measures, 0, count), y: 0, height: 0 };
  const y = lane.box.y + lane.box.height / 2;
  const half = packetSize(layout).isLarge ? 36 : 24;
  return { x: side === 'left' ? slot.x - half : right(slot) + half, y };
}
