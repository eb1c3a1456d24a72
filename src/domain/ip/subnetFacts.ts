/**
 * What follows from an address and a prefix: network, broadcast, hosts, and the address's own
 * role among them. What kind of address it is, is left to `addressKinds.ts`.
 */
import { toIpv4, type Ipv4 } from './ipv4.ts';
import { maskOfPrefix, wildcardOf } from './mask.ts';
import { subnetOf, type AddressWithPrefix } from './subnet.ts';

export interface SubnetFacts {
  readonly prefix: number;
  readonly mask: Ipv4;
  readonly wildcard: Ipv4;
  readonly network: Ipv4;
  /** None in a /31 (RFC 3021) and a /32. */
  readonly broadcast: Ipv4 | undefined;
  readonly firstHost: Ipv4;
  readonly lastHost: Ipv4;
  /** How many addresses hosts can have. */
  readonly hosts: number;
  /** How many addresses there are. */
  readonly addresses: number;
}

export function subnetFacts(on: AddressWithPrefix): SubnetFacts {
  const { prefix } = on;
  const mask = maskOfPrefix(prefix);
  const wildcard = wildcardOf(mask);
  const network = subnetOf(on).address;
  const last = toIpv4(network + wildcard);
  // RFC 3021: both ends of a /31 are hosts; a /32 is one host. Neither has a broadcast address.
  const ends = prefix > 30 ? 0 : 1;
  return {
    prefix,
    mask,
    wildcard,
    network,
    broadcast: prefix > 30 ? undefined : last,
    firstHost: toIpv4(network + ends),
    lastHost: toIpv4(last - ends),
    hosts: wildcard + 1 - 2 * ends,
    addresses: wildcard + 1,
  };
}

export type Role = 'network' | 'broadcast' | 'host';

/** What an address is in its own subnet: .0 and .255 are hosts where the mask says so. */
export function roleIn(address: Ipv4, prefix: number): Role {
  const { firstHost, lastHost } = subnetFacts({ address, prefix });
  if (address < firstHost) return 'network';
  return address > lastHost ? 'broadcast' : 'host';
}
