/** A learner's days with one skill, and with several. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skills, type Skill } from '../drill/skill.ts';
import {
  agenda,
  answersTo,
  dueOn,
  isDue,
  nextDue,
  shortened,
  skillMastery,
  type DatedAnswer,
} from './due.ts';
import { masteryOf } from './mastery.ts';

/** "RRW" on a day: right, right, wrong, each on an item of its own. */
const dayOf = (day: number, answers: string, skill: Skill = 'network'): readonly DatedAnswer[] =>
  [...answers].map((letter, index) => ({
    place: { skill, seed: day, number: index + 1 },
    isRight: letter === 'R',
    day,
  }));

const days = (...told: readonly (readonly [number, string])[]): readonly DatedAnswer[] =>
  told.flatMap(([day, answers]) => dayOf(day, answers));

describe('one skill', () => {
  test.each([
    ['nobody has tried', days(), 'new', 0, null],
    ['two right: on the way', days([10, 'RR']), 'learning', 2, null],
    ['a wrong one among them starts the row anew', days([10, 'RRWRR']), 'learning', 2, null],
    ['only wrong ones', days([10, 'WW']), 'learning', 0, null],
    ['three right in a row: clean, to be checked tomorrow', days([10, 'RRR']), 'clean', 0, 11],
    ['a row may take several days', days([10, 'R'], [11, 'R'], [15, 'R']), 'clean', 0, 16],
    ['more on the same day changes nothing', days([10, 'RRRRW']), 'clean', 0, 11],
    ['right the next day: mastered', days([10, 'RRR'], [11, 'R']), 'mastered', 0, 14],
    ['right much later: mastered as well', days([10, 'RRR'], [40, 'R']), 'mastered', 0, 43],
    [
      'right before it is due again: nothing new',
      days([10, 'RRR'], [11, 'R'], [12, 'R']),
      'mastered',
      0,
      14,
    ],
    [
      'the days grow: 1 3 7 16 35',
      days([0, 'RRR'], [1, 'R'], [4, 'R'], [11, 'R'], [27, 'R']),
      'mastered',
      0,
      62,
    ],
    [
      'and stay at 35',
      days([0, 'RRR'], [1, 'R'], [4, 'R'], [11, 'R'], [27, 'R'], [62, 'R']),
      'mastered',
      0,
      97,
    ],
    ['a wrong re-check starts over, today', days([10, 'RRR'], [11, 'W']), 'learning', 0, 11],
    [
      'so does a wrong answer before it is due',
      days([10, 'RRR'], [11, 'R'], [12, 'W']),
      'learning',
      0,
      12,
    ],
    [
      'made good on the same day: from the first rung',
      days([10, 'RRR'], [11, 'WRRR']),
      'clean',
      0,
      12,
    ],
    ['half made good: still due', days([10, 'RRR'], [11, 'WRR']), 'learning', 2, 11],
    ['a calendar set back is not a later day', days([10, 'RRR'], [9, 'W']), 'clean', 0, 11],
    [
      'a calendar that was far ahead is mended: wrong is wrong',
      days([9000, 'RRR'], [10, 'W']),
      'learning',
      0,
      10,
    ],
    ['right: from now on', days([9000, 'RRR'], [10, 'R']), 'clean', 0, 11],
    ['and re-checked like any other', days([9000, 'RRR'], [10, 'R'], [11, 'W']), 'learning', 0, 11],
    [
      'a mastered one keeps its rung',
      days([10, 'RRR'], [9000, 'R'], [11, 'R'], [14, 'R']),
      'mastered',
      0,
      21,
    ],
  ] as const)('%s', (_what, answers, stage, row, due) => {
    expect(masteryOf(answers)).toEqual({ stage, row, dueOn: due });
  });

  test('the same item three times is one item', () => {
    const [once] = dayOf(10, 'R');
    if (once === undefined) throw new Error('one answer');
    expect(masteryOf([once, once, once])).toMatchObject({ stage: 'learning', row: 1 });
    const other = { ...once, place: { ...once.place, seed: 2 } };
    expect(masteryOf([once, other, once])).toMatchObject({ row: 2 });
  });
});

test('a re-check on numbers that were right before proves nothing', () => {
  const known = dayOf(10, 'RRR');
  const again = known.slice(0, 1).map((each) => ({ ...each, day: 11 }));
  expect(masteryOf([...known, ...again])).toMatchObject({ stage: 'clean', dueOn: 11 });
  const forgotten = again.map((each) => ({ ...each, isRight: false }));
  expect(masteryOf([...known, ...forgotten])).toMatchObject({ stage: 'learning', dueOn: 11 });
});

describe('several skills', () => {
  const log = [
    ...dayOf(10, 'RRR', 'symptom'),
    ...dayOf(10, 'RRR', 'network'),
    ...dayOf(11, 'R', 'network'),
    ...dayOf(11, 'RR', 'pid-port'),
  ];

  test('what comes when, the first first; what is not clean does not come', () => {
    expect(agenda(log)).toEqual([
      { skill: 'symptom', dueOn: 11 },
      { skill: 'network', dueOn: 14 },
    ]);
  });

  test('due is what its day has come for, and stays so', () => {
    expect(dueOn(log, 10)).toEqual([]);
    expect(dueOn(log, 11)).toEqual(['symptom']);
    expect(dueOn(log, 99)).toEqual(['symptom', 'network']);
  });

  test('what a calendar that was ahead put off for longer than any re-check waits is due now', () => {
    const ahead = dayOf(9000, 'RRR');
    expect(dueOn(ahead, 10)).toEqual(['network']);
    expect(dueOn([...ahead, ...dayOf(10, 'R')], 10)).toEqual([]);
    // The last rung, from a day that is tomorrow here: as far away as a re-check can be.
    expect([isDue(46, 10), isDue(47, 10)]).toEqual([false, true]);
  });

  test('a review begins with what was not asked for longest', () => {
    expect(nextDue(log, 10)).toBeNull();
    expect(nextDue(log, 14)).toBe('symptom');
    const answered = [...log, ...dayOf(14, 'W', 'symptom')];
    expect(nextDue(answered, 14)).toBe('network');
    expect(nextDue([...answered, ...dayOf(14, 'R', 'network')], 14)).toBe('symptom');
  });

  test.each<readonly [Skill, Skill]>([
    ['symptom', 'network'],
    ['network', 'symptom'],
  ])(
    '%s waits since day 62, but was answered long before %s, which waits since 51',
    (old, young) => {
      const rungs = [1, 4, 11, 27].flatMap((day) => dayOf(day, 'R', old));
      const both = [...dayOf(0, 'RRR', old), ...rungs, ...dayOf(50, 'RRR', young)];
      expect(dueOn(both, 70)).toEqual([young, old]);
      expect(nextDue(both, 70)).toBe(old);
    },
  );
});

describe('a long log', () => {
  const answer = fc.record({
    place: fc.record({
      skill: fc.constantFrom<Skill>('network', 'symptom'),
      seed: fc.integer({ min: 1, max: 4 }),
      number: fc.integer({ min: 1, max: 4 }),
    }),
    // Mostly right, or nothing would ever be mastered.
    isRight: fc.integer({ min: 0, max: 5 }).map((dice) => dice > 0),
    day: fc.integer({ min: 0, max: 30 }),
  });
  const unsorted = fc.array(answer, { maxLength: 80 });
  /** Some with a calendar that was set back now and then. */
  const logs = fc.oneof(
    unsorted,
    unsorted.map((log) => log.toSorted((a, b) => a.day - b.day)),
  );

  test('keeps the re-check that made the next answer come too early', () => {
    const early = {
      place: { skill: 'network', seed: 9, number: 1 },
      isRight: true,
      day: 24,
    } as const;
    const log = [...days([0, 'RRR'], [22, 'R']), early, ...dayOf(24, 'W')];
    expect(skillMastery(log, 'network')).toEqual({ stage: 'learning', row: 0, dueOn: 24 });
    expect(skillMastery(shortened(log, 0, 2), 'network')).toEqual(skillMastery(log, 'network'));
  });

  test('what it begins with does not count for more than it did', () => {
    const log = days([0, 'RRR'], [1, 'R'], [2, 'RRRW'], [3, 'RRR']);
    expect(skillMastery(log, 'network')).toEqual({ stage: 'clean', row: 0, dueOn: 4 });
    expect(skillMastery(shortened(log, 0, 7), 'network')).toEqual(skillMastery(log, 'network'));
  });

  test('loses nothing that can be seen, now or after whatever comes', () => {
    fc.assert(
      fc.property(logs, logs, fc.integer({ min: 1, max: 30 }), (log, later, latest) => {
        const short = shortened(log, 0, latest);
        const next = later.map((each) => ({ ...each, day: each.day + 30 }));
        for (const skill of skills) {
          expect(skillMastery(short, skill)).toEqual(skillMastery(log, skill));
          const [a, b] = [
            [...short, ...next],
            [...log, ...next],
          ];
          expect(skillMastery(a, skill)).toEqual(skillMastery(b, skill));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the latest answers to each skill, in their order', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const short = shortened(log, 0, 5);
        expect(log.filter((each) => short.includes(each))).toEqual(short);
        for (const skill of skills) {
          const latest = answersTo(log, skill).slice(-5);
          expect(answersTo(short, skill).slice(-5)).toEqual(latest);
        }
      }),
    );
  });

  test('a year of daily practice comes down to a handful', () => {
    const log = Array.from({ length: 365 }, (_, day) => dayOf(day, 'RRRRR')).flat();
    expect(shortened(log, 1000, 30).length).toBeLessThan(60);
    expect(shortened(log.slice(0, 1000), 1000, 30)).toHaveLength(1000);
  });
});
