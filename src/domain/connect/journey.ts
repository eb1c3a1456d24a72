/**
 * How far a packet came: taken by a host, dead at one, or to be sent on; and the question that
 * every host asks first, its own routes.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Nic } from '../net/host.ts';
import type { Machine } from '../net/machine.ts';
import type { IcmpError, Packet } from '../net/packet.ts';
import { routeFor, routeTests, type Route, type RouteDecision } from '../net/route.ts';
import type { Cause, Way } from './cause.ts';
import type { Story } from './run.ts';

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
  /** It came in a frame for everybody on the wire, whoever it is for (RFC 1122 §3.3.6). */
  readonly linkBroadcast: boolean;
  /** Who else took the same packet: it went to everybody. */
  readonly others: readonly Arrived[];
}

export type Journey = Dead | Arrived;

/** To be sent on by another host. */
export interface Onward {
  readonly kind: 'onward';
  readonly route: Route;
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
