/** A progress file on its way to another browser, and what people choose instead of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress, type Progress } from '../stores/progress.ts';
import { someProgress } from '../stores/testing.ts';
import { fileLimit, formatFile, gainOf, parseFile, readFile } from './progressFile.ts';

const fixture = (version: number) =>
  readFileSync(join(import.meta.dirname, `fixtures/version-${version}.json`), 'utf8');

test('what was saved as a file is taken in as it was', () => {
  fc.assert(
    fc.property(someProgress, (progress) => {
      expect(parseFile(formatFile(progress))).toEqual({
        ok: true,
        value: { progress, damaged: [] },
      });
    }),
  );
});

test('of a whole save only the progress is taken', () => {
  const read = parseFile(fixture(1));
  expect(read.ok && Object.keys(read.value.progress.finished)).toEqual([
    'bind/other-nic',
    'bind/wildcard',
  ]);
});

test.each([
  ['{"version":1,"data":{"progress":{"era":0}}', 'foreign'],
  ['{"version":1,"data":{}}', 'foreign'],
  ['[]', 'foreign'],
  ['<!doctype html>', 'foreign'],
  ['\u0000\ud800', 'foreign'],
  ['{"version":9,"data":{}}', 'newer'],
  [fixture(0), 'foreign'],
])('%s is refused', (text, code) => {
  expect(parseFile(text)).toEqual({ ok: false, fault: { code } });
});

test('a file that was cut anywhere is refused or whole, never a throw', () => {
  const whole = fixture(1).trim();
  for (let length = 0; length < whole.length; length += 1) {
    expect(parseFile(whole.slice(0, length)).ok).toBe(false);
  }
});

test('what is damaged in it is named, the rest comes in', () => {
  const read = parseFile(fixture(1).replace('"seed":33', '"seed":-33').replace('"theme"', '"x"'));
  expect(read.ok && read.value.damaged).toEqual(['progress.work.bind']);
  expect(read.ok && Object.keys(read.value.progress.work)).toEqual(['mask-and-and']);
});

const file = (size: number, text: () => Promise<string>) => readFile({ size, text });
const unread = () => Promise.reject(new Error('nobody asked'));

test('a file of 2 GB is refused unread, an empty one too, a folder says so', async () => {
  const huge = 2 * 1024 ** 3;
  expect(await file(huge, unread)).toEqual({ ok: false, fault: { code: 'big', size: huge } });
  expect(await file(fileLimit + 1, unread)).toMatchObject({ fault: { code: 'big' } });
  expect(await file(0, unread)).toEqual({ ok: false, fault: { code: 'empty' } });
  expect(await file(9, unread)).toEqual({ ok: false, fault: { code: 'unread' } });
  expect(await file(fileLimit, () => Promise.resolve(fixture(1)))).toMatchObject({ ok: true });
});

test('what came in is counted', () => {
  const read = parseFile(fixture(1));
  const came: Progress = read.ok ? read.value.progress : noProgress;
  expect(gainOf(noProgress, came)).toEqual({ parts: 2, answers: 2, hunts: 1 });
  expect(gainOf(came, came)).toEqual({ parts: 0, answers: 0, hunts: 0 });
});
