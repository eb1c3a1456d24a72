/** The columns of a word, as they stand under the place values 128 … 1. */
import { expect, test } from 'vitest';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import { columns, columnsOf, octetOf, octets, placeValueOf, strayBit, sumOf } from './columns.ts';

test('thirty-two columns in four octets', () => {
  expect(columns.map(octetOf)).toEqual([0, 1, 2, 3].flatMap((octet) => Array(8).fill(octet)));
  expect(octets.flatMap(columnsOf)).toEqual(columns);
});

test('places are worth 128 to 1, in every octet anew', () => {
  expect(columns.slice(0, 9).map(placeValueOf)).toEqual([128, 64, 32, 16, 8, 4, 2, 1, 128]);
  expect(placeValueOf(31)).toBe(1);
});

test.each([
  [0, [128, 64], 192],
  [1, [128, 32, 8], 168],
  [2, [], 0],
  [3, [128, 2], 130],
])('octet %i of 192.168.0.130 is %j', (octet, terms, sum) => {
  expect(sumOf(ipv4OfOctets([192, 168, 0, 130]), octet)).toEqual({ terms, sum });
});

test.each([
  [[255, 255, 255, 0], null],
  [[0, 0, 0, 0], null],
  [[255, 255, 255, 255], null],
  [[255, 0, 255, 0], 16],
  [[0, 0, 0, 1], 31],
  [[255, 255, 225, 0], 23],
] as const)('the first 1 after a 0 in %j stands at %s', ([a, b, c, d], bit) => {
  expect(strayBit(ipv4OfOctets([a, b, c, d]))).toBe(bit);
});
