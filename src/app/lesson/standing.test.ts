import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const [y, n] = [true, false];

test.each([
  [[], 3, 0, false],
  [[y, y], 3, 2, false],
  [[y, y, y], 3, 3, true],
  [[y, y, n], 3, 0, false],
  [[n, y, n, y, y, y], 3, 3, true],
  [[], null, 0, false],
  [[n], null, 0, true],
  [[y], null, 1, true],
])('after %j, %j in a row asked for: %j, done %j', (rights, count, inARow, isDone) => {
  expect(standingOf(rights, count)).toEqual({ inARow, isDone });
});
