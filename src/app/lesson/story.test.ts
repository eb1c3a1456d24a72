/** What plays in a scene: the network alone, and nothing while a prediction is open. */
import { expect, test } from 'vitest';
import type { Lesson } from '../../content/lesson.ts';
import { initialBench, type BenchScenario } from '../../domain/bench/scenario.ts';
import { formatBench } from '../../domain/bench/text.ts';
import { stageOf } from './stage.ts';

const task = {
  parts: [
    {
      kind: 'task',
      id: 'task',
      lab: 'bind',
      scene: () => formatBench(initialBench),
      isDone: () => false,
      solution: (before) => before,
    },
  ],
} as const satisfies Lesson;

const { story } = stageOf(task.parts[0], 1);
const storyOf = (change: Partial<BenchScenario>): string =>
  story(formatBench({ ...initialBench, ...change }));
const { scenario } = initialBench;

test('another network is another story', () => {
  const silent = { ...scenario, attempts: scenario.attempts.slice(1) };
  expect(storyOf({ scenario: silent })).not.toBe(storyOf({}));
});

test('who is looked at is none', () => {
  expect(storyOf({ shown: 1 })).toBe(storyOf({}));
});

test('an open prediction hides the story, a run one shows it', () => {
  expect(storyOf({ prediction: { open: true, marks: [] } })).toBe('');
  expect(storyOf({ prediction: { open: false, marks: [] } })).toBe(storyOf({}));
});
