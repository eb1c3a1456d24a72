/**
 * One host's judgement of another address: in my segment, or not. What two judgements mean on a
 * wire is left to `wire.ts`, the order in which a learner sees them to `simulate.ts`.
 */
import { and, bitOf, type Ipv4 } from '../ip/ipv4.ts';
import { leadingOnes } from '../ip/mask.ts';
import type { Verdict } from './answers.ts';
import type { AndHost } from './scenario.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** The judge's mask, used on both addresses. */
  readonly mask: Ipv4;
  /** The judge's own network. */
  readonly own: Ipv4;
  /** The other address under the judge's mask. */
  readonly other: Ipv4;
  /** The first bit in which the two differ; null when they are equal. */
  readonly differsAt: number | null;
}

/** The 32 bits (or columns) of a word, from the left. */
export const columns: readonly number[] = Array.from({ length: 32 }, (_, bit) => bit);

export const firstDifference = (one: Ipv4, two: Ipv4): number | null =>
  columns.find((bit) => bitOf(one, bit) !== bitOf(two, bit)) ?? null;

/** RFC 1122 §3.3.1.1: a host uses its own mask on both addresses; the other's is unknown to it. */
export function judgementOf(judge: AndHost, address: Ipv4): Judgement {
  const own = and(judge.address, judge.mask);
  const other = and(address, judge.mask);
  return {
    verdict: own === other ? 'local' : 'remote',
    mask: judge.mask,
    own,
    other,
    differsAt: firstDifference(own, other),
  };
}

/** The first 1 that stands after a 0; null where the mask is a run of ones and can be used. */
export const strayBit = (mask: Ipv4): number | null =>
  columns.find((bit) => bit > leadingOnes(mask) && bitOf(mask, bit) === 1) ?? null;
