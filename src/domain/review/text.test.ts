/** A review's link: its seed, and where a damaged one is wrong. */
import { expect, test } from 'vitest';
import { formatReview, parseReview } from './text.ts';

test('the seed is in it, and comes back', () => {
  expect(formatReview(417)).toBe('seed=417');
  expect(parseReview('seed=417')).toEqual({ ok: true, value: 417 });
  expect(parseReview('')).toEqual({ ok: true, value: 1 });
});

test.each([
  ['seed=0', 5],
  ['seed=4x7', 6],
  ['seed=1000000', 5],
])('%s is wrong from character %i on', (text, at) => {
  expect(parseReview(text)).toMatchObject({ ok: false, fault: { at, key: 'seed' } });
});
