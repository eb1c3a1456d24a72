import { expect, test } from 'vitest';
import { movedBy } from './gridKeys.ts';

const middle = { row: 1, bit: 12 };

test.each([
  ['ArrowLeft', { row: 1, bit: 11 }],
  ['ArrowRight', { row: 1, bit: 13 }],
  ['ArrowUp', { row: 0, bit: 12 }],
  ['ArrowDown', { row: 2, bit: 12 }],
  ['Home', { row: 1, bit: 0 }],
  ['End', { row: 1, bit: 31 }],
])('%s moves the cursor from bit 12 of row 1 to %j', (key, place) => {
  expect(movedBy(key, middle, 3)).toEqual(place);
});

test.each([
  ['ArrowLeft', { row: 0, bit: 0 }],
  ['ArrowUp', { row: 0, bit: 0 }],
  ['ArrowRight', { row: 2, bit: 31 }],
  ['ArrowDown', { row: 2, bit: 31 }],
])('%s stops at the rim', (key, corner) => {
  expect(movedBy(key, corner, 3)).toEqual(corner);
});

test('Control with Home and End goes to the corners', () => {
  expect(movedBy('Home', middle, 3, true)).toEqual({ row: 0, bit: 0 });
  expect(movedBy('End', middle, 3, true)).toEqual({ row: 2, bit: 31 });
});

test.each(['PageDown', 'PageUp', 'k', '1', 'Tab'])('%s is left to others', (key) => {
  expect(movedBy(key, middle, 3)).toBeUndefined();
});
