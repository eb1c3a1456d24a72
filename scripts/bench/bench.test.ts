/** The arithmetic of the bench, with numbers reckoned by hand. */
import { expect, test } from 'vitest';
import { isMet, lineText } from './line.ts';
import { lostFrames, median, quantile } from './measure.ts';

test('frames that come every 16.7 ms are all there', () => {
  expect(lostFrames([0, 16.7, 33.3, 50, 66.6])).toBe(0);
});

test('a gap of three frames has lost two of the four that were due', () => {
  expect(lostFrames([0, 16.7, 66.7])).toBe(50);
});

test('quantiles are values that were measured', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(quantile([], 0.5)).toBeNaN();
});

test.each([
  [{ atMost: 48 }, 48, undefined, true],
  [{ atMost: 48 }, 49, undefined, false],
  [{ atLeast: 5000 }, 4999, undefined, false],
  [{ timesFloor: 1.4 }, 14, 10, true],
  [{ timesFloor: 1.4 }, 15, 10, false],
  [{ timesFloor: 1.4 }, 15, undefined, false],
])('goal %o with %d, floor %s: %s', (goal, ours, floor, met) => {
  const line = { what: 'x', unit: 'ms', ours, goal, ...(floor === undefined ? {} : { floor }) };
  expect(isMet(line)).toBe(met);
  expect(lineText(line).startsWith(met ? 'met' : 'MISSED')).toBe(true);
});

test('something that could not be measured meets no goal', () => {
  expect(isMet({ what: 'x', unit: 'ms', ours: Number.NaN, goal: { atMost: 48 } })).toBe(false);
});
