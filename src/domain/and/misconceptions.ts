/**
 * The wrong rules that a wrong AND bit, decimal or verdict can show, each computed: the one that
 * gives what the learner gave is the one to talk about. Their sentences are left to `i18n`.
 */
import { and, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { leadingOnes } from '../ip/mask.ts';
import type { MisconceptionId } from '../misconceptions.ts';
import type { Bit, Verdict } from './answers.ts';
import type { AndHost } from './scenario.ts';

/** Those of the course's table that an AND can show. */
export const misconceptions = [
  'and-is-add',
  'first-three',
  'mask-is-network',
  'and-each-own',
  'never-0-255',
  'one-bit-more',
  'masks-identical',
] as const satisfies readonly MisconceptionId[];
export type Misconception = (typeof misconceptions)[number];

/** What somebody would write into an AND row: one bit of it, and the decimal of an octet. */
export interface RowRule {
  readonly id: Misconception;
  readonly bit: (address: Bit, mask: Bit, octet: number) => Bit;
  readonly octet: (address: number, mask: number, octet: number) => number;
}

/** AND is adding: 1 and 0 make 1, 1 and 1 make 0 and carry. */
export const andIsAdd: RowRule = {
  id: 'and-is-add',
  bit: (address, mask) => (address === mask ? 0 : 1),
  octet: (address, mask) => address + mask,
};

/** The first three numbers are the network, the last is the host, whatever the mask says. */
export const firstThree: RowRule = {
  id: 'first-three',
  bit: (address, _, octet) => (octet < 3 ? address : 0),
  octet: (address, _, octet) => (octet < 3 ? address : 0),
};

/** The mask is the network. */
export const maskIsNetwork: RowRule = {
  id: 'mask-is-network',
  bit: (_, mask) => mask,
  octet: (_, mask) => mask,
};

/** On a tie the first explains. */
export const rowRules: readonly RowRule[] = [andIsAdd, firstThree, maskIsNetwork];

/** What somebody would say as `judge` about `other`; null: the rule says nothing here. */
export interface VerdictRule {
  readonly id: Misconception;
  readonly says: (judge: AndHost, other: AndHost) => Verdict | null;
}

const localIf = (same: boolean): Verdict => (same ? 'local' : 'remote');

/** Each address with its own mask, then compare. */
export const eachWithItsOwn: VerdictRule = {
  id: 'and-each-own',
  says: (judge, other) =>
    localIf(and(judge.address, judge.mask) === and(other.address, other.mask)),
};

/** An address that ends in 0 or 255 is no host, so nobody has it in the segment. */
export const neverZeroOr255: VerdictRule = {
  id: 'never-0-255',
  says: (judge, other) =>
    [judge, other].some(({ address }) => [0, 255].includes(octetsOf(address)[3])) ? 'remote' : null,
};

export const sameFirstThree: VerdictRule = {
  id: 'first-three',
  says: (judge, other) => localIf(blockOf(judge.address, 8) === blockOf(other.address, 8)),
};

/** Which block of 2 to the `hostBits` addresses an address lies in. */
const blockOf = (address: Ipv4, hostBits: number): number => Math.floor(address / 2 ** hostBits);

/** A block may start at any number, not only at a multiple of its size: /23 joins .1.x and .2.x. */
export const blocksStartAnywhere: VerdictRule = {
  id: 'one-bit-more',
  says(judge, other) {
    const hostBits = 32 - leadingOnes(judge.mask);
    const wholeOctets = hostBits - (hostBits % 8);
    const apart = blockOf(judge.address, wholeOctets) - blockOf(other.address, wholeOctets);
    return localIf(Math.abs(apart) < 2 ** (hostBits % 8));
  },
};

export const masksMustBeEqual: VerdictRule = {
  id: 'masks-identical',
  says: (judge, other) => (judge.mask === other.mask ? null : 'remote'),
};

export const equalMasksAreOneNetwork: VerdictRule = {
  id: 'mask-is-network',
  says: (judge, other) => localIf(judge.mask === other.mask),
};

/** The first that says what the learner said explains: the most particular stand first. */
export const verdictRules: readonly VerdictRule[] = [
  eachWithItsOwn,
  neverZeroOr255,
  sameFirstThree,
  blocksStartAnywhere,
  masksMustBeEqual,
  equalMasksAreOneNetwork,
];
