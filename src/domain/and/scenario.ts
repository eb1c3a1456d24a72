/**
 * What the learner set up in the AND lab: one or two hosts, how much is left to the learner, and
 * what was answered. Everything else is computed from it. Its text form is in `text.ts`.
 */
import { bitOf, ipv4OfOctets, toIpv4, withBit, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import { noAnswers, type Answers, type Bit, type HostName } from './answers.ts';

/** Any word can be a mask here: one with a 1 after a 0 is drawn and named, never repaired. */
export interface AndHost {
  readonly address: Ipv4;
  readonly mask: Ipv4;
}

export const modes = ['watch', 'last', 'two', 'all'] as const;
/** How much is the learner's: nothing, the last octet, the last two, everything. */
export type Mode = (typeof modes)[number];

export interface AndScenario {
  readonly a: AndHost;
  /** null: put away, one address and its mask alone. */
  readonly b: AndHost | null;
  readonly mode: Mode;
  readonly answers: Answers;
}

export interface NamedHost extends AndHost {
  readonly name: HostName;
}

/** The hosts that are there. */
export const hostsOf = ({ a, b }: AndScenario): readonly NamedHost[] => {
  const first: NamedHost = { name: 'a', ...a };
  return b === null ? [first] : [first, { name: 'b', ...b }];
};

/** The seed pair: 192.168.1.100/24 and 192.168.1.101/24. */
export const initialAnd: AndScenario = {
  a: { address: ipv4OfOctets([192, 168, 1, 100]), mask: maskOfPrefix(24) },
  b: { address: ipv4OfOctets([192, 168, 1, 101]), mask: maskOfPrefix(24) },
  mode: 'watch',
  answers: noAnswers,
};

export const withMode = (scenario: AndScenario, mode: Mode): AndScenario => ({
  ...scenario,
  mode,
  answers: noAnswers,
});

export const withoutAnswers = (scenario: AndScenario): AndScenario => ({
  ...scenario,
  answers: noAnswers,
});

/** Other numbers, the same mode: answers to the old numbers mean nothing now. */
export const withHosts = (scenario: AndScenario, a: AndHost, b: AndHost | null): AndScenario => ({
  ...scenario,
  a,
  b,
  answers: noAnswers,
});

export const withBPutAway = (scenario: AndScenario): AndScenario =>
  withHosts(scenario, scenario.a, null);

/** Changes one host; a host that is put away stays away, and the same numbers change nothing. */
function changed(
  scenario: AndScenario,
  name: HostName,
  change: (host: AndHost) => Partial<AndHost>,
): AndScenario {
  const host = scenario[name];
  if (host === null) return scenario;
  const next = { ...host, ...change(host) };
  if (next.address === host.address && next.mask === host.mask) return scenario;
  return name === 'a'
    ? withHosts(scenario, next, scenario.b)
    : withHosts(scenario, scenario.a, next);
}

export const withAddress = (scenario: AndScenario, name: HostName, address: Ipv4): AndScenario =>
  changed(scenario, name, () => ({ address }));

export const withMask = (scenario: AndScenario, name: HostName, mask: Ipv4): AndScenario =>
  changed(scenario, name, () => ({ mask }));

/** `prefix` 0–32: this is where the edge between network and host bits was dragged to. */
export const withPrefix = (scenario: AndScenario, name: HostName, prefix: number): AndScenario =>
  withMask(scenario, name, maskOfPrefix(prefix));

export const withAddressBit = (
  scenario: AndScenario,
  name: HostName,
  bit: number,
  value: Bit,
): AndScenario =>
  changed(scenario, name, ({ address }) => ({ address: withBit(address, bit, value) }));

export const withMaskBit = (
  scenario: AndScenario,
  name: HostName,
  bit: number,
  value: Bit,
): AndScenario => changed(scenario, name, ({ mask }) => ({ mask: withBit(mask, bit, value) }));

/** `octet` 0–3, `value` 0–255. */
export const withAddressOctet = (
  scenario: AndScenario,
  name: HostName,
  octet: number,
  value: number,
): AndScenario =>
  changed(scenario, name, ({ address }) => ({ address: octetReplaced(address, octet, value) }));

const octetBits = [0, 1, 2, 3, 4, 5, 6, 7];

const octetReplaced = (address: Ipv4, octet: number, value: number): Ipv4 =>
  octetBits.reduce<Ipv4>(
    (word, bit) => withBit(word, octet * 8 + bit, bitOf(toIpv4(value), 24 + bit)),
    address,
  );
