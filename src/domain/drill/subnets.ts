/** Network, broadcast address, first and last host of an address with its prefix. */
import { formatIpv4, ipv4OfOctets, octetsOf, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { subnetFacts, type SubnetFacts } from '../ip/subnetFacts.ts';
import { drawnHost } from './addresses.ts';
import type { Drill, Rule } from './drill.ts';
import type { SubnetQuestion } from './question.ts';
import type { WrongRule } from './wrongRule.ts';

/** The facts, and the address that they are asked for. */
type Reading = (facts: SubnetFacts, address: Ipv4) => string | null;

const rule = (id: WrongRule, read: Reading): Rule<SubnetQuestion> => ({
  id,
  gives: (question) => read(subnetFacts(question), question.address),
});

/** Counts the network bits wrong by one, and goes on rightly. */
const withPrefixOff = (id: WrongRule, by: number, read: Reading): Rule<SubnetQuestion> => ({
  id,
  gives: ({ address, prefix }) => read(subnetFacts({ address, prefix: prefix + by }), address),
});

const withLastOctet = (address: Ipv4, last: number): string => {
  const [a, b, c] = octetsOf(address);
  return formatIpv4(ipv4OfOctets([a, b, c, last]));
};

/** How a range is written, in every language. */
export const rangeText = (first: Ipv4, last: Ipv4): string =>
  `${formatIpv4(first)} – ${formatIpv4(last)}`;

const broadcastOf = ({ broadcast }: SubnetFacts): string | null =>
  broadcast === undefined ? null : formatIpv4(broadcast);
const networkOf = ({ network }: SubnetFacts): string => formatIpv4(network);
const rangeOf = ({ firstHost, lastHost }: SubnetFacts): string => rangeText(firstHost, lastHost);
const lastOf = ({ network, addresses }: SubnetFacts): Ipv4 => toIpv4(network + addresses - 1);

export const networkRules: readonly Rule<SubnetQuestion>[] = [
  rule('first-three', (_, address) => withLastOctet(address, 0)),
  rule('mask-is-network', ({ mask }) => formatIpv4(mask)),
  rule('broadcast-is-network', broadcastOf),
  withPrefixOff('bit-too-many', 1, networkOf),
  withPrefixOff('bit-too-few', -1, networkOf),
  rule('first-host-is-network', ({ firstHost }) => formatIpv4(firstHost)),
  rule('address-stays', (_, address) => formatIpv4(address)),
];

export const broadcastRules: readonly Rule<SubnetQuestion>[] = [
  rule('first-three', (_, address) => withLastOctet(address, 255)),
  rule('network-is-broadcast', networkOf),
  withPrefixOff('bit-too-many', 1, broadcastOf),
  withPrefixOff('bit-too-few', -1, broadcastOf),
  rule('next-network-is-broadcast', (facts) => formatIpv4(toIpv4(lastOf(facts) + 1))),
  rule('last-host-is-broadcast', ({ lastHost }) => formatIpv4(lastHost)),
];

export const rangeRules: readonly Rule<SubnetQuestion>[] = [
  rule(
    'first-three',
    (_, address) => `${withLastOctet(address, 1)} – ${withLastOctet(address, 254)}`,
  ),
  rule('ends-are-hosts', (facts) => rangeText(facts.network, lastOf(facts))),
  rule('broadcast-is-host', (facts) => rangeText(facts.firstHost, lastOf(facts))),
  rule('starts-at-address', ({ lastHost }, address) => rangeText(address, lastHost)),
  withPrefixOff('bit-too-many', 1, rangeOf),
  withPrefixOff('bit-too-few', -1, rangeOf),
];

const drillOf = (
  skill: SubnetQuestion['skill'],
  right: Reading,
  rules: readonly Rule<SubnetQuestion>[],
): Drill<SubnetQuestion> => ({
  draw: (chance) => ({ skill, ...drawnHost(chance, chance.between(9, 30)) }),
  right: (question) => right(subnetFacts(question), question.address) ?? '',
  rules,
  choices: 3,
});

export const network = drillOf('network', networkOf, networkRules);
export const broadcast = drillOf('broadcast', broadcastOf, broadcastRules);
export const hostRange = drillOf('host-range', rangeOf, rangeRules);
