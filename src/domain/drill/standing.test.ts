import { expect, test } from 'vitest';
import { standingOf, type Goal } from './standing.ts';

const [y, n] = [true, false];
const row: Goal = { count: 3, counted: 'inARow' };
const all: Goal = { count: 3, counted: 'inAll' };

test.each([
  [[], row, 0, false],
  [[y, y], row, 2, false],
  [[y, y, y], row, 3, true],
  [[y, y, n], row, 0, false],
  [[n, y, n, y, y, y], row, 3, true],
  [[y, y, n], all, 2, false],
  [[n, y, n, y, n, y], all, 3, true],
  [[], all, 0, false],
  [[], null, 0, false],
  [[n], null, 0, true],
  [[y], null, 1, true],
])('after %j, %j asked for: %j count, done %j', (rights, goal, count, isDone) => {
  expect(standingOf(rights, goal)).toEqual({ count, isDone });
});
