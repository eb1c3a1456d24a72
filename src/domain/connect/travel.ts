/**
 * The journey of one packet: the sender's route, the wire, then host by host until one takes it
 * for itself or it dies. The questions are asked of `net`; who dials, and what is answered, is
 * left to `story.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Nic } from '../net/host.ts';
import type { Machine } from '../net/machine.ts';
import type { IcmpError, Packet } from '../net/packet.ts';
import { routeFor, routeTests, type Route, type RouteDecision } from '../net/route.ts';

import type { Door } from '../net/wires.ts';
import type { Cause, Way } from './cause.ts';
import { crossWire } from './crossing.ts';
import { lackOf } from './lack.ts';
import { receive } from './receive.ts';
import { freeChoice, type Run, type Story } from './run.ts';

/** A packet that came to its end. */
export interface Dead {
  readonly kind: 'dead';
  readonly at: Machine;
  readonly cause: Cause;
  readonly packet: Packet;
  /** What the host where it died tells the sender; null: nothing, or it is the sender. */
  readonly tell: IcmpError | null;
}

export interface Arrived {
  readonly kind: 'arrived';
  readonly at: Machine;
  /** null: from inside the host. */
  readonly nic: Nic | null;
  readonly packet: Packet;
  /** It came for a broadcast address of the host. */
  readonly broadcast: boolean;
}

export type Journey = Dead | Arrived;

/** To be sent on by another host. */
export interface Onward {
  readonly kind: 'onward';
  readonly route: Route;
}

export interface Sending {
  readonly from: Machine;
  readonly packet: Packet;
  readonly way: Way;
  /** Answers leave with the address that was dialled; other packets with the route's. */
  readonly fixedSource: boolean;
}

export const dead = (
  at: Machine,
  cause: Cause,
  packet: Packet,
  tell: IcmpError | null = null,
): Dead => ({ kind: 'dead', at, cause, packet, tell });

/** A host asks its routes, and shows the ANDs. */
export function* decide(
  machine: Machine,
  to: Ipv4,
  way: Way,
  source: Ipv4 | null,
): Story<RouteDecision> {
  const decision = routeFor(machine, to, source);
  const tests = decision.kind === 'own' ? [] : routeTests(machine, to);
  yield { kind: 'route.decided', host: machine.host.id, way, to, decision, tests };
  return decision;
}

function* cross(run: Run, from: Door, to: Door, packet: Packet, way: Way): Story<Journey | Onward> {
  const event = {
    kind: 'packet.sent',
    host: from.machine.host.id,
    way,
    nic: from.nic.id,
    segment: from.nic.segment,
    to: { host: to.machine.host.id, nic: to.nic.id },
    packet,
  } as const;
  if (way === 'out') run.hops.push(event);
  yield event;
  return yield* receive(run, to, packet, way);
}

function* stayInside(run: Run, at: Machine, packet: Packet, way: Way): Story<Arrived> {
  const host = at.host.id;
  const event = {
    kind: 'packet.sent',
    host,
    way,
    nic: null,
    segment: null,
    to: { host, nic: null },
    packet,
  } as const;
  if (way === 'out') run.hops.push(event);
  yield event;
  yield { kind: 'packet.mine', host, way, nic: null, packet, weak: false, broadcast: false };
  return { kind: 'arrived', at, nic: null, packet, broadcast: false };
}

/**
 * An answer to what the sender takes for a broadcast address goes to the whole wire; TCP does not
 * listen to such, UDP servers may not send it, ICMP is heard (measured).
 */
function* answerToAll(run: Run, door: Door, packet: Packet): Story<Journey> {
  const { segment } = door.nic;
  const hearing =
    segment === null ? undefined : run.world.wires.answering.get(segment)?.get(packet.to);
  const there = freeChoice(run, hearing ?? []);
  if (packet.kind.protocol !== 'icmp' || there === undefined) {
    return dead(door.machine, 'route.broadcast', packet);
  }
  const next = yield* cross(run, door, there, packet, 'back');
  return next.kind === 'onward' ? dead(there.machine, 'route.broadcast', packet) : next;
}

/** Wire by wire, from a host that has a route. */
function* goOut(run: Run, from: Machine, first: Route, sent: Packet, way: Way): Story<Journey> {
  let [at, route, packet] = [from, first, sent];
  for (;;) {
    const nic = at.nics.get(route.nic);
    if (nic === undefined) return dead(at, 'route.none', packet);
    const door = { machine: at, nic };
    const target = route.via ?? packet.to;
    const gateway = route.via !== null;
    const there = yield* crossWire(run, { door, target, source: packet.from, gateway, way });
    if (typeof there === 'string') return dead(at, there, packet, at === from ? null : 'host');
    const next = yield* cross(run, door, there, packet, way);
    if (next.kind !== 'onward') return next;
    [at, route, packet] = [there.machine, next.route, { ...packet, ttl: packet.ttl - 1 }];
  }
}

export function* travel(run: Run, { from, packet, way, fixedSource }: Sending): Story<Journey> {
  const decision = yield* decide(from, packet.to, way, fixedSource ? packet.from : null);
  const withSource = (source: Ipv4): Packet => (fixedSource ? packet : { ...packet, from: source });
  switch (decision.kind) {
    case 'own':
      return yield* stayInside(run, from, withSource(decision.local.source), way);
    case 'out':
      return yield* goOut(run, from, decision.route, withSource(decision.route.source), way);
    case 'none':
      return dead(from, lackOf(from, packet.to), packet);
    case 'multicast':
      return dead(from, 'route.multicast', packet);
    case 'broadcast': {
      const nic = way === 'back' ? from.nics.get(decision.local?.nic ?? '') : undefined;
      if (nic === undefined || decision.local === null)
        return dead(from, 'route.broadcast', packet);
      return yield* answerToAll(run, { machine: from, nic }, withSource(decision.local.source));
    }
  }
}
