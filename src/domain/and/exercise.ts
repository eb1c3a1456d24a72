/**
 * Backward fading: the blanks that each mode leaves to the learner, in the order of the story.
 * What a wrong entry shows is left to `grade.ts`, what may be seen meanwhile to `visibility.ts`.
 */
import { and, bitOf } from '../ip/ipv4.ts';
import type { HostName } from './answers.ts';
import { isRight, type BitBlank, type Blank, type OctetBlank } from './blank.ts';
import type { ReasonBlank, VerdictBlank } from './blank.ts';
import { columnsOf, strayBit, sumOf } from './columns.ts';
import { hostsOf, type AndHost, type AndScenario, type Mode, type NamedHost } from './scenario.ts';
import { judgementOf } from './verdict.ts';
import { whysOf } from './why.ts';

const bitBlank = ({ answers }: AndScenario, host: NamedHost, bit: number): BitBlank => ({
  kind: 'bit',
  host: host.name,
  bit,
  address: bitOf(host.address, bit),
  mask: bitOf(host.mask, bit),
  entered: answers[host.name].bits[bit],
  right: bitOf(and(host.address, host.mask), bit),
});

const octetBlank = ({ answers }: AndScenario, host: NamedHost, octet: number): OctetBlank => ({
  kind: 'octet',
  host: host.name,
  octet,
  address: sumOf(host.address, octet).sum,
  mask: sumOf(host.mask, octet).sum,
  entered: answers[host.name].octets[octet],
  right: sumOf(and(host.address, host.mask), octet).sum,
});

const reasonBlanks = ({ a, answers }: AndScenario, bits: readonly number[]): ReasonBlank[] =>
  whysOf(a, bits).map((why) => ({ kind: 'reason', entered: answers.reasons[why.bit], ...why }));

/** One verdict where the masks are equal, A's and B's where not, none without two usable masks. */
function verdictBlanks({ a, b, mode, answers }: AndScenario): VerdictBlank[] {
  if (mode === 'watch' || b === null) return [];
  if (strayBit(a.mask) !== null || strayBit(b.mask) !== null) return [];
  const blank = (host: HostName, judge: AndHost, other: AndHost): VerdictBlank => ({
    kind: 'verdict',
    host,
    judge,
    other,
    entered: answers[host].verdict,
    right: judgementOf(judge, other.address).verdict,
  });
  return a.mask === b.mask ? [blank('a', a, b)] : [blank('a', a, b), blank('b', b, a)];
}

/** The octets whose AND is the learner's, 0–3. */
export const owedOctets: Readonly<Record<Mode, readonly number[]>> = {
  watch: [],
  last: [3],
  two: [2, 3],
  all: [0, 1, 2, 3],
};

/** Everything that is the learner's to enter: octet by octet, column by column, then the verdict. */
export function blanksOf(scenario: AndScenario): readonly Blank[] {
  const hosts = hostsOf(scenario);
  const octets = owedOctets[scenario.mode];
  const asked = reasonBlanks(scenario, octets.flatMap(columnsOf));
  const inColumn = (bit: number): readonly Blank[] => [
    ...hosts.map((host) => bitBlank(scenario, host, bit)),
    ...asked.filter((reason) => reason.bit === bit),
  ];
  const inOctet = (octet: number): readonly Blank[] => [
    ...columnsOf(octet).flatMap(inColumn),
    ...hosts.map((host) => octetBlank(scenario, host, octet)),
  ];
  return [...octets.flatMap(inOctet), ...verdictBlanks(scenario)];
}

/** The next single step: the first blank that is not right yet, with what it is made from. */
export const hintOf = (scenario: AndScenario): Blank | undefined =>
  blanksOf(scenario).find((blank) => !isRight(blank));

/** Nothing is owed any more; a scenario to watch owes nothing. */
export const isSolved = (scenario: AndScenario): boolean => hintOf(scenario) === undefined;
