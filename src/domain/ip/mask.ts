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
