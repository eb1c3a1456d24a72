/**
 * A word as 32 columns in four octets: what each column is worth and what an octet sums up to.
 * Single bits are left to `ip/ipv4.ts`.
 */
import { bitOf, type Ipv4 } from '../ip/ipv4.ts';
import { firstOneAfterZero } from '../ip/mask.ts';

/** 0–31, from the left. */
export const columns: readonly number[] = Array.from({ length: 32 }, (_, bit) => bit);

/** 0–3, from the left. */
export const octets: readonly number[] = [0, 1, 2, 3];

export const columnsOf = (octet: number): readonly number[] =>
  columns.slice(octet * 8, octet * 8 + 8);

export const octetOf = (bit: number): number => Math.floor(bit / 8);

/** 128 for the first column of an octet, 1 for its last. */
export const placeValueOf = (bit: number): number => 2 ** (7 - (bit % 8));

/** An octet of a word: 192 is [128, 64]. */
export interface OctetSum {
  readonly terms: readonly number[];
  readonly sum: number;
}

export function sumOf(word: Ipv4, octet: number): OctetSum {
  const terms = columnsOf(octet)
    .filter((bit) => bitOf(word, bit) === 1)
    .map(placeValueOf);
  return { terms, sum: terms.reduce((sum, term) => sum + term, 0) };
}

/** The first 1 that stands after a 0, 0–31; null where the mask is a run of ones and can be used. */
export function strayBit(mask: Ipv4): number | null {
  const bitNumber = firstOneAfterZero(mask);
  return bitNumber === undefined ? null : bitNumber - 1;
}
