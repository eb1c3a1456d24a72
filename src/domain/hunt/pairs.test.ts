/** Three faults, and every two moves that the model calls near tried out: they are not enough. */
import { expect, test } from 'vitest';
import { huntAt } from './hunt.ts';
import { oneMoveOn } from './vocabulary.ts';
import { isSolved } from './working.ts';

test.each([606, 3043, 4016, 4041, 4072, 4085, 5, 77])(
  'level 3, seed %i: no two moves mend three faults',
  (seed) => {
    const { plan, start } = huntAt(3, seed);
    const isEnough = oneMoveOn(start).some((once) =>
      oneMoveOn(once).some((twice) => isSolved(plan, twice)),
    );
    expect(isEnough).toBe(false);
  },
);
