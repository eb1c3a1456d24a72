/**
 * One host's judgement of another address: in my segment, or not. What two judgements mean on a
 * wire is left to `wire.ts`, the order in which a learner sees them to `simulate.ts`.
 */
import { and, type Ipv4 } from '../ip/ipv4.ts';
import { firstDifferingBit, isLocalTo } from '../ip/subnet.ts';
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

/** RFC 1122 §3.3.1.1: a host uses its own mask on both addresses; the other's is unknown to it. */
export function judgementOf(judge: AndHost, address: Ipv4): Judgement {
  const { mask } = judge;
  return {
    verdict: isLocalTo(judge.address, mask, address) ? 'local' : 'remote',
    mask,
    own: and(judge.address, mask),
    other: and(address, mask),
    differsAt: firstDifferingBit(judge.address, address, mask) ?? null,
  };
}
