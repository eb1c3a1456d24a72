import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from './checksum.ts';

const bytes = (hex: string): number[] => hex.split(' ').map((byte) => Number.parseInt(byte, 16));

describe('the Internet checksum', () => {
  test("RFC 1071 §3's numbers: the sum ddf2, and so the checksum 220d", () => {
    expect(checksumOf(bytes('00 01 f2 03 f4 f5 f6 f7'))).toBe(0x220d);
  });

  test('an IPv4 header that is often shown: b861', () => {
    expect(checksumOf(bytes('45 00 00 73 00 00 40 00 40 11 00 00 c0 a8 00 01 c0 a8 00 c7'))).toBe(
      0xb861,
    );
  });

  test('an odd number of bytes is filled up with a zero', () => {
    expect(checksumOf([0x12, 0x34, 0x56])).toBe(checksumOf([0x12, 0x34, 0x56, 0]));
  });

  test('nothing sums up to nothing', () => {
    expect(checksumOf([])).toBe(0xffff);
    expect(checksumOf([0xff, 0xff])).toBe(0);
  });

  test('with the checksum in it, everything sums up to zero (RFC 1071 §1)', () => {
    const words = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 80 });
    fc.assert(
      fc.property(words, (data) => {
        const even = data.length % 2 === 0 ? data : [...data, 0];
        const sum = checksumOf(even);
        expect(checksumOf([...even, sum >>> 8, sum & 255])).toBe(0);
      }),
    );
  });
});
