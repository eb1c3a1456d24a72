/** What storage gives back, whole, old or damaged. */
import { expect, test } from 'vitest';
import { failed, ok } from '../../domain/result.ts';
import { keptOf } from './kept.ts';
import type { Asked, Stage } from './stage.ts';
import { emptyDesk } from './testing.tsx';

const asked = (...options: readonly string[]): Asked => ({ options, right: [], thinks: {} });
const stage: Stage = {
  start: 'a=1',
  facts: {},
  questions: { outcome: asked('refused', 'silent'), reason: asked('cable', 'mask') },
  ghost: null,
  sceneOf: () => 'a=1',
  isDone: () => false,
  story: () => '',
};
const lab = {
  check: (text: string) => (text.startsWith('a=') ? ok(text) : failed({ position: 0, key: '' })),
};
const kept = (answers: readonly string[], text: string | null, on = stage) => {
  const desk = keptOf({ ...emptyDesk, answers, text }, on, lab);
  return [desk.answers, desk.text];
};

test('answers and scene come back as they were given', () => {
  expect(kept(['silent', 'mask'], 'a=2')).toEqual([['silent', 'mask'], 'a=2']);
  expect(kept([], null)).toEqual([[], null]);
});

test('an answer that is no option any more is asked again, and so is what followed it', () => {
  expect(kept(['timed out', 'mask'], null)).toEqual([[], null]);
  expect(kept(['silent', 'weather'], null)).toEqual([['silent'], null]);
  expect(kept(['silent', 'mask', 'more'], null)).toEqual([['silent', 'mask'], null]);
  const question: Stage = { ...stage, questions: { ask: asked('3', '2') } };
  expect(kept(['3', '2'], null, question)).toEqual([['3'], null]);
});

test('a scene that cannot be read gives the part’s own', () => {
  expect(kept(['silent'], '<script>')).toEqual([['silent'], null]);
});
