/** Two hosts as the AND lab's text writes them; apart, for whoever only links there. */
import { formatIpv4 } from '../ip/ipv4.ts';
import { prefixOf } from '../ip/mask.ts';
import type { AndHost } from './scenario.ts';

/** What stands for a host B that is put away. */
export const putAway = 'none';

const formatHost = ({ address, mask }: AndHost): string =>
  `${formatIpv4(address)}/${prefixOf(mask) ?? formatIpv4(mask)}`;

/** `a=192.168.1.130/26&b=192.168.1.194/26`. */
export const formatHosts = (a: AndHost, b: AndHost | null): string =>
  `a=${formatHost(a)}&b=${b === null ? putAway : formatHost(b)}`;
