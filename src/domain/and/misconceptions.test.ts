/** Each wrong rule says what people with that wrong idea say. */
import { describe, expect, test } from 'vitest';
import type { Bit } from './answers.ts';
import {
  andIsAdd,
  blocksStartAnywhere,
  eachWithItsOwn,
  equalMasksAreOneNetwork,
  firstThree,
  maskIsNetwork,
  masksMustBeEqual,
  neverZeroOr255,
  sameFirstThree,
  type RowRule,
} from './misconceptions.ts';
import { givenHost } from './testing.ts';

/** The rule's answers to 0 0, 0 1, 1 0, 1 1 (address, mask). */
const truthTable = (rule: RowRule, octet: number): readonly Bit[] => [
  rule.bit(0, 0, octet),
  rule.bit(0, 1, octet),
  rule.bit(1, 0, octet),
  rule.bit(1, 1, octet),
];

test.each([
  ['adding makes 1 of 1 and 0', andIsAdd, 0, [0, 1, 1, 0]],
  ['the first three numbers stay as they are', firstThree, 2, [0, 0, 1, 1]],
  ['the last number goes', firstThree, 3, [0, 0, 0, 0]],
  ['the mask is the network', maskIsNetwork, 3, [0, 1, 0, 1]],
])('%s', (_, rule, octet, table) => {
  expect(truthTable(rule, octet)).toEqual(table);
});

test.each([
  ['adding', andIsAdd, 130, 192, 3, 322],
  ['the first three', firstThree, 37, 240, 2, 37],
  ['the first three', firstThree, 130, 192, 3, 0],
  ['the mask as network', maskIsNetwork, 130, 192, 3, 192],
])('%s: %s gives %i and %i in octet index %i: %i', (_, rule, address, mask, octet, expected) => {
  expect(rule.octet(address, mask, octet)).toBe(expected);
});

describe('a wrong verdict', () => {
  test.each([
    // Both hosts see the other as local, although their own ANDs are different.
    [eachWithItsOwn, '192.168.1.10/24', '192.168.1.20/16', 'remote'],
    [eachWithItsOwn, '192.168.1.10/24', '192.168.1.20/25', 'local'],
    [neverZeroOr255, '192.168.0.255/23', '192.168.1.10/23', 'remote'],
    [neverZeroOr255, '192.168.1.10/23', '192.168.1.0/23', 'remote'],
    [neverZeroOr255, '192.168.0.1/23', '192.168.255.254/23', null],
    [sameFirstThree, '192.168.1.130/26', '192.168.1.194/26', 'local'],
    [sameFirstThree, '192.168.1.10/22', '192.168.2.20/22', 'remote'],
    [blocksStartAnywhere, '192.168.1.10/23', '192.168.2.20/23', 'local'],
    [blocksStartAnywhere, '192.168.2.20/23', '192.168.1.10/23', 'local'],
    [blocksStartAnywhere, '192.168.1.10/23', '192.168.3.20/23', 'remote'],
    [blocksStartAnywhere, '192.168.1.255/24', '192.168.2.0/24', 'remote'],
    [blocksStartAnywhere, '192.168.1.10/22', '192.168.4.20/22', 'local'],
    [blocksStartAnywhere, '192.168.1.100/26', '192.168.1.163/26', 'local'],
    [blocksStartAnywhere, '192.168.1.100/26', '192.168.1.164/26', 'remote'],
    [masksMustBeEqual, '192.168.1.10/24', '192.168.1.20/25', 'remote'],
    [masksMustBeEqual, '192.168.1.10/24', '192.168.1.20/24', null],
    [equalMasksAreOneNetwork, '192.168.1.10/24', '192.168.2.20/24', 'local'],
    [equalMasksAreOneNetwork, '192.168.1.10/24', '192.168.1.20/25', 'remote'],
  ])('$id: %s %s: %s', (rule, judge, other, says) => {
    expect(rule.says(givenHost(judge), givenHost(other))).toBe(says);
  });
});
