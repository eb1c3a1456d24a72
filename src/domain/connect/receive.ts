/**
 * What a host does with a packet that comes in by a NIC: take it for itself, send it on, or drop
 * it. Firewall and sockets come later, in `story.ts`.
 */
import { isHeld } from '../net/held.ts';
import { localFor, type Local } from '../net/localTable.ts';
import { isThisNet } from '../net/thisNet.ts';
import type { IcmpError, Packet } from '../net/packet.ts';
import type { Door } from '../net/wires.ts';
import type { Cause, Way } from './cause.ts';
import type { Run, Story } from './run.ts';
import { dead, decide, type Arrived, type Dead, type Journey, type Onward } from './journey.ts';

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

/** What a host takes for its own, and by which address; null: it is for others; or why not at all. */
export function claimOf({ machine, nic }: Door, { from, to }: Packet): Local | Cause | null {
  // RFC 1812 §5.3.7: a packet that claims to come from this host itself, or from nobody.
  if (isHeld(machine.held, from)) return 'deliver.sameAddress';
  if (isThisNet(from)) return 'deliver.noSource';
  const local = localFor(machine.local, to);
  if (local === undefined) return null;
  // RFC 1122 §3.3.4.2: whether the NIC that it came by has to hold the address.
  return machine.profile.strongReceive && local.nic !== nic.id ? 'deliver.strongHost' : local;
}

/** A packet that came by a door and is the host's own. */
interface Own {
  readonly door: Door;
  readonly packet: Packet;
  readonly local: Local;
  readonly linkBroadcast: boolean;
}

export const arrivedBy = ({ door, packet, local, linkBroadcast }: Own): Arrived => ({
  kind: 'arrived',
  at: door.machine,
  nic: door.nic,
  packet,
  broadcast: local.kind === 'broadcast',
  linkBroadcast,
  others: [],
});

/** The host says that it takes it. */
export function* take(run: Run, arrived: Arrived, way: Way): Story<Arrived> {
  const { at, packet, broadcast } = arrived;
  if (!at.profile.measured) run.measured = false;
  const nic = arrived.nic?.id ?? null;
  const weak = localFor(at.local, packet.to)?.nic !== nic;
  yield { kind: 'packet.mine', host: at.host.id, nic, way, packet, weak, broadcast };
  return arrived;
}

export function* receive(run: Run, door: Door, packet: Packet, way: Way): Story<Journey | Onward> {
  if (!door.machine.profile.measured) run.measured = false;
  const claim = claimOf(door, packet);
  if (claim === null) return yield* passOn(door, packet, way);
  if (typeof claim === 'string') return yield* drop(door, packet, way, claim);
  const arrived = arrivedBy({ door, packet, local: claim, linkBroadcast: false });
  return yield* take(run, arrived, way);
}
