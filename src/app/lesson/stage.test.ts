/** A part's scene as the answers make it. */
import { expect, test } from 'vitest';
import { lesson } from '../../content/lessons/client-side/lesson.ts';
import { stageOf } from './stage.ts';

const part = (id: string) => {
  const found = lesson.parts.find((each) => each.id === id);
  if (found === undefined || !('lab' in found)) throw new Error(id);
  return found;
};

test('what was answered is what runs, where the part says so', () => {
  const { sceneOf, start } = stageOf(part('form'), 5);
  expect(sceneOf([])).toBe(start);
  expect(start).not.toMatch(/dial=\w+:127\.0\.0\.1:/);
  expect(sceneOf(['loopback'])).toMatch(/dial=\w+:127\.0\.0\.1:/);
});

test('a prediction changes nothing of its scene', () => {
  const { sceneOf, start } = stageOf(part('zeros'), 5);
  expect(sceneOf(['reached', 'itself'])).toBe(start);
});
