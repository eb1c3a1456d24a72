/** A count, a seed and a switch: what is one, what is not, and where it goes wrong. */
import { expect, test } from 'vitest';
import { readSeed, readSwitch } from './values.ts';

test.each(['1', '417', '999999'])('%s is a seed', (text) => {
  expect(readSeed(text)).toEqual({ ok: true, value: Number(text) });
});

test.each([
  ['0', 0],
  ['', 0],
  ['1000000', 0],
  ['-1', 0],
  ['007', 0],
  ['1e3', 1],
  ['4 7', 1],
])('"%s" is none, from character %i on', (text, position) => {
  expect(readSeed(text)).toMatchObject({ ok: false, fault: { position } });
});

test('a switch is on or off, nothing else', () => {
  expect(['on', 'off'].map(readSwitch)).toEqual([
    { ok: true, value: true },
    { ok: true, value: false },
  ]);
  for (const text of ['', 'ON', 'true', '1', 'of']) {
    expect(readSwitch(text)).toEqual({ ok: false, fault: { position: 0 } });
  }
});
