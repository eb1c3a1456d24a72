/** "Why 0 here?": asked where it has one answer only, with choices that tell nothing. */
import { expect, test } from 'vitest';
import { columns } from './columns.ts';
import { givenHost } from './testing.ts';
import { choicesAt, whysOf } from './why.ts';

test.each([
  // 37 is 00100101, /20 keeps 0010: the third octet's first 0 is bit 17, its first hidden 1 bit 22.
  [
    '172.16.37.9/20',
    16,
    [
      { bit: 21, right: 'mask-hides' },
      { bit: 16, right: 'own-zero' },
    ],
  ],
  // Under a mask of zeros no 0 is the address's own alone.
  ['10.0.0.3/8', 24, [{ bit: 30, right: 'mask-hides' }]],
  ['10.0.0.0/8', 24, []],
  ['255.255.255.255/32', 0, []],
])('%s from column %i on', (host, from, whys) => {
  expect(whysOf(givenHost(host), columns.slice(from))).toEqual(whys);
});

test('the last number is a reason in the last octet only', () => {
  expect(choicesAt(23)).toEqual(['added', 'mask-hides', 'own-zero']);
  expect(choicesAt(24)).toEqual(['last-number', 'mask-hides', 'own-zero']);
});
