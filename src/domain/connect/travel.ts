/**
 * The journey of one packet: the sender's route, the wire, then host by host until one takes it
 * for itself or it dies. The questions are asked of `net`; who dials, and what is answered, is
 * left to `story.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Machine } from '../net/machine.ts';
import type { Packet } from '../net/packet.ts';
import type { Route } from '../net/route.ts';

import { doorsOf, type Door } from '../net/wires.ts';
import type { Way } from './cause.ts';
import { crossWire } from './crossing.ts';
import { dead, decide, type Arrived, type Journey, type Onward } from './journey.ts';
import { lackOf } from './lack.ts';
import { receive } from './receive.ts';
import { freeChoice, type Run, type Story } from './run.ts';

export interface Sending {
  readonly from: Machine;
  readonly packet: Packet;
  readonly way: Way;
  /** Answers leave with the address that was dialled; other packets with the route's. */
  readonly fixedSource: boolean;
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
  const there = freeChoice(run, doorsOf(run.world.wires, door.nic.segment, packet.to));
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
