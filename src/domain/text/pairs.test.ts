/** Links as people, chats and mail gateways hand them on. */
import { expect, test } from 'vitest';
import { failed, ok } from '../result.ts';
import { readPairs, readValue } from './pairs.ts';

const values = (text: string) => {
  const pairs = readPairs(text);
  return pairs.ok ? [...pairs.value].map(([key, { text: value }]) => [key, value]) : pairs.fault;
};

test.each([
  ['', []],
  ['a=1', [['a', '1']]],
  [
    'a=1&b=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a=', [['a', '']]],
  ['=1', [['', '1']]],
  ['a=1=2', [['a', '1=2']]],
  [
    '&a=1&&b=2&',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  [
    '__proto__=1&constructor=2',
    [
      ['__proto__', '1'],
      ['constructor', '2'],
    ],
  ],
  ['a=1+2', [['a', '1+2']]],
  [
    '%61=%31%26&b=2',
    [
      ['a', '1&'],
      ['b', '2'],
    ],
  ],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ['a=1&b', { code: 'text.noValue', at: 5, key: 'b' }],
  ['a=1&%62', { code: 'text.noValue', at: 7, key: 'b' }],
  ['a=1&b=2&a=3', { code: 'text.twice', at: 8, key: 'a' }],
  ['a=1&%61=1', { code: 'text.twice', at: 4, key: 'a' }],
  ['a=1&b=2%', { code: 'text.escape', at: 7, key: 'b' }],
  ['a=1&b%=2', { code: 'text.escape', at: 5, key: 'b%' }],
  ['%', { code: 'text.escape', at: 0, key: '%' }],
  ['%E0%A4%A', { code: 'text.escape', at: 0, key: '%E0%A4%A' }],
  ['a%3D1', { code: 'text.noValue', at: 5, key: 'a=1' }],
  ['x'.repeat(8193), { code: 'text.tooLong', at: 8192, key: '' }],
])('%s is refused', (text, fault) => {
  expect(values(text)).toEqual(fault);
});

test('8,192 characters are read', () => {
  expect(values(`a=${'x'.repeat(8190)}`)).toEqual([['a', 'x'.repeat(8190)]]);
});

const read = (
  text: string,
  parse: () => ReturnType<typeof ok<string>> | ReturnType<typeof fault>,
) => {
  const pairs = readPairs(text);
  return pairs.ok ? readValue(pairs.value, 'b', parse, 'default') : pairs;
};
const fault = (position: number, code?: string) =>
  failed(code === undefined ? { position } : { position, code });

test('a value is what its parser says, a missing key its default', () => {
  expect(read('a=1&b=2', () => ok('two'))).toEqual(ok('two'));
  expect(read('a=1', () => ok('two'))).toEqual(ok('default'));
});

test.each([
  ['a=1&b=2345', 2, undefined, 8],
  ['a=1&b=%32345', 1, 'RANGE', 9],
  ['a=1&b=', 0, 'EMPTY', 6],
  // A parser may point behind the end.
  ['a=1&b=2', 5, undefined, 7],
])('%s, wrong at %i of the value', (text, position, code, at) => {
  expect(read(text, () => fault(position, code))).toEqual(
    failed({ code: 'text.value', at, key: 'b', cause: code }),
  );
});
