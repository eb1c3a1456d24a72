/**
 * What moves on the bench during each step of an attempt, and what rests after it: pure lines for
 * the moving layer, from the events of the trace and the layout.
 */
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import type { Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { Packet } from '../../../domain/net/packet.ts';
import { headingOf, type Point } from './geometry.ts';
import { laneEnd } from './lanes.ts';
import type { BenchLayout } from './layout.ts';
import type { Side } from './sides.ts';
import {
  connector,
  doorAt,
  homeOf,
  isMiddle,
  jackAt,
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
interface Move {
  readonly movers: readonly Mover[];
  /** What lies still once the step is done. */
  readonly rest: {
    readonly freight: Freight | null;
    readonly at: Point;
    readonly mark: Mark;
  } | null;
}

export interface Leg extends Move {
  /** Which way looks what lies still: where it went when it last moved. */
  readonly heads: Side;
}

interface Hand {
  readonly packet: Packet | null;
  readonly at: Point | null;
  /** By which side it came into the middle. */
  readonly side: Side;
  readonly heads: Side;
}

const still: Move = { movers: [], rest: null };

/** The packet goes along a line and lies at its end. */
function carried(packet: Packet, line: readonly Point[], mark: Mark = null): Move {
  const freight = { kind: 'packet', packet } as const;
  const at = line.at(-1);
  return { movers: [{ freight, line }], rest: at === undefined ? null : { freight, at, mark } };
}

type Of<Kind extends ConnectEvent['kind']> = Extract<ConnectEvent, { kind: Kind }>;

/** Out of the middle: along the lane of its source, then through the door. */
function wayOut(layout: BenchLayout, event: Of<'packet.sent'>, hand: Hand): readonly Point[] {
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

function sent(layout: BenchLayout, event: Of<'packet.sent'>, hand: Hand): Move {
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
function taken(layout: BenchLayout, event: Of<'packet.mine'>, hand: Hand, gated: boolean): Move {
  const from = hand.at ?? waitingAt(layout, event.host, event.nic);
  const line = intoLane(layout, event);
  const [gate] = line;
  if (gate === undefined) return carried(event.packet, [from]);
  return carried(event.packet, gated ? [from, gate] : [from, ...line]);
}

function judged(layout: BenchLayout, event: Of<'firewall.judged'>, hand: Hand): Move {
  const from = hand.at ?? waitingAt(layout, event.host, event.nic);
  if (event.judgement.verdict !== 'allow') return carried(event.packet, [from], 'stopped');
  return carried(event.packet, [from, ...intoLane(layout, event).slice(1)]);
}

function toPlate(
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

function asked(layout: BenchLayout, event: Of<'arp.asked'>): Move {
  const { host, nic, target, segment } = event;
  const freight = { kind: 'asked', target } as const;
  const from = waitingAt(layout, host, nic);
  const others = layout.jacks.filter(
    (jack) =>
      segment !== null && jack.segment === segment && !(jack.host === host && jack.nic === nic),
  );
  const movers = others.map((jack) => ({ freight, line: wireLine(layout, { host, nic }, jack) }));
  return { movers, rest: { freight, at: from, mark: null } };
}

function answered(layout: BenchLayout, { host, nic, by, target }: Of<'arp.answered'>): Move {
  const freight = { kind: 'answered', target } as const;
  const line = wireLine(layout, by, { host, nic });
  return {
    movers: [{ freight, line }],
    rest: { freight, at: waitingAt(layout, host, nic), mark: null },
  };
}

function moveOf(
  layout: BenchLayout,
  event: ConnectEvent,
  hand: Hand,
  gates: (host: string) => boolean,
): Move {
  switch (event.kind) {
    case 'arp.asked':
      return asked(layout, event);
    case 'arp.answered':
      return answered(layout, event);
    case 'arp.unanswered': {
      const at = waitingAt(layout, event.host, event.nic);
      return { movers: [], rest: { freight: null, at, mark: 'silent' } };
    }
    case 'packet.sent':
      return sent(layout, event, hand);
    case 'packet.mine':
      return taken(layout, event, hand, event.nic !== null && gates(event.host));
    case 'firewall.judged':
      return judged(layout, event, hand);
    case 'packet.notMine':
      return carried(event.packet, [hand.at ?? waitingAt(layout, event.host, event.nic)]);
    case 'packet.dropped':
      return carried(
        event.packet,
        [hand.at ?? waitingAt(layout, event.host, event.nic)],
        'stopped',
      );
    case 'socket.found':
      return toPlate(layout, event.host, event.server, hand, null);
    case 'socket.missing':
      return toPlate(layout, event.host, null, hand, 'stopped');
    case 'queue.full':
      return toPlate(layout, event.host, event.server, hand, 'stopped');
    case 'attempt.started':
    case 'wildcard.dialled':
    case 'route.decided':
    case 'arp.known':
    case 'connection.opened':
    case 'ended':
      return still;
  }
}

const ends = (event: ConnectEvent): boolean =>
  event.kind === 'ended' || event.kind === 'connection.opened';

/** ARP goes on while a packet lies where it is; it is not drawn twice. */
function handAfter(layout: BenchLayout, event: ConnectEvent, leg: Leg, hand: Hand): Hand {
  if (ends(event)) return { ...hand, packet: null, at: null };
  const { rest, heads } = leg;
  if (rest?.freight?.kind !== 'packet') return hand;
  const into = event.kind === 'packet.sent' && event.to.nic !== null ? event.to : null;
  const side =
    into === null ? hand.side : (jackAt(layout, into.host, into.nic ?? '')?.side ?? hand.side);
  const inside = event.kind === 'packet.sent' && event.nic === null;
  return { packet: rest.freight.packet, at: rest.at, side: inside ? 'left' : side, heads };
}

/** One leg for each event. `gates`: whether a host's firewall is on. */
export function legsOf(
  layout: BenchLayout,
  story: readonly ConnectEvent[],
  gates: (host: string) => boolean,
): readonly Leg[] {
  let hand: Hand = { packet: null, at: null, side: 'left', heads: 'right' };
  return story.map((event) => {
    const move = moveOf(layout, event, hand, gates);
    const before = hand;
    const leg = { ...move, heads: headingOf(move.movers[0]?.line ?? [], 1) ?? before.heads };
    hand = handAfter(layout, event, leg, hand);
    if (leg.rest !== null || ends(event) || before.at === null || before.packet === null)
      return leg;
    // Nothing moves: what is under way lies where it was.
    const freight = { kind: 'packet', packet: before.packet } as const;
    return { ...leg, rest: { freight, at: before.at, mark: null } };
  });
}
