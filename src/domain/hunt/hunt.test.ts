/** Draws that are no hunt, met at these seeds: each is thrown away, and what comes after it keeps the promise. */
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { roundTheRouter } from './bypass.ts';
import { broken, huntAt, type Hunt, type Level } from './hunt.ts';
import { oneMoveOn } from './vocabulary.ts';
import { isSolved, unserved } from './working.ts';

const isFree = (cell: Scenario): boolean =>
  verdictsOf(cell).attempts.some(({ or }) => or.length > 0);
const hasTwins = ({ faults }: Hunt): boolean => faults.some(({ id }) => id === 'duplicate-address');

const isMendedInOne = (plan: Scenario, cell: Scenario): boolean =>
  oneMoveOn(cell).some((next) => isSolved(plan, next));

type Draw = readonly [Level, number];

test.each<Draw>([[3, 103]])(
  'level %i, seed %i: no fault gives back what another one took',
  (level, seed) => {
    const { plan, start, faults } = huntAt(level, seed);
    const still = unserved(start);
    const lost = faults.flatMap((fault) => unserved(broken(plan, [fault])));
    expect(lost).not.toEqual([]);
    expect(lost.filter((id) => !still.includes(id))).toEqual([]);
  },
);

describe('what happens is for sure', () => {
  test.each<Draw>([
    [2, 15],
    [2, 52],
    [2, 154],
    [3, 1],
    [3, 37],
  ])('level %i, seed %i', (level, seed) => {
    const hunt = huntAt(level, seed);
    expect(hasTwins(hunt)).toBe(false);
    expect(isFree(hunt.start)).toBe(false);
  });

  test.each<Draw>([
    [1, 74],
    [2, 51],
  ])('level %i, seed %i: but for two hosts with one address', (level, seed) => {
    const hunt = huntAt(level, seed);
    expect(hasTwins(hunt)).toBe(true);
    expect(isFree(hunt.start)).toBe(true);
  });
});

test.each<Draw>([
  [2, 53],
  [2, 85],
  [2, 147],
  [2, 167],
])('level %i, seed %i: no single move mends two faults', (level, seed) => {
  const { plan, start } = huntAt(level, seed);
  expect(isMendedInOne(plan, start)).toBe(false);
});

test.each<Draw>([
  [3, 9],
  [3, 19],
  [3, 31],
  [3, 97],
])('level %i, seed %i: whichever of three is mended, one move is not enough', (level, seed) => {
  const { plan, faults } = huntAt(level, seed);
  for (const mended of faults) {
    const left = broken(
      plan,
      faults.filter((fault) => fault !== mended),
    );
    expect(isMendedInOne(plan, left)).toBe(false);
  }
});

test.each<Draw>([
  [3, 16],
  [3, 46],
  [3, 87],
])('level %i, seed %i: there is no way round the three', (level, seed) => {
  const { plan, start } = huntAt(level, seed);
  expect(roundTheRouter(start).some((next) => isSolved(plan, next))).toBe(false);
});

test('with one fault, one move is enough', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { plan, start, faults } = huntAt(1, seed);
    const [fault] = faults;
    expect(faults).toHaveLength(1);
    expect(fault && unserved(fault.apply(plan))).toEqual(unserved(start));
  }
});
