import { expect, test } from 'vitest';
import { edgePlace, nearestEdge, type Box } from './layout.ts';

/** Cells of 24 × 32, 26 apart; an octet ends with room for its number. */
const across = Array.from({ length: 32 }, (_, bit): Box => {
  const left = bit * 26 + Math.floor(bit / 8) * 50;
  return { left, right: left + 24, top: 100, bottom: 132 };
});

/** The same octets under each other. */
const stacked = Array.from({ length: 32 }, (_, bit): Box => {
  const [left, top] = [(bit % 8) * 26, Math.floor(bit / 8) * 160];
  return { left, right: left + 24, top, bottom: top + 32 };
});

test.each([
  [-500, 0],
  [0, 0],
  [24, 1],
  [20, 1],
  [206, 8],
  // Just before octet 2 still means the end of octet 1: there is one edge, not two.
  [230, 8],
  [10_000, 32],
])('a pointer at %i on one line means /%i', (x, prefix) => {
  expect(nearestEdge(x, 116, across)).toBe(prefix);
});

test.each([
  [24, 16, 1],
  [24, 180, 9],
  [206, 500, 32],
  [76, 340, 19],
])('a pointer at %i, %i on stacked octets means /%i', (x, y, prefix) => {
  expect(nearestEdge(x, y, stacked)).toBe(prefix);
});

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [8, 0, 8],
  [9, 1, 1],
  [24, 2, 8],
  [26, 3, 2],
  [32, 3, 8],
])('the edge of /%i is drawn in octet %i after %i bits', (prefix, octet, bits) => {
  expect(edgePlace(prefix)).toEqual({ octet, bits });
});
