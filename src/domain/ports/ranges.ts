/**
 * The three ranges of port numbers (RFC 6335 §6), and from where systems take the port of a
 * client's own end. What a single number is known for is in `registry.ts`.
 */
import type { Port, System } from '../net/host.ts';

export interface PortRange {
  readonly first: Port;
  readonly last: Port;
}

export const rangeIds = ['system', 'user', 'dynamic'] as const;
export type RangeId = (typeof rangeIds)[number];

export const highestPort = 65_535;

export const portRanges: Readonly<Record<RangeId, PortRange>> = {
  system: { first: 0, last: 1023 },
  user: { first: 1024, last: 49_151 },
  dynamic: { first: 49_152, last: highestPort },
};

/** ip-sysctl: ip_local_port_range, measured; KB 929851, documented. Both can be set otherwise. */
export const ephemeralRanges: Readonly<Record<System, PortRange>> = {
  linux: { first: 32_768, last: 60_999 },
  windows: { first: 49_152, last: highestPort },
};

export const isIn = ({ first, last }: PortRange, port: Port): boolean =>
  port >= first && port <= last;

export function rangeOf(port: Port): RangeId {
  if (isIn(portRanges.system, port)) return 'system';
  return isIn(portRanges.user, port) ? 'user' : 'dynamic';
}
