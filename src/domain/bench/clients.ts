/**
 * What a client types as the server's address: the one in its own subnet.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { Host, NicAddress } from '../net/host.ts';

export const addressesOf = ({ nics }: Host): readonly NicAddress[] =>
  nics.flatMap(({ addresses }) => addresses.filter(({ when }) => when !== 'removed'));

/** By the client's own masks; where none of them fits, the home's first. */
export function nearAddress(client: Host, home: Host): Ipv4 | undefined {
  const own = addressesOf(client).map(subnetOf);
  const targets = addressesOf(home).map(({ address }) => address);
  return targets.find((to) => own.some((subnet) => isInSubnet(to, subnet))) ?? targets[0];
}
