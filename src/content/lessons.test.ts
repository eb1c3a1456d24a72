/**
 * Every lesson, without a browser: its scenes can be read, its tasks are open at the start and
 * closed by their own solution, its answers are the model's, and no choice stays without a word.
 * How it is worded, and how heavy it is, is in `lessonWords.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../domain/chance.ts';
import { courseOrder } from '../domain/drill/skill.ts';
import { misconceptionIds } from '../domain/misconceptions.ts';
import { lessons } from './lessons/index.ts';
import { isOnLab, loaded, onSeed, seedsOf, type Asked, type OnSeed } from './testing.ts';

/** An answer, the model's, and something to be wrong about. */
function expectAnswerable({ options, right }: Asked): void {
  expect(right).not.toEqual([]);
  expect(right.filter((id) => !options.includes(id))).toEqual([]);
  expect(right.length, 'a wrong choice, too').toBeLessThan(options.length);
}

/** A ghost is a choice of the outcome, and wrong here. */
function expectWrongRule({ ghost, questions }: OnSeed): void {
  if (ghost === null) return;
  const outcome = questions.find(([key]) => key === 'outcome')?.[1];
  expect(outcome?.options).toContain(ghost);
  expect(outcome?.right).not.toContain(ghost);
}

describe.each(loaded)('$slug', ({ parts, words }) => {
  test('its parts have names of their own, and words', () => {
    const ids = parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words.parts)).toEqual(ids);
  });

  test.each(parts.filter(isOnLab))(
    '$id: the model answers, and every choice is answered',
    (part) => {
      const said = words.parts[part.id];
      for (const seed of seedsOf(part)) {
        const played = onSeed(part, seed);
        expect(played.readable).toBe(true);
        if (played.task !== null) {
          expect(played.task).toEqual({ openAtStart: true, closedBySolution: true });
        }
        for (const [key, question] of played.questions) {
          expectAnswerable(question);
          const own = said?.[key];
          const answered = question.options.filter((option) =>
            question.right.includes(option)
              ? own?.says[option] !== undefined
              : (own?.says[option] ?? question.thinks[option]) !== undefined,
          );
          expect(answered, `${key}, seed ${seed}: an answer to each`).toEqual(question.options);
          expect(Object.keys(own?.options ?? {})).toEqual(
            expect.arrayContaining([...question.options]),
          );
        }
        expectWrongRule(played);
      }
    },
  );

  test('the same seed gives the same scene, another seed fresh numbers to practise on', () => {
    for (const part of parts.filter(isOnLab)) {
      const [seed = 1] = seedsOf(part);
      expect(part.scene(chanceOf(seed))).toBe(part.scene(chanceOf(seed)));
    }
    const drawn = parts.filter((part) => isOnLab(part) && seedsOf(part).length >= 12);
    const asked = drawn.filter(({ kind }) => kind === 'task' || kind === 'ask');
    expect(asked.length, 'a task or a question with fresh numbers').toBeGreaterThan(0);
  });

  test('something is predicted, something is done, and all of it can be taken in', () => {
    const kinds = parts.map(({ kind }) => kind);
    expect(kinds).toContain('predict');
    expect(kinds).toContain('task');
    expect(parts.length).toBeGreaterThanOrEqual(5);
    expect(parts.length).toBeLessThanOrEqual(11);
  });

  test('rows are named as the table names them', () => {
    const named = parts.flatMap((part) => ('exposes' in part ? (part.exposes ?? []) : []));
    expect(named.filter((id) => !misconceptionIds.includes(id))).toEqual([]);
  });
});

test('practice comes to new skills in the order of the lessons that train them', () => {
  const trained = Object.values(lessons).flatMap(({ skills }) => skills);
  const order = [...new Set(trained)];
  expect(courseOrder.filter((skill) => order.includes(skill))).toEqual(order);
});

test('what is right stands at every place: who always takes the first choice learns nothing', () => {
  const places = loaded.flatMap(({ parts }) =>
    parts.filter(isOnLab).flatMap((part) =>
      onSeed(part, 1).questions.flatMap(([key, { options, right }]) =>
        // Outcomes always stand in the same order.
        key === 'reason' ? [options.findIndex((option) => right.includes(option))] : [],
      ),
    ),
  );
  for (const place of [0, 1, 2]) {
    const share = places.filter((each) => each === place).length / places.length;
    expect(share, `place ${place + 1} of ${places.length} questions`).toBeLessThan(0.6);
  }
});

test('a lesson that opens on a broken cell shows no answer before it: 6 and 11', () => {
  for (const slug of ['bind', 'two-nics-wrong'] as const) {
    expect(lessons[slug]).toBeDefined();
    const first = loaded.find((each) => each.slug === slug)?.parts[0];
    expect(first?.kind).toBe('predict');
    const broken = first !== undefined && isOnLab(first) ? onSeed(first, 1) : null;
    expect(broken?.questions[0]?.[1].right).not.toContain('reached');
  }
});
