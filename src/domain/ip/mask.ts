/**
 * Masks: a 32-bit word that should be a run of ones. A word that is not is still a value here
 * (the AND lab draws it); `prefixOf` tells the two apart. Reading text is left to `parseMask.ts`.
 */
import { toIpv4, type Ipv4 } from './ipv4.ts';

/** Prefix lengths are whole numbers 0–32. JavaScript shifts by 0–31 only: /0 is a case of its own. */
export const maskOfPrefix = (prefix: number): Ipv4 =>
  prefix === 0 ? toIpv4(0) : toIpv4(~0 << (32 - prefix));

/** How many leading ones, whatever follows them. */
export const leadingOnes = (mask: Ipv4): number => Math.clz32(~mask);

/** The prefix length, or undefined where a 1 stands after a 0. */
export const prefixOf = (mask: Ipv4): number | undefined =>
  maskOfPrefix(leadingOnes(mask)) === mask ? leadingOnes(mask) : undefined;

/** Every bit turned round: 0.0.0.255 for 255.255.255.0, as access lists write it. */
export const wildcardOf = (mask: Ipv4): Ipv4 => toIpv4(~mask);

/** The first 1 after a 0, as people count bits: 1–32. A mask has none. */
export function firstOneAfterZero(word: Ipv4): number | undefined {
  const behind = word & ~maskOfPrefix(leadingOnes(word));
  return behind === 0 ? undefined : Math.clz32(behind) + 1;
}

/** Prefixes of the masks just below and just above a word in size; of a mask, its own. */
export function nearestMasks(word: Ipv4): readonly number[] {
  const below = leadingOnes(word);
  return maskOfPrefix(below) === word ? [below] : [below, below + 1];
}

/** The prefix that a word has when every 0 before its last 1 is set. The word is not 0. */
export const prefixWithoutGaps = (word: Ipv4): number => Math.clz32(word & -word) + 1;
