/** Two to four tabs, in whatever order they save: what comes of it is always the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress, type Progress } from './progress.ts';
import { hasMore, mergeProgress, nthAfter } from './progressMerge.ts';
import { someProgress } from './testing.ts';

const sameEra = someProgress.map((progress): Progress => ({ ...progress, era: 0 }));

test('it does not matter who saves first', () => {
  fc.assert(
    fc.property(someProgress, someProgress, (a, b) => {
      expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
    }),
  );
});

test('nor how often', () => {
  fc.assert(
    fc.property(someProgress, someProgress, (a, b) => {
      expect(mergeProgress(a, a)).toEqual(a);
      expect(mergeProgress(mergeProgress(a, b), b)).toEqual(mergeProgress(a, b));
    }),
  );
});

test('nor which two of three meet first', () => {
  fc.assert(
    fc.property(someProgress, someProgress, someProgress, (a, b, c) => {
      expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
    }),
  );
});

test('nothing that either finished, answered or hunted is lost, and nothing is made up', () => {
  fc.assert(
    fc.property(sameEra, sameEra, (a, b) => {
      const both = mergeProgress(a, b);
      const places = ({ log }: Progress) =>
        new Set(log.map(({ place, day }) => JSON.stringify([place, day])));
      expect(new Set(Object.keys(both.finished))).toEqual(
        new Set([...Object.keys(a.finished), ...Object.keys(b.finished)]),
      );
      for (const [key, day] of Object.entries(both.finished)) {
        expect([a.finished[key], b.finished[key]]).toContain(day);
        expect(day).toBeLessThanOrEqual(a.finished[key] ?? day);
      }
      expect(places(both)).toEqual(new Set([...places(a), ...places(b)]));
      for (const { nth: _, ...hunted } of [...a.hunts, ...b.hunts]) {
        expect(both.hunts).toContainEqual(expect.objectContaining(hunted));
      }
      expect(Object.keys(both.work).toSorted()).toEqual(
        [...new Set([...Object.keys(a.work), ...Object.keys(b.work)])].toSorted(),
      );
    }),
  );
});

test('what was wiped stays wiped, whatever another tab still knows', () => {
  fc.assert(
    fc.property(someProgress, (theirs) => {
      const wiped = { ...noProgress, era: theirs.era + 1 };
      expect(mergeProgress(theirs, wiped)).toEqual(wiped);
    }),
  );
});

test('what is done next comes after all that is known', () => {
  fc.assert(
    fc.property(someProgress, (progress) => {
      const next = nthAfter(progress, 2);
      const known = [...progress.log, ...progress.hunts, ...Object.values(progress.work)];
      expect(known.every(({ nth }) => nth < next)).toBe(true);
    }),
  );
  expect(nthAfter(noProgress, 1)).toBe(1);
});

test('mine has more than theirs exactly if saving it would add something', () => {
  fc.assert(
    fc.property(sameEra, sameEra, (a, b) => {
      const both: Progress = { ...mergeProgress(a, b), work: {} };
      const facts: Progress = { ...b, work: {} };
      expect(hasMore(both, facts)).toBe(
        both.log.length + both.hunts.length + Object.keys(both.finished).length >
          facts.log.length + facts.hunts.length + Object.keys(facts.finished).length,
      );
    }),
  );
  expect(hasMore({ ...noProgress, era: 1 }, noProgress)).toBe(true);
});
