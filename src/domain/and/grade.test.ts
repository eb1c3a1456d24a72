/** Feedback: a wrong entry names its bit and the misconception whose rule gives the same. */
import { describe, expect, test } from 'vitest';
import type { Blank } from './blank.ts';
import { blanksOf } from './exercise.ts';
import { gradeOf } from './grade.ts';
import { given } from './testing.ts';

/** The grade of the first blank of a kind that something was entered into. */
function gradeIn(text: string, kind: Blank['kind'], bit?: number) {
  const blanks = blanksOf(given(text));
  const found = blanks
    .filter((blank) => blank.kind === kind && blank.entered !== undefined)
    .find((blank) => bit === undefined || ('bit' in blank && blank.bit === bit));
  if (found === undefined) throw new Error(`nothing entered: ${text}`);
  return gradeOf(found, blanks);
}

const wrong = (bit: number | null, misconception: string | null) => ({
  state: 'wrong',
  bit,
  misconception,
});

// 130 is 10000010; /26 keeps the first two bits of the octet.
const last = 'a=192.168.1.130/26&b=192.168.1.194/26&mode=last';

test('a blank is no fault', () => {
  const blanks = blanksOf(given(last));
  expect(blanks.map((blank) => gradeOf(blank, blanks).state)).toEqual(blanks.map(() => 'blank'));
});

describe('a bit', () => {
  test.each([
    ['1 AND 1 = 1', 'and-a=1-------', 24, { state: 'right' }],
    ['1 AND 0 = 1: added', 'and-a=------1-', 30, wrong(30, 'and-is-add')],
    ['0 AND 1 = 1 alone: added', 'and-a=-1------', 25, wrong(25, 'and-is-add')],
    [
      '0 AND 1 = 1 beside a right 1 AND 1: the mask is taken for the network',
      'and-a=11------',
      25,
      wrong(25, 'mask-is-network'),
    ],
    ['0 AND 1 = 1 beside 1 AND 1 = 0: added', 'and-a=01------', 25, wrong(25, 'and-is-add')],
    ['1 AND 1 = 0 alone: added', 'and-a=0-------', 24, wrong(24, 'and-is-add')],
    [
      '1 AND 1 = 0 beside a right 0 AND 1: the last number is thought away',
      'and-a=00------',
      24,
      wrong(24, 'first-three'),
    ],
    ['0 AND 0 = 1: no rule', 'and-a=--1-----', 26, wrong(26, null)],
  ])('%s', (_, answers, bit, grade) => {
    expect(gradeIn(`${last}&${answers}`, 'bit', bit)).toEqual(grade);
  });

  test('in the third octet 1 AND 0 = 1 after a right 0 AND 1: the third number is kept whole', () => {
    // 37 is 00100101, /20 keeps four bits of it: bit 22 (index 21) is a hidden 1.
    const text = 'a=172.16.37.9/20&b=none&mode=two&and-a=001--1--.--------';
    expect(gradeIn(text, 'bit', 21)).toEqual(wrong(21, 'first-three'));
  });

  test('what was entered in another octet, or for the other host, explains nothing', () => {
    // Alone 0 AND 1 = 1 is adding; B's bits and octet 3 follow the mask.
    const text = `${last.replace('last', 'two')}&and-a=11111111.-1------&and-b=11111111.11------`;
    expect(gradeIn(text, 'bit', 25)).toEqual(wrong(25, 'and-is-add'));
  });
});

describe('a decimal', () => {
  test.each([
    ['right', 'dec-a=128', { state: 'right' }],
    ['130 + 192', 'dec-a=322', wrong(null, 'and-is-add')],
    ['the last number is host', 'dec-a=0', wrong(24, 'first-three')],
    ['the mask’s number', 'dec-a=192', wrong(25, 'mask-is-network')],
    ['one that no rule gives', 'dec-a=129', wrong(31, null)],
    ['the largest octet', 'dec-a=255', wrong(25, null)],
    ['one that no octet can hold', 'dec-a=256', wrong(null, null)],
  ])('%s', (_, answers, grade) => {
    expect(gradeIn(`${last}&${answers}`, 'octet')).toEqual(grade);
  });

  test('of the third octet points into the third octet', () => {
    const text = 'a=172.16.37.9/20&b=none&mode=two&dec-a=37.-';
    // 37 and 32 differ first in the 4: bit 22.
    expect(gradeIn(text, 'octet')).toEqual(wrong(21, 'first-three'));
  });
});

describe('a reason', () => {
  test.each([
    ['right', 'why=31:mask-hides', { state: 'right' }],
    ['the other cause', 'why=31:own-zero', wrong(30, null)],
    ['the last number is host', 'why=31:last-number', wrong(30, 'first-three')],
    ['the last number is host', 'why=26:last-number', wrong(25, 'first-three')],
  ])('%s: %s', (_, answers, grade) => {
    expect(gradeIn(`${last}&${answers}`, 'reason')).toEqual(grade);
  });

  test('by adding, in the third octet', () => {
    const text = 'a=172.16.37.9/20&b=none&mode=two&why=22:added';
    expect(gradeIn(text, 'reason')).toEqual(wrong(21, 'and-is-add'));
  });
});

describe('a verdict', () => {
  test.each([
    ['right', '192.168.1.130/26', '192.168.1.194/26', 'says-a=remote', { state: 'right' }],
    [
      'the first three numbers agree',
      '192.168.1.130/26',
      '192.168.1.194/26',
      'says-a=local',
      wrong(25, 'first-three'),
    ],
    [
      'the first three numbers disagree',
      '192.168.1.10/22',
      '192.168.2.20/22',
      'says-a=remote',
      wrong(22, 'first-three'),
    ],
    [
      '/23 is thought to join .1 and .2',
      '192.168.1.10/23',
      '192.168.2.20/23',
      'says-a=local',
      wrong(22, 'one-bit-more'),
    ],
    [
      'each with its own mask',
      '192.168.1.10/24',
      '192.168.1.20/16',
      'says-a=remote',
      wrong(27, 'and-each-own'),
    ],
    [
      'masks must be equal',
      '192.168.1.10/24',
      '192.168.1.20/25',
      'says-b=remote',
      wrong(27, 'masks-identical'),
    ],
    [
      '.255 is never a host',
      '192.168.0.255/23',
      '192.168.1.10/23',
      'says-a=remote',
      wrong(23, 'never-0-255'),
    ],
    [
      'equal masks are one network',
      '192.168.1.10/24',
      '192.168.3.20/24',
      'says-a=local',
      wrong(22, 'mask-is-network'),
    ],
    ['nothing of ours', '192.168.1.10/24', '192.168.1.20/24', 'says-a=remote', wrong(27, null)],
    ['one address twice', '192.168.1.10/24', '192.168.1.10/24', 'says-a=remote', wrong(null, null)],
  ])('%s: %s and %s', (_, a, b, answers, grade) => {
    expect(gradeIn(`a=${a}&b=${b}&mode=last&${answers}`, 'verdict')).toEqual(grade);
  });
});
