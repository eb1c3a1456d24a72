/**
 * What a host calls itself on a NIC when nothing else says so (Linux: the first address whose
 * subnet holds the next hop, else the NIC's first, else any NIC's).
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import { isPrimary, type Held } from './held.ts';
import type { NicId } from './host.ts';

const nobody = toIpv4(0);

/** 0.0.0.0 where the host has no address at all. */
export function sourceOn(held: readonly Held[], nic: NicId, nextHop: Ipv4 | null): Ipv4 {
  const primaries = held.filter(isPrimary);
  const own = primaries.filter((each) => each.nic.id === nic);
  const near = own.find((each) => nextHop !== null && isInSubnet(nextHop, subnetOf(each)));
  return (near ?? own[0] ?? primaries[0])?.address ?? nobody;
}
