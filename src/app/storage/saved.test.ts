/** One bad value costs only itself; every save ever shipped opens. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDocument, parseDocument } from './document.ts';
import { currentVersion } from './migrations.ts';
import { nothingSaved, readSaved } from './saved.ts';

const folder = join(import.meta.dirname, 'fixtures');
const fixture = (version: number) => readFileSync(join(folder, `version-${version}.json`), 'utf8');

test('there is a save of every version that was shipped', () => {
  const versions = Array.from({ length: currentVersion + 1 }, (_, version) => version);
  expect(readdirSync(folder).toSorted()).toEqual(versions.map((v) => `version-${v}.json`));
});

test('the save of version 0 opens as what it was', () => {
  expect(parseDocument(fixture(0))).toEqual({
    kind: 'saved',
    damaged: [],
    saved: {
      settings: { theme: 'dark', motion: 'reduced', singleKeys: false },
      benches: {
        and: {
          history: {
            past: ['a=192.168.1.100/24&b=192.168.1.101/24'],
            present: 'a=192.168.1.130/26&b=192.168.1.194/26',
            future: ['a=10.0.0.1/8&b=none'],
          },
          at: 27,
        },
      },
      progress: nothingSaved.progress,
    },
  });
});

test('what is written is read back, and written the same', () => {
  const found = parseDocument(fixture(currentVersion));
  if (found.kind !== 'saved') throw new Error(found.kind);
  expect(formatDocument(found.saved)).toBe(fixture(currentVersion).trim());
});

const wrong: readonly unknown[] = [
  null,
  true,
  7,
  -1,
  1e9,
  0.5,
  '',
  'x',
  '../../x',
  'x'.repeat(8193),
  [],
  [7],
  [null],
  Array.from({ length: 101 }, String),
  {},
  { length: 1 },
];

const fields = [
  ['settings', 'theme'],
  ['settings', 'motion'],
  ['settings', 'singleKeys'],
  ['and', 'past'],
  ['and', 'present'],
  ['and', 'future'],
  ['and', 'at'],
] as const;

interface Data {
  settings: Record<string, unknown>;
  benches: { and: Record<string, unknown> };
}

const whole = (): Data => JSON.parse(fixture(0)).data;
const groupOf = (data: Data, group: 'settings' | 'and') =>
  group === 'and' ? data.benches.and : data.settings;
const flat = (data: unknown) => {
  const { saved } = readSaved(data);
  const { history, at } = saved.benches.and ?? { history: undefined, at: undefined };
  return { ...saved.settings, ...history, at };
};

describe.each(fields)('%s.%s', (group, field) => {
  test('missing: its default, without a word', () => {
    const data = whole();
    delete groupOf(data, group)[field];
    expect(readSaved(data).damaged).toEqual([]);
  });

  test.each(wrong.map((value) => [JSON.stringify(value).slice(0, 20), value]))(
    '%s: it, or its default and its name; the rest is kept',
    (_text, value) => {
      const data = whole();
      groupOf(data, group)[field] = value;
      const { damaged } = readSaved(data);
      const [before, after] = [flat(whole()), flat(data)];
      if (damaged.length === 0) expect(Reflect.get(after, field)).toEqual(value);
      else expect(damaged).toEqual([`${group}.${field}`]);
      expect({ ...after, [field]: null }).toEqual({ ...before, [field]: null });
    },
  );
});

test.each([
  [{ settings: 7 }, 'settings'],
  [{ benches: 'x' }, 'benches'],
  [{ benches: { and: null } }, 'and'],
])('%j: the group that is none is named', (data, name) => {
  expect(readSaved(data)).toEqual({ damaged: [name], saved: expect.anything() });
});

test.each([
  [null],
  [[]],
  [7],
  ['x'],
  [{}],
  [{ settings: 7, benches: 'x' }],
  [{ benches: { and: 7 } }],
])('%j holds nothing, and that is no error to throw', (data) => {
  expect(readSaved(data).saved.settings).toEqual(nothingSaved.settings);
});

test('five thousand unknown keys are dropped', () => {
  const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`key${n}`, n]));
  const { saved, damaged } = readSaved({
    ...unknown,
    ...whole(),
    benches: { ...unknown, ...whole().benches },
  });
  expect(damaged).toEqual([]);
  expect(Object.keys(saved.benches)).toEqual(['and']);
});

test('names from outside are never looked up on prototypes', () => {
  const data: unknown = JSON.parse(
    '{"__proto__":{"theme":"dark"},"settings":{"__proto__":{"theme":"dark"}}}',
  );
  expect(readSaved(data).saved).toEqual(nothingSaved);
});
