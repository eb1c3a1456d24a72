/**
 * Why an edit is refused: a code, and what a sentence about it needs. What a scenario's text cannot
 * say is refused with the text's own code; what is wrong inside a number or an address is left to
 * the parsers in `ip`, what is only unwise to `warnings.ts`. A bind error is a result, not a fault.
 */
import type { ScenarioCode } from '../connect/pieces.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { HostId, NicId } from '../net/host.ts';
import type { RefusalCode } from '../net/setUp.ts';
import type { Result } from '../result.ts';
import type { BenchScenario } from './scenario.ts';

/** Characters of a bench's text, so that its link stays short. */
export const longestBench = 2000;

/** A gateway or a route that the host would refuse when it is set (ip-route(8)). */
export interface RouteFault {
  /** `route.own`: its own address, which a system takes and which leads nowhere. */
  readonly code: RefusalCode | 'route.own';
  readonly host: HostId;
  readonly nic: NicId;
  /** null: a route on the wire of that NIC. */
  readonly via: Ipv4 | null;
  /** What the NIC has; the AND of each with `via` is the proof. */
  readonly on: readonly AddressWithPrefix[];
}

/** What a text can refuse of an edit. */
export const textCodes = [
  'limit.hosts',
  'limit.nics',
  'limit.addresses',
  'limit.gateways',
  'limit.routes',
  'limit.rules',
  'limit.sockets',
  'limit.attempts',
  'limit.name',
  'name.character',
  'address.unset',
  'address.loopback',
  'address.group',
  'address.twice',
  'nic.unknown',
  'route.hostBits',
  'rule.port',
  'attempt.port',
] as const satisfies readonly ScenarioCode[];

export type TextEditCode =
  | (typeof textCodes)[number]
  | 'limit.text'
  /** Anything else that a text cannot say: a number out of its range. */
  | 'text.value';

export type EditFault =
  | RouteFault
  | { readonly code: TextEditCode }
  /** The host in the middle stays. */
  | { readonly code: 'host.middle' }
  /** A connection whose own end is no address of its host; one that is there already. */
  | { readonly code: 'socket.local' | 'socket.twice' };

export type EditFaultCode = EditFault['code'];

/** What every edit answers. */
export type Edit = Result<BenchScenario, EditFault>;
