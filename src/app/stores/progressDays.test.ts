/** Days and their order: two browsers, a file of earlier days, a calendar that was set wrong. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skillMastery } from '../../domain/review/due.ts';
import { createProgress, noProgress, progressOf, type ProgressStore } from './progress.ts';
import { mergeProgress } from './progressMerge.ts';

/** A browser whose calendar a test sets. */
function browser(on = 0) {
  let day = on;
  const store = createProgress(noProgress, () => day);
  return { store, setDay: (to: number) => (day = to) };
}

/** "RRW" on a day: right, right, wrong, each on an item of its own. */
function answer({ store, setDay }: ReturnType<typeof browser>, day: number, answers: string): void {
  setDay(day);
  [...answers].forEach((letter, index) =>
    store.getState().record({
      place: { skill: 'network', seed: day + 1, number: index + 1 },
      given: letter,
      isRight: letter === 'R',
    }),
  );
}

const masteryIn = (store: ProgressStore) => skillMastery(store.getState().log, 'network');
const daysIn = (store: ProgressStore) => store.getState().log.map(({ day }) => day);

test('a forgotten skill learned anew elsewhere is not forgotten again by a file of earlier days', () => {
  const [there, here] = [browser(), browser()];
  answer(there, 90, 'RRR');
  answer(there, 95, 'W');
  answer(here, 100, 'RRR');
  here.store.getState().takeOver(progressOf(there.store.getState()));
  expect(daysIn(here.store)).toEqual([90, 90, 90, 95, 100, 100, 100]);
  expect(masteryIn(here.store)).toEqual({ stage: 'clean', row: 0, dueOn: 101 });
});

test('a file of earlier days gives the mastery of doing both one after the other', () => {
  const days = (from: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: from, max: from + 40 }), fc.stringMatching(/^[RW]{1,4}$/)))
      .map((told) => told.toSorted(([a], [b]) => a - b));
  fc.assert(
    fc.property(days(0), days(41), days(82), (early, late, later) => {
      const [there, here, one] = [browser(), browser(), browser()];
      for (const told of early) answer(there, ...told);
      for (const told of late) answer(here, ...told);
      here.store.getState().takeOver(progressOf(there.store.getState()));
      // What is done after the file came in stands at the end as well.
      for (const told of later) answer(here, ...told);
      for (const told of [...early, ...late, ...later]) answer(one, ...told);
      expect(masteryIn(here.store)).toEqual(masteryIn(one.store));
      expect(daysIn(here.store)).toEqual(daysIn(one.store));
    }),
  );
});

test('what is done stays in its order whatever the calendar says, also when tabs meet', () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^[RW]{1,3}$/));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (told) => {
      const { store, setDay } = browser();
      for (const each of told) answer({ store, setDay }, ...each);
      const own = progressOf(store.getState());
      expect(mergeProgress(own, own)).toEqual(own);
    }),
  );
});

test('a calendar once set ahead does not hold a skill for ever', () => {
  const here = browser();
  answer(here, 30_000, 'RRR');
  answer(here, 20_780, 'WWWWWWWWWW');
  const mended = { stage: 'learning', row: 0, dueOn: 20_780 };
  expect(masteryIn(here.store)).toEqual(mended);
  here.store.getState().takeOver(noProgress);
  expect(masteryIn(here.store)).toEqual(mended);
});

const answered = {
  place: { skill: 'network', seed: 1, number: 1 },
  given: 'x',
  isRight: false,
} as const;

test('an item counts once a day, its first answer, and anew on another day', () => {
  const { store, setDay } = browser(100);
  store.getState().record(answered);
  store.getState().record({ ...answered, given: 'y', isRight: true });
  expect(store.getState().log).toEqual([{ ...answered, day: 100, nth: 1 }]);
  setDay(101);
  store.getState().record(answered);
  expect(daysIn(store)).toEqual([100, 101]);
});

test('the very same hunt counts once a day', () => {
  const { store, setDay } = browser(100);
  const hunt = { level: 1, seed: 417, moves: 3, par: 2, solved: true };
  for (const moves of [3, 3, 2]) store.getState().hunted({ ...hunt, moves });
  setDay(101);
  store.getState().hunted(hunt);
  expect(store.getState().hunts.map(({ moves, day }) => [moves, day])).toEqual([
    [3, 100],
    [2, 100],
    [3, 101],
  ]);
});
