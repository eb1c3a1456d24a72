/** Progress from outside: one bad value costs only itself, and nothing is ever thrown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noProgress, type Progress } from '../stores/progress.ts';
import { formatDocument, parseDocument } from './document.ts';
import { readProgress } from './readProgress.ts';
import { nothingSaved } from './saved.ts';
import { someProgress } from '../stores/testing.ts';

const fixture = readFileSync(join(import.meta.dirname, 'fixtures/version-1.json'), 'utf8');
/** A tree of plain values, to be damaged. */
type Tree = { [key: string]: Tree | Tree[] | string | number | boolean | null };
const whole = (): Tree => JSON.parse(fixture).data.progress;

function read(value: unknown) {
  const told: string[] = [];
  const progress = readProgress(value, (name) => told.push(name));
  return { progress, told };
}

test('the save of version 1 opens as what it was', () => {
  const { progress, told } = read(whole());
  expect(told).toEqual([]);
  expect(progress).toEqual(whole());
});

test('no progress at all is no fault', () => {
  expect(read(undefined)).toEqual({ progress: noProgress, told: [] });
});

test.each([[null], [7], ['x'], [[]], [true]])('%j is no progress, and is named', (value) => {
  expect(read(value)).toEqual({ progress: noProgress, told: ['progress'] });
});

test('whatever was written is read back the same', () => {
  fc.assert(
    fc.property(someProgress, (progress) => {
      const text = formatDocument({ ...nothingSaved, progress });
      expect(parseDocument(text)).toEqual({
        kind: 'saved',
        damaged: [],
        saved: { ...nothingSaved, progress },
      });
    }),
  );
});

const bad = [null, true, -1, 0.5, 1e13, '', '../../x', 'X'.repeat(9000), [], [7], {}, { a: 1 }];

describe.each(['era', 'work', 'finished', 'log', 'hunts'])('progress.%s', (field) => {
  test.each(bad.map((value) => [JSON.stringify(value).slice(0, 20), value]))(
    'as %s: it, or nothing and its name; the rest is kept',
    (_text, value) => {
      const { progress, told } = read({ ...whole(), [field]: value });
      const rest = { ...progress, [field]: null };
      expect(rest).toEqual({ ...whole(), [field]: null });
      if (told.length === 0) expect([0, [], {}]).toContainEqual(Reflect.get(progress, field));
      else expect(new Set(told.map((name) => name.split('.')[1]))).toEqual(new Set([field]));
    },
  );
});

/** The same progress with one value deep inside changed. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const data: unknown = whole();
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((now, key) => Reflect.get(Object(now), key), data);
  Reflect.set(Object(owner), path.at(-1) ?? '', value);
  return data;
}

const costs = (path: readonly (string | number)[], value: unknown): Progress =>
  read(withValue(path, value)).progress;

test.each([
  ['an answer to a skill that is none', ['log', 0, 'place', 'skill'], '__proto__'],
  ['an answer without a seed', ['log', 0, 'place', 'seed'], undefined],
  ['an answer on no day', ['log', 0, 'day'], 1e9],
  ['an answer as long as a book', ['log', 0, 'given'], 'x'.repeat(201)],
])('%s is left out alone', (_what, path, value) => {
  const { progress, told } = read(withValue(path, value));
  expect(told).toEqual(['progress.log']);
  expect(progress.log.map(({ nth }) => nth)).toEqual([8]);
  expect(progress.hunts).toHaveLength(1);
});

test('a finished part of a lesson that is none is left out alone', () => {
  for (const key of ['../../x', 'bind', 'bind/', 'bind/a/b', 'toString/a', 'bind/__proto__']) {
    const { progress, told } = read(withValue(['finished', key], 20_000));
    expect([told, Object.keys(progress.finished)]).toEqual([
      ['progress.finished'],
      ['bind/other-nic', 'bind/wildcard'],
    ]);
  }
});

test('a text longer than any link costs that text, a lost seed that lesson', () => {
  const text = costs(['work', 'mask-and-and', 'texts', 'last-octet'], 'x'.repeat(8193));
  expect(text.work['mask-and-and']).toMatchObject({
    seed: 417,
    texts: {},
    hints: { 'last-octet': 2 },
  });
  const seed = costs(['work', 'mask-and-and', 'seed'], 'x');
  expect(Object.keys(seed.work)).toEqual(['bind']);
});

test('a list of a million is cut, not read', () => {
  const { progress, told } = read({ log: Array.from({ length: 1_000_000 }, () => 0) });
  expect([progress.log, new Set(told)]).toEqual([[], new Set(['progress.log'])]);
});
