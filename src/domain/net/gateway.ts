/**
 * Whether a host's system takes a gateway or a static route when it is set. One that is refused
 * is not there: the host runs on without it.
 */
import type { HostId } from './host.ts';

export const refusals = [
  /** Linux: "Nexthop has invalid gateway." */
  'gateway.notOnWire',
  'gateway.own',
  /** Linux: "RTNETLINK answers: File exists". */
  'route.exists',
  /** Linux: "Device for nexthop is not up." */
  'route.nicDown',
  'route.unknownNic',
] as const;
export type RefusalCode = (typeof refusals)[number];

export interface SetupRefusal {
  readonly host: HostId;
  /** Which list of the host, and which entry of it. */
  readonly list: 'gateways' | 'routes';
  readonly index: number;
  readonly code: RefusalCode;
}
