/** What mutants of the hunts meet of the two thousand drawn ones: twenty. */
import { expect, test } from 'vitest';
import { brokenPromises, drawnHunts } from '../../src/domain/hunt/testing.ts';

test.each([1, 501, 1001, 1501])('five hunts from seed %i on keep their promises', (first) => {
  for (const hunt of drawnHunts(first, 5)) expect(brokenPromises(hunt)).toEqual([]);
});
