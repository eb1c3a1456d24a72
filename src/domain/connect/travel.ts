/**
 * The journey of one packet: the sender's route, the wire, then host by host until one takes it
 * for itself or it dies. The questions are asked of `net`; who dials, and what is answered, is
 * left to `story.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Machine } from '../net/machine.ts';
import type { Packet } from '../net/packet.ts';
import type { Route } from '../net/route.ts';

import { isBroadcast } from '../net/localTable.ts';
import type { Door } from '../net/wires.ts';
import type { Way } from './cause.ts';
import { crossWire } from './crossing.ts';
import { dead, decide, type Arrived, type Journey, type Onward } from './journey.ts';
import { lackOf } from './lack.ts';
import { receive } from './receive.ts';
import type { Run, Story } from './run.ts';
import { sendToAll } from './toAll.ts';

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
  const plain = { broadcast: false, linkBroadcast: false, others: [] };
  return { kind: 'arrived', at, nic: null, packet, ...plain };
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
    if (isBroadcast(at.local, target)) {
      const untaken = 'forward.linkBroadcast';
      return yield* sendToAll(run, { from: door, packet, way, target, untaken });
    }
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
      const untaken = 'route.broadcast';
      const nic = from.nics.get(decision.local?.nic ?? '');
      // What the sender takes for a broadcast address: TCP and UDP servers may not answer it, ICMP does.
      const isAnswer = way === 'back' && packet.kind.protocol === 'icmp';
      if (!isAnswer || nic === undefined || decision.local === null)
        return dead(from, untaken, packet);
      const door = { machine: from, nic };
      const answer = withSource(decision.local.source);
      return yield* sendToAll(run, { from: door, packet: answer, way, target: answer.to, untaken });
    }
  }
}
