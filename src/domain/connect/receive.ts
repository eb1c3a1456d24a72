/**
 * What a host does with a packet that comes in by a NIC: take it for itself, send it on, or drop
 * it. Firewall and sockets come later, in `story.ts`.
 */
import { isHeld } from '../net/held.ts';
import { isThisNet, localFor } from '../net/localTable.ts';
import type { IcmpError, Packet } from '../net/packet.ts';
import type { Door } from '../net/wires.ts';
import type { Cause, Way } from './cause.ts';
import type { Run, Story } from './run.ts';
import { dead, decide, type Dead, type Journey, type Onward } from './journey.ts';

function* drop(
  door: Door,
  packet: Packet,
  way: Way,
  cause: Cause,
  tell: IcmpError | null = null,
): Story<Dead> {
  const { machine, nic } = door;
  yield { kind: 'packet.dropped', host: machine.host.id, nic: nic.id, way, packet, cause };
  return dead(machine, cause, packet, tell);
}

/** Not for this host: a router sends it on, others forget it. */
function* passOn(door: Door, packet: Packet, way: Way): Story<Dead | Onward> {
  const { machine, nic } = door;
  const forwards = machine.host.forwarding;
  yield { kind: 'packet.notMine', host: machine.host.id, nic: nic.id, way, packet, forwards };
  if (!forwards) return yield* drop(door, packet, way, 'forward.off');
  // RFC 1122 §3.2.1.3: 0.x.x.x is nobody's destination, and nobody is told.
  if (isThisNet(packet.to)) return yield* drop(door, packet, way, 'forward.noRoute');
  const decision = yield* decide(machine, packet.to, way, null);
  if (decision.kind !== 'out') return yield* drop(door, packet, way, 'forward.noRoute', 'net');
  // RFC 1812 §5.3.1: what arrives with its last hop is not sent on.
  if (packet.ttl <= 1) return yield* drop(door, packet, way, 'forward.loop', 'timeExceeded');
  return { kind: 'onward', route: decision.route };
}

export function* receive(run: Run, door: Door, packet: Packet, way: Way): Story<Journey | Onward> {
  const { machine, nic } = door;
  if (!machine.profile.measured) run.measured = false;
  // RFC 1812 §5.3.7: a packet that claims to come from this host itself, or from nobody.
  if (isHeld(machine.held, packet.from))
    return yield* drop(door, packet, way, 'deliver.sameAddress');
  if (isThisNet(packet.from)) return yield* drop(door, packet, way, 'deliver.noSource');
  const local = localFor(machine.local, packet.to);
  if (local === undefined) return yield* passOn(door, packet, way);
  // RFC 1122 §3.3.4.2: whether the NIC that it came by has to hold the address.
  const weak = local.nic !== nic.id;
  if (weak && machine.profile.strongReceive)
    return yield* drop(door, packet, way, 'deliver.strongHost');
  const broadcast = local.kind === 'broadcast';
  yield { kind: 'packet.mine', host: machine.host.id, nic: nic.id, way, packet, weak, broadcast };
  return { kind: 'arrived', at: machine, nic, packet, broadcast };
}
