import { expect, test } from 'vitest';
import { plainText, richRuns } from './rich.ts';

test('bold may hold an address in mono', () => {
  expect(richRuns('A is in *`10.0.0.0`*.')).toEqual([
    { text: 'A is in ', bold: false, mono: false },
    { text: '10.0.0.0', bold: true, mono: true },
    { text: '.', bold: false, mono: false },
  ]);
});

test.each([
  ['*Bit 27*, worth 32: `0 AND 0`', 'Bit 27, worth 32: 0 AND 0'],
  ['a lone * stays, and so does a lone `', 'a lone * stays, and so does a lone `'],
  ['**', '**'],
  ['', ''],
])('%j is spoken as %j', (text, spoken) => {
  expect(plainText(text)).toBe(spoken);
});
