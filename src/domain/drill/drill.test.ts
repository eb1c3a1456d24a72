import { expect, test } from 'vitest';
import { drawnUntil } from './drill.ts';

test('draws until one fits, and no more', () => {
  let drawn = 0;
  const next = () => (drawn += 1);
  expect(drawnUntil(next, (value) => value === 1)).toBe(1);
  expect(drawnUntil(next, (value) => value > 7)).toBe(8);
  expect(drawn).toBe(8);
});

test('where nothing ever fits, it says so in place of hanging', () => {
  let drawn = 0;
  expect(() =>
    drawnUntil(
      () => (drawn += 1),
      () => false,
    ),
  ).toThrow('nothing fits');
  expect(drawn).toBe(2000);
});
