/** A quarter of the two thousand hunts; what each of them promises stands in `testing.ts`. */
import { expect, test } from 'vitest';
import type { Hunt } from './hunt.ts';
import { brokenPromises, drawnHunts, rareFaults } from './testing.ts';

const met: Hunt[] = [];

test.each([501, 626, 751, 876])('125 hunts from seed %i on keep what a hunt promises', (first) => {
  const hunts = drawnHunts(first, 125);
  for (const hunt of hunts) {
    expect(brokenPromises(hunt), `level ${hunt.level}, seed ${hunt.seed}`).toEqual([]);
  }
  met.push(...hunts);
});

test('every kind of fault is met often', () => {
  expect(rareFaults(met, 15)).toEqual([]);
});
