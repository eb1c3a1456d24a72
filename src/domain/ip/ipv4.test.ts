/** The bit operations, against arithmetic on text and on big integers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  and,
  bitOf,
  formatIpv4,
  ipv4OfOctets,
  octetsOf,
  toIpv4,
  withBit,
  withBitFlipped,
} from './ipv4.ts';
import { parseIpv4 } from './parseIpv4.ts';

const anyAddress = fc.nat({ max: 0xff_ff_ff_ff }).map(toIpv4);
const anyBit = fc.nat({ max: 31 });
const binary = (word: number): string => word.toString(2).padStart(32, '0');

test.each([
  [[192, 168, 1, 100], 3_232_235_876, '192.168.1.100'],
  [[255, 255, 255, 255], 4_294_967_295, '255.255.255.255'],
  [[0, 0, 0, 0], 0, '0.0.0.0'],
  [[128, 0, 0, 1], 2_147_483_649, '128.0.0.1'],
] as const)('octets %j are the word %i, written %s', (octets, word, text) => {
  expect(ipv4OfOctets(octets)).toBe(word);
  expect(octetsOf(ipv4OfOctets(octets))).toEqual(octets);
  expect(formatIpv4(toIpv4(word))).toBe(text);
});

test('the AND of the source article: .100 and 255.255.255.0', () => {
  expect(and(toIpv4(0xc0_a8_01_64), toIpv4(0xff_ff_ff_00))).toBe(0xc0_a8_01_00);
});

test('law: reading what was written gives the address back', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(parseIpv4(formatIpv4(address))).toEqual({ ok: true, value: address });
    }),
  );
});

test('law: octets of an address make the address', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(ipv4OfOctets(octetsOf(address))).toBe(address);
    }),
  );
});

test('law: any number is cut to its low 32 bits, unsigned', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(toIpv4(number)).toBe(Number(BigInt.asUintN(32, BigInt(number))));
    }),
  );
});

test('law: the AND is a 1 exactly where both bits are', () => {
  fc.assert(
    fc.property(anyAddress, anyAddress, (a, b) => {
      const columns = [...binary(a)].map((bit, at) =>
        bit === '1' && binary(b)[at] === '1' ? '1' : '0',
      );
      expect(binary(and(a, b))).toBe(columns.join(''));
    }),
  );
});

test('law: the AND does not care for the order, and twice is once', () => {
  fc.assert(
    fc.property(anyAddress, anyAddress, (a, b) => {
      expect(and(a, b)).toBe(and(b, a));
      expect(and(and(a, b), b)).toBe(and(a, b));
    }),
  );
});

test('law: bit 0 is the leftmost digit', () => {
  fc.assert(
    fc.property(anyAddress, anyBit, (address, bit) => {
      expect(String(bitOf(address, bit))).toBe(binary(address)[bit]);
    }),
  );
});

test('law: a bit that is set is read back, and no other bit changes', () => {
  fc.assert(
    fc.property(anyAddress, anyBit, fc.constantFrom<0 | 1>(0, 1), (address, bit, value) => {
      const digits = [...binary(address)];
      digits[bit] = String(value);
      expect(binary(withBit(address, bit, value))).toBe(digits.join(''));
    }),
  );
});

test('law: a flip changes one bit, and twice is none', () => {
  fc.assert(
    fc.property(anyAddress, anyBit, (address, bit) => {
      const flipped = withBitFlipped(address, bit);
      expect(Math.abs(flipped - address)).toBe(2 ** (31 - bit));
      expect(withBitFlipped(flipped, bit)).toBe(address);
    }),
  );
});
