/**
 * A subnet: the addresses that share a network part. Whether two addresses share one is always
 * asked with *somebody's* mask (RFC 1122 §3.3.1.1); there is no answer without.
 */
import { and, type Ipv4 } from './ipv4.ts';
import { maskOfPrefix } from './mask.ts';

/** An address with a prefix length, as on a NIC: the host bits count. */
export interface AddressWithPrefix {
  readonly address: Ipv4;
  /** 0–32. */
  readonly prefix: number;
}

/** `address` is the network address: host bits are 0. */
export interface Subnet {
  readonly address: Ipv4;
  /** 0–32. */
  readonly prefix: number;
}

export const subnetOf = ({ address, prefix }: AddressWithPrefix): Subnet => ({
  address: and(address, maskOfPrefix(prefix)),
  prefix,
});

export const isInSubnet = (address: Ipv4, subnet: Subnet): boolean =>
  and(address, maskOfPrefix(subnet.prefix)) === subnet.address;

/**
 * A host's own decision, with its own mask on both addresses (RFC 1122 §3.3.1.1): local, or a
 * matter for a gateway. Any word can be the mask, also one that is no run of ones.
 */
export const isLocalTo = (own: Ipv4, mask: Ipv4, other: Ipv4): boolean =>
  and(own, mask) === and(other, mask);

/** The leftmost bit, from 0, in which the masked addresses differ; undefined where in none. */
export function firstDifferingBit(a: Ipv4, b: Ipv4, mask: Ipv4): number | undefined {
  const bit = Math.clz32((a ^ b) & mask);
  return bit === 32 ? undefined : bit;
}
