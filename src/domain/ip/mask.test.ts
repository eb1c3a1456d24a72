/** Masks: all 33 by hand, and words that are none. That no other word is one: `mask.exhaustive`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, toIpv4 } from './ipv4.ts';
import {
  firstOneAfterZero,
  leadingOnes,
  maskOfPrefix,
  nearestMasks,
  prefixOf,
  prefixWithoutGaps,
  wildcardOf,
} from './mask.ts';

const prefixes = Array.from({ length: 33 }, (_, prefix) => prefix);
const words = fc.nat({ max: 0xff_ff_ff_ff }).map(toIpv4);
const binary = (word: number): string => word.toString(2).padStart(32, '0');

test.each(prefixes)('/%i is that many ones, then zeros', (prefix) => {
  const mask = maskOfPrefix(prefix);
  expect(binary(mask)).toBe('1'.repeat(prefix).padEnd(32, '0'));
  expect(prefixOf(mask)).toBe(prefix);
  expect(leadingOnes(mask)).toBe(prefix);
  expect(firstOneAfterZero(mask)).toBeUndefined();
  expect(nearestMasks(mask)).toEqual([prefix]);
  expect(binary(wildcardOf(mask))).toBe('0'.repeat(prefix).padEnd(32, '1'));
});

/** Every octet of a mask is one of nine (RFC 4632: ones, then zeros), the others around it are 255 or 0. */
test('in the last octet only nine numbers make a mask after three times 255', () => {
  const legal = [0, 128, 192, 224, 240, 248, 252, 254, 255];
  const found = Array.from({ length: 256 }, (_, octet) => octet).filter(
    (octet) => prefixOf(toIpv4(0xff_ff_ff_00 + octet)) !== undefined,
  );
  expect(found).toEqual(legal);
});

test.each([
  ['255.0.255.0', 0xff_00_ff_00, 17, [8, 9], 24],
  ['255.255.255.1', 0xff_ff_ff_01, 32, [24, 25], 32],
  ['255.255.255.253', 0xff_ff_ff_fd, 32, [30, 31], 32],
  ['255.255.225.0', 0xff_ff_e1_00, 24, [19, 20], 24],
  ['0.0.0.1', 1, 32, [0, 1], 32],
  ['127.0.0.0', 0x7f_00_00_00, 2, [0, 1], 8],
  ['160.0.0.0', 0xa0_00_00_00, 3, [1, 2], 3],
])('%s is no mask: its first 1 after a 0 is bit number %3$i', (text, word, bit, near, filled) => {
  expect(formatIpv4(toIpv4(word))).toBe(text);
  expect(prefixOf(toIpv4(word))).toBeUndefined();
  expect(firstOneAfterZero(toIpv4(word))).toBe(bit);
  expect(nearestMasks(toIpv4(word))).toEqual(near);
  expect(prefixWithoutGaps(toIpv4(word))).toBe(filled);
});

test('law: a word has a prefix exactly if its ones are a run from the left', () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(prefixOf(word) !== undefined).toBe(/^1*0*$/.test(binary(word)));
    }),
  );
});

test('law: a word has a 1 after a 0 exactly if it is no mask', () => {
  fc.assert(
    fc.property(words, (word) => {
      const stray = /^1*0+1/.exec(binary(word));
      expect(firstOneAfterZero(word)).toBe(stray?.[0].length);
    }),
  );
});

test('law: a word lies between its nearest masks', () => {
  fc.assert(
    fc.property(words, (word) => {
      const near = nearestMasks(word).map((prefix) => maskOfPrefix(prefix));
      expect(Math.min(...near)).toBeLessThanOrEqual(word);
      expect(Math.max(...near)).toBeGreaterThanOrEqual(word);
    }),
  );
});

test('law: with its gaps filled a word keeps every 1 and its last one', () => {
  fc.assert(
    fc.property(
      words.filter((word) => word !== 0),
      (word) => {
        expect(prefixWithoutGaps(word)).toBe(binary(word).lastIndexOf('1') + 1);
      },
    ),
  );
});

test('law: a mask and its wildcard share no bit and leave none out; twice turned is once', () => {
  fc.assert(
    fc.property(words, (word) => {
      expect(word + wildcardOf(word)).toBe(0xff_ff_ff_ff);
      expect(wildcardOf(wildcardOf(word))).toBe(word);
    }),
  );
});
