/** Items as a whole: the same link for ever the same item, answers as they are typed, what comes next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../chance.ts';
import { judgementOf, readAnswer } from './answer.ts';
import { answerAt, streakOf, tallyOf, type Answered } from './history.ts';
import { itemAt } from './item.ts';
import { needOf, nextSkill } from './nextSkill.ts';
import { courseOrder, isSkill, skillNumbers, skills, type Skill } from './skill.ts';
import { highestSeed } from '../text/values.ts';
import { formatExercise, numberAfter, parseExercise } from './text.ts';

test('there are twenty skills, each once, with a number of its own', () => {
  expect(skills.length).toBe(20);
  expect(new Set(skills).size).toBe(20);
  expect(new Set(Object.values(skillNumbers)).size).toBe(20);
  expect(courseOrder.toSorted()).toEqual(skills.toSorted());
  expect(isSkill('constructor')).toBe(false);
});

describe.each(skills)('%s', (skill) => {
  test('the same place gives the same item, other places others', () => {
    const item = itemAt({ skill, seed: 417, number: 3 });
    expect(itemAt({ skill, seed: 417, number: 3 })).toEqual(item);
    const others = [1, 2, 4, 5, 6].map((number) => itemAt({ skill, seed: 417, number }));
    const seeds = [416, 418, 1, highestSeed].map((seed) => itemAt({ skill, seed, number: 3 }));
    const asked = [item, ...others, ...seeds].map(({ question }) => JSON.stringify(question));
    expect(new Set(asked).size).toBeGreaterThan(5);
  });
});

/**
 * Links are for ever: a change of a drill that changes these gives a class other questions. Taken
 * down while these were all the skills that there were.
 */
test.each([
  ['binary-decimal', '117'],
  ['decimal-binary', '01100101'],
  ['prefix-mask', '255.255.255.252'],
  ['mask-prefix', '24'],
  ['and-octet', '128'],
  ['network', '172.18.177.0'],
  ['broadcast', '10.172.127.255'],
  ['host-range', '10.55.224.1 – 10.55.239.254'],
  ['host-count', '30'],
  ['same-segment', 'remote'],
  ['own-verdict', 'remote'],
  ['which-bind', '127.0.0.1'],
  ['which-target', '172.17.193.38'],
  ['symptom', 'server-address'],
  ['pid-port', '8080'],
] as const)('the first item of %s with seed 7 stays what it is', (skill, right) => {
  expect(itemAt({ skill, seed: 7, number: 1 }).right).toBe(right);
});

describe('what is typed', () => {
  const decimal = itemAt({ skill: 'host-count', seed: 7, number: 1 });
  const bits = itemAt({ skill: 'decimal-binary', seed: 7, number: 1 });
  const prefix = itemAt({ skill: 'mask-prefix', seed: 7, number: 1 });

  test.each([
    [decimal, '4094', '4094'],
    [decimal, ' 4,094 ', '4094'],
    [decimal, "4'094", '4094'],
    [decimal, '007', '7'],
    [decimal, '0', '0'],
    [prefix, '/26', '26'],
    [prefix, '26', '26'],
    [bits, '0110 0101', '01100101'],
  ])('in %# %j is read as %j', (item, typed, text) => {
    expect(readAnswer(item, typed)).toEqual({ ok: true, value: text });
  });

  test.each([
    [decimal, '', 'answer.empty'],
    [decimal, '  ', 'answer.empty'],
    [decimal, '-1', 'answer.digits'],
    [decimal, '1e3', 'answer.digits'],
    [decimal, '٣', 'answer.digits'],
    [decimal, '1'.repeat(21), 'answer.long'],
    [bits, '1010', 'answer.bits'],
    [bits, '101001012', 'answer.bits'],
    [bits, '10100102', 'answer.bits'],
  ])('in %# %j is no answer', (item, typed, fault) => {
    expect(readAnswer(item, typed)).toEqual({ ok: false, fault });
  });

  test('nothing that is typed throws, and only the right answer is right', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(decimal, bits, prefix),
        (text, item) => {
          const read = readAnswer(item, text);
          if (!read.ok) return;
          expect(judgementOf(item, read.value).isRight).toBe(read.value === item.right);
        },
      ),
    );
  });
});

const answered = (skill: Skill, isRight: boolean, number = 1): Answered => ({
  place: { skill, seed: 1, number },
  given: '1',
  isRight,
});

describe('what comes next', () => {
  const share = (history: readonly Answered[], skill: Skill): number => {
    const drawn = Array.from({ length: 4000 }, (_, turn) => nextSkill(history, chanceOf(turn, 3)));
    return drawn.filter((each) => each === skill).length / drawn.length;
  };

  test('who begins gets the skill of lesson 1, then one of the next two, then more', () => {
    expect(share([], 'address-port')).toBe(1);
    const once = [answered('address-port', true)];
    expect(share(once, 'binary-decimal') + share(once, 'decimal-binary')).toBe(1);
    expect(Math.abs(share(once, 'binary-decimal') - 1 / 2)).toBeLessThan(0.03);
    const three = [...once, answered('binary-decimal', true), answered('decimal-binary', false)];
    expect(share(three, 'network')).toBeGreaterThan(0);
    expect(share(three, 'broadcast')).toBe(0);
  });

  test('with ten skills tried, each of the twenty can come', () => {
    const half = courseOrder.slice(0, 10).map((skill) => answered(skill, true));
    const never = skills.filter((skill) => share(half, skill) === 0);
    expect(never).toEqual([half.at(-1)?.place.skill]);
  });

  test('a skill that went wrong comes more often than one that went right', () => {
    const others = courseOrder.slice(0, 10).map((skill) => answered(skill, true));
    const history = [
      ...others,
      ...[1, 2, 3].map((number) => answered('network', false, number)),
      ...[1, 2, 3].map((number) => answered('broadcast', true, number)),
      answered('symptom', true),
    ];
    const fresh = share(history, 'gateway');
    expect(share(history, 'network')).toBeGreaterThan(2 * fresh);
    expect(share(history, 'broadcast')).toBeLessThan(0.5 * fresh);
    expect(share(history, 'broadcast')).toBeGreaterThan(0);
    expect(share(history, 'symptom')).toBe(0);
  });

  test('the latest answers count most, and need stays between 0 and 1', () => {
    const better = [answered('network', false), answered('network', true)];
    expect(needOf(better, 'network')).toBeLessThan(needOf(better.toReversed(), 'network'));
    fc.assert(
      fc.property(fc.array(fc.boolean()), (all) => {
        const need = needOf(
          all.map((isRight) => answered('network', isRight)),
          'network',
        );
        expect(need >= 0 && need <= 1).toBe(true);
      }),
    );
  });

  test('the same history and chance give the same skill', () => {
    const history = [answered('network', false)];
    expect(nextSkill(history, chanceOf(5))).toBe(nextSkill(history, chanceOf(5)));
  });
});

test.each([
  [[], 0],
  [[true, true, true], 3],
  [[true, false, true], 1],
  [[true, false], 0],
])('of %j, %d are in a row', (all, streak) => {
  expect(streakOf(all.map((isRight) => answered('network', isRight)))).toBe(streak);
});

test('a tally counts its own skill, and an answer is found by its place', () => {
  const history = [
    answered('network', true),
    answered('network', false, 2),
    answered('symptom', true),
  ];
  expect(tallyOf(history, 'network')).toEqual({ right: 1, all: 2 });
  expect(tallyOf(history, 'broadcast')).toEqual({ right: 0, all: 0 });
  expect(answerAt(history, { skill: 'network', seed: 1, number: 2 })).toBe(history[1]);
  expect(answerAt(history, { skill: 'network', seed: 2, number: 2 })).toBeUndefined();
  expect(answerAt(history, { skill: 'pid-port', seed: 1, number: 2 })).toBeUndefined();
});

describe('a link', () => {
  test('carries the place and the mix, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...skills),
        fc.integer({ min: 1, max: highestSeed }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.boolean(),
        (skill, seed, number, isMixed) => {
          const text = formatExercise({ skill, seed, number }, isMixed);
          expect(parseExercise(text)).toEqual({
            ok: true,
            value: { skill, seed, number, isMixed },
          });
        },
      ),
    );
    expect(formatExercise({ skill: 'network', seed: 417, number: 3 }, false)).toBe(
      'skill=network&seed=417&item=3',
    );
  });

  test('what it does not say is left open', () => {
    const open = { skill: null, seed: null, number: 1, isMixed: false };
    expect(parseExercise('')).toEqual({ ok: true, value: open });
    expect(parseExercise('skill=network&utm=1')).toEqual({
      ok: true,
      value: { ...open, skill: 'network' },
    });
  });

  test.each([
    ['skill=nothing', 'skill', 6],
    ['skill=constructor', 'skill', 6],
    ['seed=0', 'seed', 5],
    ['seed=1000000', 'seed', 5],
    ['seed=1e3', 'seed', 6],
    ['skill=network&item=0', 'item', 19],
    ['item=100000', 'item', 5],
    ['mix=yes', 'mix', 4],
  ])('%s is refused, with where', (text, key, at) => {
    expect(parseExercise(text)).toMatchObject({
      ok: false,
      fault: { code: 'text.value', key, at },
    });
  });

  test('after the last number the first one comes again', () => {
    expect([numberAfter(1), numberAfter(99_998), numberAfter(99_999)]).toEqual([2, 99_999, 1]);
  });
});
