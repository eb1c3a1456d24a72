/** Links of hunts: the same puzzle for everybody, and whatever somebody makes of them. */
import { describe, expect, test } from 'vitest';
import { huntAt } from './hunt.ts';
import { standOf } from './stand.ts';
import { untouched } from './testing.ts';
import { formatHunt, formatPuzzle, parseHunt } from './text.ts';

test('a class gets level and seed, nothing else', () => {
  expect(formatPuzzle(2, 417)).toBe('level=2&seed=417');
  expect(parseHunt('level=2&seed=417')).toEqual({
    ok: true,
    value: { ...untouched, level: 2, seed: 417 },
  });
});

test('what is missing is left to the app', () => {
  expect(parseHunt('')).toEqual({ ok: true, value: untouched });
  expect(parseHunt('level=3&colour=blue')).toEqual({ ok: true, value: { ...untouched, level: 3 } });
});

test('everything that was done is in it, and comes back', () => {
  const text =
    'level=1&seed=7&moves=3&hints=1.1&tried=off&hosts=ipc,pc,10.0.0.1/8@a&serve=ipc:0.0.0.0:80';
  const read = parseHunt(text);
  expect(read.ok && formatHunt({ ...read.value, level: 1, seed: 7 })).toBe(text);
  const given = parseHunt('level=1&seed=7&named=');
  expect(given.ok && given.value.named).toEqual([]);
});

describe('a damaged link says where', () => {
  test.each([
    ['level=4', 'level'],
    ['level=1.0', 'level'],
    ['level=', 'level'],
    ['seed=0', 'seed'],
    ['seed=-1', 'seed'],
    ['seed=1000000', 'seed'],
    ['seed=1e3', 'seed'],
    ['seed=%F0%9F%92%A9', 'seed'],
    ['moves=1000', 'moves'],
    ['moves=NaN', 'moves'],
    ['hints=0', 'hints'],
    ['hints=4', 'hints'],
    ['hints=1..1', 'hints'],
    [`hints=${Array.from({ length: 10 }, () => '1').join('.')}`, 'hints'],
    ['tried=yes', 'tried'],
    ['named=everything', 'named'],
    ['named=nic-down,nic-down', 'named'],
    ['named=toString', 'named'],
    ['hosts=ipc,pc,999.0.0.1/8', 'hosts'],
    ['level=1&level=2', 'level'],
    ['level', 'level'],
    ['seed=%', 'seed'],
  ])('%s', (text, key) => {
    const read = parseHunt(text);
    expect(read.ok ? 'read' : read.fault.key).toBe(key);
  });

  test('one that is longer than any hunt is not read', () => {
    const read = parseHunt(`level=1&seed=1&hosts=${'a'.repeat(9000)}`);
    expect(read.ok ? 'read' : read.fault.code).toBe('text.tooLong');
  });
});

test('another cell in the link is not this puzzle solved', () => {
  const read = parseHunt(
    'level=1&seed=1&hosts=ipc,pc,10.0.0.1/8@a;robot,10.0.0.2/8@a' +
      '&serve=ipc:0.0.0.0:80~name:vision&dial=robot:10.0.0.1:80&named=nic-down',
  );
  const stand = read.ok ? standOf(huntAt(1, 1), read.value) : null;
  expect(stand?.named).toBe(null);
  expect(stand?.moves).toBeGreaterThan(3);
});
