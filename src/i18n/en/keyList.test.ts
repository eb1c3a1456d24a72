/** How keys are named: never "1 to 2". */
import { expect, test } from 'vitest';
import { keyList } from './keyList.ts';

test.each([
  [['1', '2'], '1 or 2'],
  [['1', '2', '3'], '1 to 3'],
  [['a', 'b', 'c', 'd'], 'a to d'],
  [['3', '4', '1', '2'], '1 to 4'],
  [['4', '1', '5', '3'], '1, 3, 4 or 5'],
  [['1'], '1'],
])('%j are %s', (keys, text) => {
  expect(keyList(keys)).toBe(text);
});
