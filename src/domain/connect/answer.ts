/**
 * The way back: an answer has to find its own route, and pass the client's door. An answer that is
 * lost on it leaves the client in silence, whatever it would have said.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { toIpv4 } from '../ip/ipv4.ts';
import type { Machine } from '../net/machine.ts';
import type { IcmpError, Packet, PacketKind } from '../net/packet.ts';
import type { Cause } from './cause.ts';
import { askFirewall } from './door.ts';
import { arpTimeoutMs, decisionAt, lostAt, silence, told, type Decision } from './ending.ts';
import type { Outcome } from './outcome.ts';
import type { Run, Story } from './run.ts';
import { dead, type Arrived, type Dead, type Journey } from './journey.ts';
import { travel } from './travel.ts';

const noSource = toIpv4(0);

/** An answer to `packet`; `from` null: from whatever address the way back has. */
export const answerTo = (
  at: Machine,
  packet: Packet,
  kind: PacketKind,
  from: Ipv4 | null,
): Packet => {
  const ports = kind.protocol !== 'icmp';
  return {
    kind,
    from: from ?? noSource,
    to: packet.from,
    fromPort: ports ? packet.toPort : 0,
    toPort: ports ? packet.fromPort : 0,
    ttl: at.profile.timeToLive,
  };
};

/** Sends an answer; `expected` as the address that the client's host waits to hear from. */
export function* sendBack(
  run: Run,
  from: Machine,
  packet: Packet,
  expected: Ipv4 | null,
): Story<Journey> {
  const fixedSource = packet.from !== noSource;
  const journey = yield* travel(run, { from, packet, way: 'back', fixedSource });
  if (journey.kind === 'dead') return journey;
  const { at, packet: came } = journey;
  if (at !== run.client) return dead(at, 'deliver.wrongHost', came);
  // RFC 1122 §3.2.2: of ICMP, only requests may come for a broadcast address.
  if (journey.broadcast && came.kind.protocol === 'icmp')
    return dead(at, 'deliver.broadcast', came);
  const isExpected = expected === null || came.from === expected;
  const { verdict } = yield* askFirewall(journey, 'back', isExpected);
  if (verdict !== 'allow') return dead(at, `firewall.${verdict}`, came);
  return journey.linkBroadcast && came.kind.protocol === 'tcp'
    ? dead(at, 'deliver.linkBroadcast', came)
    : journey;
}

/** The client is told, or the message is lost and it hears nothing. */
function* tell(
  run: Run,
  from: Machine,
  message: Packet,
  says: IcmpError,
  decision: Decision,
): Story<Outcome> {
  const journey = yield* sendBack(run, from, message, null);
  return journey.kind === 'arrived'
    ? told(run, says, decision)
    : silence(run, { ...decision, lost: lostAt(journey) });
}

/** A host on the way, which could not send the packet on, says so from an address of its own. */
export function* tellOfDeath(run: Run, { at, cause, packet, tell: says }: Dead): Story<Outcome> {
  const afterMs = says === 'host' ? arpTimeoutMs : 0;
  const decision = decisionAt(run, at, 'out', cause, afterMs);
  if (says === null) return silence(run, decision);
  const message = answerTo(at, packet, { protocol: 'icmp', says }, null);
  return yield* tell(run, at, message, says, decision);
}

/** The host that the packet was for says no: a reset for TCP, else an ICMP error. */
export function* refuse(
  run: Run,
  { at, packet, broadcast, linkBroadcast }: Arrived,
  cause: Cause,
  says: 'port' | 'prohibited',
): Story<Outcome> {
  const decision = decisionAt(run, at, 'out', cause);
  const reset = packet.kind.protocol === 'tcp' && says === 'port';
  // RFC 1122 §3.2.2: what came for everybody, by its address or its frame, gets no ICMP error.
  if (broadcast || (linkBroadcast && !reset)) return silence(run, decision);
  const kind: PacketKind = reset ? { protocol: 'tcp', flags: 'RST' } : { protocol: 'icmp', says };
  return yield* tell(run, at, answerTo(at, packet, kind, packet.to), says, decision);
}
