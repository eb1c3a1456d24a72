/**
 * Which way a host sends a packet. A host decides alone, with its own masks and routes
 * (RFC 1122 §3.3.1.1): every route whose network equals destination AND mask is a candidate, the
 * longest prefix wins, then the lowest metric. Who answers on the wire is left to `arp.ts`.
 */
import { and, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import { isInSubnet, type Subnet } from '../ip/subnet.ts';
import type { NicId } from './host.ts';
import { isBroadcast, isMulticast, localFor, type Local } from './localTable.ts';
import type { Machine } from './machine.ts';

export interface Route {
  /** `wire` comes with a NIC's address; the others were set. */
  readonly kind: 'wire' | 'static' | 'gateway';
  readonly to: Subnet;
  readonly nic: NicId;
  /** null: on the wire of that NIC. */
  readonly via: Ipv4 | null;
  readonly metric: number;
  /** What the host calls itself when it sends by this route. */
  readonly source: Ipv4;
}

export type RouteDecision =
  /** To itself, inside the host. */
  | { readonly kind: 'own'; readonly local: Local }
  | { readonly kind: 'out'; readonly route: Route; readonly nextHop: Ipv4 }
  | { readonly kind: 'broadcast'; readonly local: Local | null }
  | { readonly kind: 'multicast' }
  | { readonly kind: 'none' };

/** One line of the decision: the destination AND the route's mask, against the route's network. */
export interface RouteTest {
  readonly route: Route;
  readonly network: Ipv4;
  readonly matches: boolean;
}

/** Every route of a host against one destination, in the order of preference. */
export const routeTests = (machine: Machine, to: Ipv4): readonly RouteTest[] =>
  machine.routes.map((route) => {
    const network = and(to, maskOfPrefix(route.to.prefix));
    return { route, network, matches: network === route.to.address };
  });

/** Longest prefix first, then the lowest metric, then the one that was there first. */
export const inPreference = (routes: readonly Route[]): readonly Route[] =>
  routes.toSorted((a, b) => b.to.prefix - a.to.prefix || a.metric - b.metric);

/**
 * `source` is set for answers: they leave with the address that was dialled. A strong host sends
 * them only by the NIC that holds it (netsh interface ipv4: weakhostsend).
 */
function routeOut(machine: Machine, to: Ipv4, source: Ipv4 | null): Route | undefined {
  const only =
    machine.profile.strongSend && source !== null
      ? localFor(machine.local, source)?.nic
      : undefined;
  return machine.routes.find(
    (route) => isInSubnet(to, route.to) && (only === undefined || route.nic === only),
  );
}

export function routeFor(machine: Machine, to: Ipv4, source: Ipv4 | null): RouteDecision {
  const local = localFor(machine.local, to);
  if (local?.kind === 'own') return { kind: 'own', local };
  if (local !== undefined) return { kind: 'broadcast', local };
  const route = routeOut(machine, to, source);
  if (route === undefined) return { kind: 'none' };
  if (isMulticast(to)) return { kind: 'multicast' };
  if (isBroadcast(machine.local, to)) return { kind: 'broadcast', local: null };
  return { kind: 'out', route, nextHop: route.via ?? to };
}
