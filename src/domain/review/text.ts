/** A review in a link: `seed=417`, from which its numbers are drawn. What is due is left to the log. */
import type { Result } from '../result.ts';
import { readPairs, readValue, type TextFault } from '../text/pairs.ts';
import { readSeed } from '../text/values.ts';

export function parseReview(text: string): Result<number, TextFault> {
  const pairs = readPairs(text);
  return pairs.ok ? readValue(pairs.value, 'seed', readSeed, 1) : pairs;
}

export const formatReview = (seed: number): string => `seed=${seed}`;
