/** Backward fading: who owes what in each mode, in which order, and what is right. */
import { describe, expect, it, test } from 'vitest';
import { withBlankFilled } from './answering.ts';
import { isRight, type Blank } from './blank.ts';
import { blanksOf, hintOf, isSolved } from './exercise.ts';
import type { AndScenario } from './scenario.ts';
import { given } from './testing.ts';

/** Bits and octets as people count them. */
const name = (blank: Blank): string => {
  switch (blank.kind) {
    case 'bit':
      return `${blank.host}${blank.bit + 1}`;
    case 'octet':
      return `${blank.host} octet ${blank.octet + 1}`;
    case 'reason':
      return `why ${blank.bit + 1}`;
    case 'verdict':
      return `${blank.host} says`;
  }
};

const owes = (text: string) => blanksOf(given(text)).map(name).join(' ');
const rights = (text: string, kind: Blank['kind']) =>
  blanksOf(given(text))
    .filter((blank) => blank.kind === kind)
    .map(({ right }) => right);

/** Fills in whatever the hint asks for, until there is none. */
function solve(scenario: AndScenario): AndScenario {
  const next = hintOf(scenario);
  return next === undefined ? scenario : solve(withBlankFilled(scenario, next));
}

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

describe('what the learner owes', () => {
  test('of 192.168.1.130/26 and .194, to finish the last octet', () => {
    // 130 is 10000010: bit 26 is the first 0 of the address under a 1, bit 31 the first hidden 1.
    expect(owes(`${pair}&mode=last`)).toBe(
      'a25 b25 a26 b26 why 26 a27 b27 a28 b28 a29 b29 a30 b30 a31 b31 why 31 a32 b32 ' +
        'a octet 4 b octet 4 a says',
    );
  });

  test.each([
    ['watch', 0],
    // Sixteen bits and two decimals for each octet, two reasons, one verdict.
    ['last', 18 + 3],
    ['two', 2 * 18 + 3],
    ['all', 4 * 18 + 3],
  ])('in mode %s: %i blanks', (mode, count) => {
    expect(blanksOf(given(`${pair}&mode=${mode}`))).toHaveLength(count);
  });

  test('two octets are the third and the fourth', () => {
    expect(owes('a=10.0.0.0/8&b=none&mode=two')).toBe(
      'a17 a18 a19 a20 a21 a22 a23 a24 a octet 3 a25 a26 a27 a28 a29 a30 a31 a32 a octet 4',
    );
  });

  test.each([
    ['two verdicts where the masks differ', 'b=192.168.1.101/25&mode=last', ['local', 'local']],
    ['one where they are equal', 'b=192.168.1.101/24&mode=last', ['local']],
    ['none where B is put away', 'b=none&mode=last', []],
    ['none where A’s mask is no mask', 'a=1.2.3.4/255.0.255.0&mode=last', []],
    ['none where B’s mask is no mask', 'b=1.2.3.4/255.0.255.0&mode=last', []],
    ['none to watch', '', []],
    ['each by its own mask', 'a=192.168.1.10/24&b=192.168.1.130/25&mode=all', ['local', 'remote']],
  ])('%s', (_, text, expected) => {
    expect(rights(text, 'verdict')).toEqual(expected);
  });

  test('decimals of 172.16.37.9/20', () => {
    expect(rights('a=172.16.37.9/20&b=none&mode=all', 'octet')).toEqual([172, 16, 32, 0]);
  });
});

test('a blank shows what it is made from, and what was entered', () => {
  const blanks = blanksOf(given(`${pair}&mode=last&and-b=1-0-----&dec-a=322&why=31:last-number`));
  expect(blanks.slice(0, 2)).toEqual([
    { kind: 'bit', host: 'a', bit: 24, address: 1, mask: 1, entered: undefined, right: 1 },
    { kind: 'bit', host: 'b', bit: 24, address: 1, mask: 1, entered: 1, right: 1 },
  ]);
  expect(blanks.filter(({ kind }) => kind === 'octet')).toEqual([
    { kind: 'octet', host: 'a', octet: 3, address: 130, mask: 192, entered: 322, right: 128 },
    { kind: 'octet', host: 'b', octet: 3, address: 194, mask: 192, entered: undefined, right: 192 },
  ]);
  expect(blanks.filter(({ kind }) => kind === 'reason')).toEqual([
    { kind: 'reason', bit: 25, entered: undefined, right: 'own-zero' },
    { kind: 'reason', bit: 30, entered: 'last-number', right: 'mask-hides' },
  ]);
});

describe('the hint', () => {
  it('is the first blank that is not right, a wrong one too', () => {
    const scenario = given(`${pair}&mode=last&and-a=11------&and-b=11------`);
    expect(hintOf(scenario)).toMatchObject({ kind: 'bit', host: 'a', bit: 25, entered: 1 });
  });

  it.each(['last', 'two', 'all'])('followed step by step solves the exercise (%s)', (mode) => {
    const scenario = given(`a=192.168.1.10/24&b=192.168.1.130/25&mode=${mode}`);
    expect(isSolved(scenario)).toBe(false);
    const solved = solve(scenario);
    expect(isSolved(solved)).toBe(true);
    expect(blanksOf(solved).every(isRight)).toBe(true);
    expect(solved.answers.b.verdict).toBe('remote');
  });

  it('is not there to watch', () => {
    expect(hintOf(given(pair))).toBeUndefined();
  });
});
