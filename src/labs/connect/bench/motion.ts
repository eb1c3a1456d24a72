/**
 * What moves on the bench during each step of an attempt, and what rests after it: the moves of its
 * events, one leg each, for the moving layer.
 */
import type { ConnectEvent, NicAt } from '../../../domain/connect/event.ts';
import { headingOf } from './geometry.ts';
import type { BenchLayout } from './layout.ts';
import {
  answered,
  asked,
  carried,
  judged,
  sent,
  sentToAll,
  still,
  taken,
  toPlate,
  type Hand,
  type Move,
} from './moves.ts';
import type { Side } from './sides.ts';
import { jackAt, waitingAt } from './spots.ts';

export interface Leg extends Move {
  /** Which way looks what lies still: where it went when it last moved. */
  readonly heads: Side;
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
    case 'packet.toAll':
      return sentToAll(layout, event, hand);
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

function intoOf(event: ConnectEvent): NicAt | null {
  if (event.kind === 'packet.toAll') return event.taker;
  return event.kind === 'packet.sent' && event.to.nic !== null ? event.to : null;
}

/** ARP goes on while a packet lies where it is; it is not drawn twice. */
function handAfter(layout: BenchLayout, event: ConnectEvent, leg: Leg, hand: Hand): Hand {
  if (ends(event)) return { ...hand, packet: null, at: null };
  const { rest, heads } = leg;
  if (rest?.freight?.kind !== 'packet') return hand;
  const into = intoOf(event);
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
