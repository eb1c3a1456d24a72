/** What a link leaves open: the learner's own numbers and part, else fresh ones and the first. */
import { expect, test } from 'vitest';
import type { LessonWork } from '../stores/progress.ts';
import { wholePlace } from './wholePlace.ts';

const work: LessonWork = { seed: 21, part: 'second', answers: {}, texts: {}, hints: {}, nth: 1 };
const partsWith = () => ['first', 'second', 'third'];
const fresh = { slug: 'bind', work: undefined, drawn: 5, partsWith } as const;
const left = { ...fresh, work };
const open = { lesson: 'bind', part: null, seed: null } as const;

test.each([
  ['a bare link, nothing done before', open, fresh, 'first', 5, false],
  ['a bare link, back where the learner left off', open, left, 'second', 21, false],
  ['a link with other numbers than the learner’s', { ...open, seed: 7 }, left, 'first', 7, false],
  ['a link with the learner’s own numbers', { ...open, seed: 21 }, left, 'second', 21, false],
  ['a whole link', { ...open, part: 'third', seed: 9 }, left, 'third', 9, false],
  ['a part and no numbers', { ...open, part: 'third' }, left, 'third', 21, false],
  ['a part that is not there', { ...open, part: 'nope', seed: 21 }, left, 'first', 21, true],
])('%s', (_, asked, known, part, seed, isAstray) => {
  expect(wholePlace(asked, known)).toEqual({ lesson: 'bind', part, seed, isAstray });
});

test('a part that was there once and is no more leads to the first', () => {
  const before = { ...work, part: 'gone' };
  expect(wholePlace(open, { ...left, work: before })).toMatchObject({
    part: 'first',
    isAstray: false,
  });
});
