/**
 * Which way a host sends a packet. A host decides alone, with its own masks and routes
 * (RFC 1122 §3.3.1.1): every route whose network equals destination AND mask is a candidate, the
 * longest prefix wins, then the lowest metric. Who answers on the wire is left to `arp.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Subnet } from '../ip/subnet.ts';
import type { NicId } from './host.ts';

/** `own` is the host itself; `wire` comes with a NIC's address; the others were set. */
export interface Route {
  readonly kind: 'wire' | 'static' | 'gateway';
  readonly to: Subnet;
  readonly nic: NicId;
  /** null: on the wire of that NIC. */
  readonly via: Ipv4 | null;
  readonly metric: number;
  /** What the host calls itself when it sends by this route. */
  readonly source: Ipv4;
}

/** One line of the decision: destination AND the route's mask, against the route's network. */
export interface RouteTest {
  readonly route: Route;
  /** The destination AND the mask of `route.to`. */
  readonly network: Ipv4;
  readonly matches: boolean;
}

export type RouteDecision =
  | { readonly kind: 'own'; readonly nic: NicId | null; readonly source: Ipv4 }
  | {
      readonly kind: 'out';
      readonly route: Route;
      /** Whose MAC is asked for: the gateway, or the destination itself. */
      readonly nextHop: Ipv4;
      readonly source: Ipv4;
      readonly tests: readonly RouteTest[];
    }
  | { readonly kind: 'broadcast' | 'multicast' | 'zero'; readonly source: Ipv4 | null }
  | { readonly kind: 'none'; readonly tests: readonly RouteTest[] };
