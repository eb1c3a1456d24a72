/**
 * Why an edit is refused: a code, and what a sentence about it needs. What is wrong with a text is
 * left to the parsers in `ip`, what is only unwise to `warnings.ts`, what a server's start ends
 * with to the model: a bind error is a result, not a fault.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { HostId, NicId } from '../net/host.ts';
import type { RefusalCode } from '../net/setUp.ts';
import type { Result } from '../result.ts';
import type { BenchScenario } from './scenario.ts';

/** No NIC can have such an address (nasty-inputs N2, N6, N8). */
export type AddressEditFault = {
  readonly code:
    /** 0.0.0.0 and all of 0/8: "no address yet". */
    | 'address.none'
    | 'address.loopback'
    | 'address.multicast'
    /** 240/4. */
    | 'address.reserved'
    /** 255.255.255.255. */
    | 'address.everybody';
  readonly address: Ipv4;
};

/** A gateway or a route that the host would refuse when it is set (N14, N15). */
export type RouteEditFault = {
  /** `route.own`: its own address, which a system takes and which leads nowhere. */
  readonly code: RefusalCode | 'route.own';
  readonly host: HostId;
  readonly nic: NicId;
  /** null: a route on the wire of that NIC. */
  readonly via: Ipv4 | null;
  /** What the NIC has; the AND of each with `via` is the proof. */
  readonly on: readonly AddressWithPrefix[];
};

export const limitCodes = [
  'limit.hosts',
  'limit.nics',
  'limit.addresses',
  'limit.gateways',
  'limit.routes',
  'limit.rules',
  'limit.sockets',
  'limit.attempts',
  'limit.marks',
  'limit.label',
] as const;

/** There are as many as a link can hold. */
export type LimitFault = {
  readonly code: (typeof limitCodes)[number];
  readonly highest: number;
};

export type EditFault =
  | AddressEditFault
  | RouteEditFault
  | LimitFault
  /** Port 0 is "any free one" to bind, and nothing to dial. */
  | { readonly code: 'attempt.portZero' }
  /** The server that is looked at runs there. */
  | { readonly code: 'host.home'; readonly host: HostId };

export type EditFaultCode = EditFault['code'];

export type Edit = Result<BenchScenario, EditFault>;
