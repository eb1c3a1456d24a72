/** The story has a line for every step of the playhead, whoever is told of. */
import { expect, test } from 'vitest';
import { lengthOf, simulateBench } from '../../../domain/bench/frame.ts';
import { given } from '../../../domain/bench/testing.ts';
import { storyLines } from './meanwhile.ts';

const bench = given('serve=ipc:192.168.2.100:50000');
const simulation = simulateBench(bench);

/** Who does what at the last three steps. */
const endOf = (told: number) =>
  storyLines(simulation, told)
    .slice(-3)
    .map(({ attempt, event }) => [attempt, event.kind]);

test('the robot is refused at step 12, the PLC shakes hands until step 14', () => {
  expect(endOf(0)).toEqual([
    [0, 'ended'],
    [1, 'connection.opened'],
    [1, 'ended'],
  ]);
  expect(storyLines(simulation, 0)).toHaveLength(lengthOf(simulation, bench));
});

test('the longest story is told alone', () => {
  expect(storyLines(simulation, 1).every(({ attempt }) => attempt === 1)).toBe(true);
});

test('where nobody dials there are no lines', () => {
  expect(storyLines({ here: { ...simulation.here, attempts: [] }, beside: null }, 0)).toEqual([]);
});
