/**
 * The AND of a route decision as the AND lab shows it: who decides with its own mask, and the
 * destination with the mask of whoever has it. The decision itself is the model's.
 */
import { formatHosts } from '../../../domain/and/hostsText.ts';
import type { RouteDecided } from '../../../domain/connect/event.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../../domain/ip/mask.ts';
import { isInSubnet, subnetOf } from '../../../domain/ip/subnet.ts';
import type { Host, NicAddress } from '../../../domain/net/host.ts';

export interface AndPair {
  /** The scenario of the AND lab, as text. */
  readonly text: string;
  readonly a: string;
  readonly b: string;
}

const addressesOf = ({ nics }: Host): readonly NicAddress[] =>
  nics.flatMap(({ addresses }) => addresses.filter(({ when }) => when !== 'removed'));

/** The host's own address whose mask decides: on the wire in question, else its first. */
function ownFor(host: Host, to: Ipv4, nic: string | null): NicAddress | undefined {
  const own = addressesOf(host);
  const onNic = host.nics.find(({ id }) => id === nic)?.addresses[0];
  return own.find((each) => isInSubnet(to, subnetOf(each))) ?? onNic ?? own[0];
}

const written = ({ address, prefix }: Pick<NicAddress, 'address' | 'prefix'>): string =>
  `${formatIpv4(address)}/${prefix}`;

/** null: nothing was ANDed, for it is the host itself, or it has no address. */
export function andOf({ hosts }: Scenario, event: RouteDecided): AndPair | null {
  const { decision, to } = event;
  const host = hosts.find(({ id }) => id === event.host);
  if (host === undefined || decision.kind === 'own') return null;
  const own = ownFor(host, to, decision.kind === 'out' ? decision.route.nic : null);
  if (own === undefined) return null;
  const holder = hosts.flatMap(addressesOf).find(({ address }) => address === to);
  const other = { address: to, prefix: holder?.prefix ?? own.prefix };
  const [a, b] = [own, other].map(({ address, prefix }) => ({
    address,
    mask: maskOfPrefix(prefix),
  }));
  if (a === undefined || b === undefined) return null;
  return { text: formatHosts(a, b), a: written(own), b: written(other) };
}
