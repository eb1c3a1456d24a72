/** A learner's weeks with the course, as the map shows them. */
import { describe, expect, test } from 'vitest';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import type { Skill } from '../../domain/drill/skill.ts';
import { createProgress, noProgress, type Logged, type Progress } from '../stores/progress.ts';
import {
  courseState,
  huntMastery,
  lessonState,
  nextLesson,
  type CourseParts,
} from './lessonState.ts';

const day = 20_779;

const parts: CourseParts = new Map<LessonSlug, readonly string[]>([
  ['address-and-port', ['a', 'b']],
  ['bind', ['a', 'b', 'earlier']],
  ['ports-and-pids', ['a']],
]);

const answers = (skill: Skill, on: number, count: number, isRight = true): readonly Logged[] =>
  Array.from({ length: count }, (_, index) => ({
    place: { skill, seed: on, number: index + 1 },
    given: '',
    isRight,
    day: on,
    nth: index + 1,
  }));

const finished = (...keys: readonly string[]): Progress['finished'] =>
  Object.fromEntries(keys.map((key) => [key, day]));

const all = finished('bind/a', 'bind/b', 'bind/earlier');
const clean = answers('which-bind', day, 3);

describe('a lesson', () => {
  const bind = (progress: Partial<Progress>, on = day) =>
    lessonState({ ...noProgress, ...progress }, 'bind', parts, on);

  test('nobody touched is not started', () => {
    expect(bind({})).toEqual({
      slug: 'bind',
      stage: 'notStarted',
      finished: 0,
      parts: 3,
      open: 'a',
    });
  });

  test('opened is started, at the part that was left', () => {
    const store = createProgress(noProgress, () => day);
    store.getState().open('bind', 417, 'b');
    expect(bind(store.getState())).toMatchObject({ stage: 'started', finished: 0, open: 'b' });
    store.getState().finish('bind', 'b');
    expect(bind(store.getState())).toMatchObject({ stage: 'started', finished: 1, open: 'a' });
  });

  test('is done with all its parts', () => {
    expect(bind({ finished: all })).toMatchObject({ stage: 'done', finished: 3, open: null });
  });

  test('a part that it no longer has does not count', () => {
    const old = finished('bind/a', 'bind/b', 'bind/gone');
    expect(bind({ finished: old })).toMatchObject({ stage: 'started', finished: 2 });
  });

  test('is mastered when its skill was right again on a later day, and due when that day comes', () => {
    expect(bind({ finished: all, log: clean })).toMatchObject({ stage: 'done' });
    expect(bind({ finished: all, log: clean }, day + 1)).toMatchObject({ stage: 'due' });
    const again = [...clean, ...answers('which-bind', day + 1, 1)];
    expect(bind({ finished: all, log: again }, day + 1)).toMatchObject({ stage: 'mastered' });
    expect(bind({ finished: all, log: again }, day + 4)).toMatchObject({ stage: 'due' });
    const wrong = [...clean, ...answers('which-bind', day + 1, 1, false)];
    expect(bind({ finished: all, log: wrong }, day + 1)).toMatchObject({ stage: 'due' });
  });

  test('with several skills is mastered by all of them', () => {
    const subnets = ['and-octet', 'network', 'broadcast', 'host-range', 'host-count'] as const;
    const known: CourseParts = new Map([['mask-and-and', ['a']]]);
    const log = (skills: readonly Skill[]) =>
      skills.flatMap((skill) => [...answers(skill, day, 3), ...answers(skill, day + 1, 1)]);
    const lesson = (skills: readonly Skill[]) =>
      lessonState(
        { ...noProgress, finished: finished('mask-and-and/a'), log: log(skills) },
        'mask-and-and',
        known,
        day + 1,
      ).stage;
    expect(lesson(subnets)).toBe('mastered');
    expect(lesson(subnets.slice(1))).toBe('done');
  });

  test('whose parts are not known yet is started or not', () => {
    const state = lessonState({ ...noProgress, finished: all }, 'bind', new Map(), day);
    expect(state).toMatchObject({ stage: 'started', finished: 3, parts: null, open: null });
  });
});

test('three solved hunts on seeds of their own, and one on a later day', () => {
  const hunt = (seed: number, on = day, solved = true) => ({
    level: 1,
    seed,
    moves: 2,
    par: 2,
    solved,
    day: on,
    nth: seed,
  });
  const three = [hunt(1), hunt(2), hunt(3)];
  expect(huntMastery([hunt(1), hunt(1), hunt(1)]).stage).toBe('learning');
  expect(huntMastery(three)).toEqual({ stage: 'clean', row: 0, dueOn: day + 1 });
  expect(huntMastery([...three, hunt(4, day + 1)]).stage).toBe('mastered');
  expect(huntMastery([...three, hunt(4, day + 1, false)]).stage).toBe('learning');
});

describe('going on', () => {
  const next = (progress: Progress) =>
    nextLesson(progress, courseState(progress, parts, day))?.slug;

  test('begins with the first lesson', () => {
    expect(next(noProgress)).toBe('address-and-port');
  });

  test('goes on with the lesson that was worked on last, until it is finished', () => {
    const store = createProgress(noProgress, () => day);
    store.getState().open('ports-and-pids', 1, 'a');
    store.getState().open('bind', 1, 'a');
    expect(next(store.getState())).toBe('bind');
    for (const part of ['a', 'b', 'earlier']) store.getState().finish('bind', part);
    expect(next(store.getState())).toBe('ports-and-pids');
    store.getState().finish('ports-and-pids', 'a');
    expect(next(store.getState())).toBe('address-and-port');
  });
});
