/**
 * What one event moves on the bench: pure lines, from the event and the layout. Which events follow
 * each other, and what lies still between them, is left to `motion.ts`.
 */
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import type { Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { Packet } from '../../../domain/net/packet.ts';
import type { Point } from './geometry.ts';
import { laneEnd } from './lanes.ts';
import type { BenchLayout } from './layout.ts';
import type { Side } from './sides.ts';
import {
  connector,
  doorAt,
  homeOf,
  isMiddle,
  laneOf,
  plateEdge,
  waitingAt,
  wireLine,
} from './spots.ts';

export type Freight =
  | { readonly kind: 'packet'; readonly packet: Packet }
  | { readonly kind: 'asked' | 'answered'; readonly target: Ipv4 };

export interface Mover {
  readonly freight: Freight;
  readonly line: readonly Point[];
}

/** What becomes of a packet that goes no further. */
export type Mark = 'stopped' | 'silent' | null;

/** What an event moves. */
export interface Move {
  readonly movers: readonly Mover[];
  /** What lies still once the step is done. */
  readonly rest: {
    readonly freight: Freight | null;
    readonly at: Point;
    readonly mark: Mark;
  } | null;
}

/** The packet that is under way, and where it lies. */
export interface Hand {
  readonly packet: Packet | null;
  readonly at: Point | null;
  /** By which side it came into the middle. */
  readonly side: Side;
  readonly heads: Side;
}

export const still: Move = { movers: [], rest: null };

/** The packet goes along a line and lies at its end. */
export function carried(packet: Packet, line: readonly Point[], mark: Mark = null): Move {
  const freight = { kind: 'packet', packet } as const;
  const at = line.at(-1);
  return { movers: [{ freight, line }], rest: at === undefined ? null : { freight, at, mark } };
}

type Of<Kind extends ConnectEvent['kind']> = Extract<ConnectEvent, { kind: Kind }>;

/** Out of the middle: along the lane of its source, then through the door. */
function wayOut(
  layout: BenchLayout,
  event: Of<'packet.sent' | 'packet.toAll'>,
  hand: Hand,
): readonly Point[] {
  const { host, nic, packet } = event;
  const from = hand.at ?? homeOf(layout, host, 0);
  const door = nic === null ? undefined : doorAt(layout, host, nic);
  const lane = laneOf(layout, packet.from);
  if (door === undefined) {
    const inner = laneOf(layout, hand.at === null ? packet.to : packet.from);
    if (inner === undefined) return [from];
    const end = laneEnd(inner, 'left');
    return hand.at === null ? [from, end] : [from, end, homeOf(layout, host, 0)];
  }
  // Its own clients do not sit on a lane, and what it forwards is on none.
  return hand.at === null || lane === undefined
    ? [from, door.inside]
    : [from, laneEnd(lane, door.side), ...connector(door, lane).toReversed()];
}

export function sent(layout: BenchLayout, event: Of<'packet.sent'>, hand: Hand): Move {
  const { host, nic, to, packet } = event;
  const out = isMiddle(layout, host) ? wayOut(layout, event, hand) : [];
  if (nic === null || to.nic === null) {
    const line = out.length > 0 ? out : [homeOf(layout, host, 0)];
    return carried(packet, line);
  }
  return carried(packet, [
    ...out,
    ...wireLine(layout, { host, nic }, { host: to.host, nic: to.nic }),
  ]);
}

function intoLane(
  layout: BenchLayout,
  event: Of<'packet.mine' | 'firewall.judged'>,
): readonly Point[] {
  const { host, nic, packet } = event;
  const door = nic === null ? undefined : doorAt(layout, host, nic);
  const lane = laneOf(layout, packet.to);
  if (door === undefined || lane === undefined) return [];
  return connector(door, lane);
}

/** At a gate the packet waits for the firewall; without one it goes on into its lane. */
export function taken(
  layout: BenchLayout,
  event: Of<'packet.mine'>,
  hand: Hand,
  gated: boolean,
): Move {
  const from = hand.at ?? waitingAt(layout, event.host, event.nic);
  const line = intoLane(layout, event);
  const [gate] = line;
  if (gate === undefined) return carried(event.packet, [from]);
  return carried(event.packet, gated ? [from, gate] : [from, ...line]);
}

export function judged(layout: BenchLayout, event: Of<'firewall.judged'>, hand: Hand): Move {
  const from = hand.at ?? waitingAt(layout, event.host, event.nic);
  if (event.judgement.verdict !== 'allow') return carried(event.packet, [from], 'stopped');
  return carried(event.packet, [from, ...intoLane(layout, event).slice(1)]);
}

export function toPlate(
  layout: BenchLayout,
  host: string,
  server: number | null,
  hand: Hand,
  mark: Mark,
): Move {
  const { packet, at } = hand;
  if (packet === null || at === null) return still;
  const lane = isMiddle(layout, host) ? laneOf(layout, packet.to) : undefined;
  const line = lane === undefined ? [at] : [at, plateEdge(layout, lane, server, hand.side)];
  return carried(packet, line, mark);
}

/** From a NIC to every other one on its wire. */
function linesToAll(
  layout: BenchLayout,
  { host, nic, segment }: Of<'arp.asked' | 'packet.toAll'>,
): readonly (readonly Point[])[] {
  const others = layout.jacks.filter(
    (jack) =>
      segment !== null && jack.segment === segment && !(jack.host === host && jack.nic === nic),
  );
  return others.map((jack) => wireLine(layout, { host, nic }, jack));
}

export function asked(layout: BenchLayout, event: Of<'arp.asked'>): Move {
  const freight = { kind: 'asked', target: event.target } as const;
  const movers = linesToAll(layout, event).map((line) => ({ freight, line }));
  const at = waitingAt(layout, event.host, event.nic);
  return { movers, rest: { freight, at, mark: null } };
}

/** What nobody takes is shown where it came from. */
export function sentToAll(layout: BenchLayout, event: Of<'packet.toAll'>, hand: Hand): Move {
  const { host, packet, taker } = event;
  const out = isMiddle(layout, host) ? wayOut(layout, event, hand) : [];
  const freight = { kind: 'packet', packet } as const;
  const movers = linesToAll(layout, event).map((line) => ({ freight, line: [...out, ...line] }));
  const rest =
    taker === null
      ? ({ freight, at: waitingAt(layout, host, event.nic), mark: 'silent' } as const)
      : ({ freight, at: waitingAt(layout, taker.host, taker.nic), mark: null } as const);
  return { movers, rest };
}

export function answered(layout: BenchLayout, { host, nic, by, target }: Of<'arp.answered'>): Move {
  const freight = { kind: 'answered', target } as const;
  const line = wireLine(layout, by, { host, nic });
  return {
    movers: [{ freight, line }],
    rest: { freight, at: waitingAt(layout, host, nic), mark: null },
  };
}
