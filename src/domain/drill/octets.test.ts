/** Ten thousand octets, masks and ANDs against arithmetic written anew, with BigInt and text. */
import { describe, expect, test } from 'vitest';
import { askedIn, chiSquare, itemsOf, positionsOf, rulesMet, strayed } from './testing.ts';

const bits = (octet: number): string => `0000000${BigInt(octet).toString(2)}`.slice(-8);
const backwards = (text: string): string => [...text].toReversed().join('');
const ofBits = (text: string): bigint => BigInt(`0b${text}`);

/** The 0.1 % bound of 3 degrees of freedom: four positions. */
const evenOfFour = 16.27;

describe('binary to decimal', () => {
  const items = () => itemsOf('binary-decimal', 10_000);

  test('is right, and each slip is what its rule says', () => {
    const wrong = askedIn(items(), 'binary-decimal').flatMap(({ item, question }) => {
      const text = bits(question.octet);
      const ones = [...text].flatMap((bit, at) => (bit === '1' ? [8 - at] : []));
      return strayed(item, ofBits(text), {
        'bits-reversed': ofBits(backwards(text)),
        'places-doubled': ofBits(`${text}0`),
        'places-halved': ofBits(text.slice(0, 7)),
        'places-counted': ones.reduce((sum, at) => sum + at, 0),
        'counts-ones': ones.length,
      });
    });
    expect(wrong).toEqual([]);
  });

  test('octets from 1 to 254 come, all of them', () => {
    expect(new Set(items().map(({ right }) => right)).size).toBe(254);
  });
});

test('decimal to binary is right, and each slip is what its rule says', () => {
  const wrong = askedIn(itemsOf('decimal-binary'), 'decimal-binary').flatMap(
    ({ item, question }) => {
      const text = bits(question.octet);
      return strayed(item, text, {
        'bits-reversed': backwards(text),
        'bits-inverted': text.replaceAll('0', 'x').replaceAll('1', '0').replaceAll('x', '1'),
        'places-doubled': `0${text.slice(0, 7)}`,
        'places-halved': text.startsWith('0') ? `${text.slice(1)}0` : null,
      });
    },
  );
  expect(wrong).toEqual([]);
});

/** A 32-bit word as four numbers. */
const dotted = (word: bigint): string =>
  [24n, 16n, 8n, 0n].map((by) => (word >> by) & 255n).join('.');
const maskWord = (prefix: number): bigint => (2n ** BigInt(prefix) - 1n) << BigInt(32 - prefix);

describe('prefix to mask', () => {
  const items = () => itemsOf('prefix-mask');

  test('is right, and each option is what its rule says', () => {
    const wrong = askedIn(items(), 'prefix-mask').flatMap(({ item, question: { prefix } }) => {
      const octets = dotted(maskWord(prefix)).split('.');
      const edge = Math.floor(prefix / 8);
      const at = (value: number): string => octets.with(edge, `${value}`).join('.');
      return strayed(item, octets.join('.'), {
        'bit-too-many': dotted(maskWord(prefix + 1)),
        'bit-too-few': dotted(maskWord(prefix - 1)),
        'wildcard-is-mask': dotted(2n ** 32n - 1n - maskWord(prefix)),
        'block-is-mask': at(256 - Number(octets[edge])),
        'prefix-is-octet': at(prefix),
        'ones-from-right': at(2 ** (prefix % 8) - 1),
      });
    });
    expect(wrong).toEqual([]);
  });

  test('every wrong idea is met', () => {
    expect(rulesMet(items()).join(' ')).toBe(
      'bit-too-few bit-too-many block-is-mask ones-from-right prefix-is-octet wildcard-is-mask',
    );
  });

  test('every position is equally likely', () => {
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(evenOfFour);
  });
});

test('mask to prefix is right, and each slip is what its rule says', () => {
  const wrong = askedIn(itemsOf('mask-prefix'), 'mask-prefix').flatMap(({ item, question }) => {
    const ones = [...maskWord(question.prefix).toString(2)].filter((bit) => bit === '1').length;
    return strayed(item, ones, {
      'counts-zeros': 32 - ones,
      'counts-octets': ones + ((8 - (ones % 8)) % 8),
      'counts-ones': ones % 8 === 0 ? 8 : ones % 8,
      'bit-too-many': ones + 1,
      'bit-too-few': ones - 1,
    });
  });
  expect(wrong).toEqual([]);
});

describe('AND of an octet', () => {
  const items = () => itemsOf('and-octet');

  test('is right, and each option is what its rule says', () => {
    const wrong = askedIn(items(), 'and-octet').flatMap(({ item, question }) => {
      const [address, mask] = [BigInt(question.address), BigInt(question.mask)];
      return strayed(item, address & mask, {
        'and-is-add': address + mask,
        'mask-is-network': mask,
        'and-is-or': address | mask,
        'keeps-host-bits': address & ~mask,
        'address-stays': address,
      });
    });
    expect(wrong).toEqual([]);
  });

  test('every wrong idea is met', () => {
    expect(rulesMet(items()).join(' ')).toBe(
      'address-stays and-is-add and-is-or keeps-host-bits mask-is-network',
    );
  });

  test('every position is equally likely', () => {
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(evenOfFour);
  });
});
