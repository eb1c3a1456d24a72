/** What is added to a host's ways out on a press, as a person would begin: to be changed at once. */
import { addressesOf } from '../../../domain/bench/clients.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import { ipv4OfOctets, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import { isInSubnet, subnetOf, type Subnet } from '../../../domain/ip/subnet.ts';
import { subnetFacts } from '../../../domain/ip/subnetFacts.ts';
import type { DefaultGateway, Host, StaticRoute } from '../../../domain/net/host.ts';

/** Somebody else on the NIC's wire and in its subnet; else the subnet's first address. */
function neighbourOf({ hosts }: Scenario, host: Host): Pick<DefaultGateway, 'nic' | 'via'> {
  for (const { id: nic, addresses, segment } of host.nics) {
    const [on] = addresses;
    if (on === undefined) continue;
    const others = hosts
      .filter((other) => other !== host)
      .flatMap(({ nics }) => nics.filter((each) => each.segment === segment))
      .flatMap((each) => each.addresses.map(({ address }) => address));
    const via = others.find((address) => isInSubnet(address, subnetOf(on)));
    if (via !== undefined) return { nic, via };
  }
  const [first] = host.nics;
  const [on] = first?.addresses ?? [];
  return { nic: first?.id ?? '', via: on === undefined ? nobody : subnetFacts(on).firstHost };
}

const nobody: Ipv4 = ipv4OfOctets([192, 168, 1, 1]);

/** Two of the same metric are refused: the next one waits behind. */
export const newGateway = (scenario: Scenario, host: Host): DefaultGateway => ({
  ...neighbourOf(scenario, host),
  metric: Math.min(9999, Math.max(-100, ...host.gateways.map(({ metric }) => metric)) + 100),
});

/** A network that somebody is in, and the host is not; else 10.0.0.0/8. */
function strangeNetwork({ hosts }: Scenario, host: Host): Subnet {
  const known = [...addressesOf(host).map(subnetOf), ...host.routes.map(({ to }) => to)];
  const all = hosts.flatMap(addressesOf).map(subnetOf);
  const strange = all.find(
    ({ address, prefix }) =>
      !known.some((each) => each.address === address && each.prefix === prefix),
  );
  return strange ?? { address: ipv4OfOctets([10, 0, 0, 0]), prefix: 8 };
}

export const newRoute = (scenario: Scenario, host: Host): StaticRoute => ({
  ...neighbourOf(scenario, host),
  to: strangeNetwork(scenario, host),
  metric: 0,
});
