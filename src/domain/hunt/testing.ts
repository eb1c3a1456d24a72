/** For tests only: one drawn hunt against everything that a hunt promises. */
import { expect, test } from 'vitest';
import { diceOf, randomEdit } from '../bench/monkey.ts';
import { benchOf } from '../bench/scenario.ts';
import { simulate } from '../connect/simulate.ts';
import { faultIds } from './fault.ts';
import { broken, huntAt, levels, type Hunt, type Level } from './hunt.ts';
import { movesBetween } from './moves.ts';
import { complaintsOf, linkOf, repaired, standOf, withSetUp } from './stand.ts';
import { formatHunt, parseHunt, type HuntLink } from './text.ts';
import { isCellWorking, isSolved, unserved } from './working.ts';

export const untouched: HuntLink = {
  level: null,
  seed: null,
  moves: 0,
  hints: [],
  isTried: true,
  named: null,
  now: null,
};

function checkStart({ plan, start, faults, level, par }: Hunt): void {
  expect(isCellWorking(plan)).toBe(true);
  expect([faults.length, par, movesBetween(plan, start)]).toEqual([level, level, level]);
  expect(new Set(faults.map(({ id }) => id)).size).toBe(level);
  for (const { apply } of faults) {
    const alone = unserved(apply(plan));
    expect(alone).not.toEqual([]);
    // Nobody got back by the one fault what was lost by the other.
    expect(unserved(start)).toEqual(expect.arrayContaining([...alone]));
  }
}

function checkSymptoms({ start }: Hunt): void {
  const { attempts } = simulate(start);
  expect(complaintsOf(start).map(({ outcome }) => outcome)).toEqual(
    attempts.map(({ trace }) => trace.steps.at(-1)?.state.outcome),
  );
}

function checkRepair({ plan, start, faults, par }: Hunt): void {
  const mended = repaired(start, faults);
  expect(isSolved(plan, mended)).toBe(true);
  expect(movesBetween(start, mended)).toBe(par);
  for (const fault of faults) {
    const others = faults.filter((other) => other !== fault);
    expect(isSolved(plan, repaired(start, others))).toBe(false);
    expect(isSolved(plan, broken(plan, [fault]))).toBe(false);
  }
}

/** Clicks anywhere, one at a time: none of them mends two faults. */
function checkOneMove({ plan, start, level, seed }: Hunt): void {
  if (level === 1) return;
  const dice = diceOf(seed);
  for (let click = 0; click < 25; click += 1) {
    const edit = randomEdit(benchOf(start), dice);
    if (edit?.ok !== true || movesBetween(start, edit.value.scenario) > 1) continue;
    expect(isSolved(plan, edit.value.scenario)).toBe(false);
  }
}

function checkText(hunt: Hunt): void {
  const stand = withSetUp(standOf(hunt, untouched), repaired(hunt.start, hunt.faults));
  const read = parseHunt(formatHunt(linkOf(stand)));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  expect(standOf(hunt, read.value)).toEqual(stand);
  expect(stand.moves).toBe(hunt.par);
}

/** Every third one is of level 1, of 2, of 3. */
export function testHunts(first: number, count: number): void {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const met = new Map<string, number>();
  const hunts = seeds.map((seed) => ({ seed, level: levels[seed % 3] ?? levels[0] }));

  test(`hunts ${first} to ${first + count - 1}: broken as they say, mended in as few moves as they say`, () => {
    for (const { seed, level } of hunts) {
      const hunt = huntAt(level, seed);
      expect(isSolved(hunt.plan, hunt.start)).toBe(false);
      checkStart(hunt);
      checkSymptoms(hunt);
      checkRepair(hunt);
      checkOneMove(hunt);
      checkText(hunt);
      for (const { id } of hunt.faults) met.set(id, (met.get(id) ?? 0) + 1);
      if (seed % 25 === 0) checkSame(hunt, level, seed);
    }
  });

  test(`hunts ${first} to ${first + count - 1}: every kind of fault is met, some twenty times`, () => {
    expect(faultIds.filter((id) => (met.get(id) ?? 0) < count / 40)).toEqual([]);
  });
}

function checkSame(hunt: Hunt, level: Level, seed: number): void {
  const again = huntAt(level, seed);
  expect([again.plan, again.start]).toEqual([hunt.plan, hunt.start]);
  expect(again.faults.map(({ id }) => id)).toEqual(hunt.faults.map(({ id }) => id));
}
