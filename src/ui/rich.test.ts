import { expect, test } from 'vitest';
import { plainText, richPieces, richRuns } from './rich.ts';

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
  ['A [subnet *mask*](mask)', 'A [subnet mask](mask)'],
  ['Its [mask](mask), *the [`/24`](prefix)*.', 'Its mask, the /24.'],
  [
    '[mask] (mask), [mask]mask), [](mask), [mask](Mask)',
    '[mask] (mask), [mask]mask), [](mask), [mask](Mask)',
  ],
  ['`[mask](mask)`', '[mask](mask)'],
  ['**', '**'],
  ['', ''],
])('%j is spoken as %j', (text, spoken) => {
  expect(plainText(text)).toBe(spoken);
});

test('a term holds its words, also in bold and mono', () => {
  const run = (text: string, bold = false, mono = false) => ({ text, bold, mono });
  expect(richPieces('Its [mask](mask): *all of [the `/24`](prefix)*')).toEqual([
    { term: null, runs: [run('Its ')] },
    { term: 'mask', runs: [run('mask')] },
    { term: null, runs: [run(': ')] },
    { term: null, runs: [run('all of ', true)] },
    { term: 'prefix', runs: [run('the ', true), run('/24', true, true)] },
  ]);
});
