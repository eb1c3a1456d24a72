/** How a host is written on the screen: "192.168.1.130/26", or its word where the mask is none. */
import type { AndHost } from '../../domain/and/scenario.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { prefixOf } from '../../domain/ip/mask.ts';

export const maskText = (mask: Ipv4): string => {
  const prefix = prefixOf(mask);
  return prefix === undefined ? formatIpv4(mask) : `/${prefix}`;
};

export const hostText = ({ address, mask }: AndHost): string =>
  prefixOf(mask) === undefined
    ? `${formatIpv4(address)} ${formatIpv4(mask)}`
    : `${formatIpv4(address)}${maskText(mask)}`;
