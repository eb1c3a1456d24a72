/** Counting what belongs to a load, on a manifest written by hand and on files of known size. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budget, groupOf, sheetBringer } from './budget.ts';
import {
  firstLoadFiles,
  interactiveFiles,
  type Manifest,
  namedFiles,
  onDemandParts,
} from './builtFiles.ts';
import { isOver, table, weigh } from './weigh.ts';

const html =
  '<script src="./boot.js"></script><script type="module" src="./assets/main.js"></script>' +
  '<link rel="stylesheet" href="./assets/main.css"><a href="#/and">x</a><a href="https://a.example/">y</a>';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_shared.js'],
    css: ['assets/main.css'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  '_lab.js': { file: 'assets/lab-shared.js', imports: ['_shared.js'] },
  'src/labs/and/AndLab.tsx': {
    file: 'assets/and.js',
    isDynamicEntry: true,
    imports: ['_lab.js', 'index.html'],
  },
  'src/i18n/en/and.ts': { file: 'assets/words.js', isDynamicEntry: true },
};

test('only files of the page itself are named by the HTML', () => {
  expect(namedFiles(html)).toEqual(['boot.js', 'assets/main.js', 'assets/main.css']);
});

test('the first load is the HTML, what it names, and what its entry imports', () => {
  const named = ['index.html', 'boot.js', 'assets/main.js', 'assets/main.css'];
  const interactive = interactiveFiles(manifest, html);
  expect(interactive).toEqual([...named, 'assets/shared.js']);
  expect(firstLoadFiles(manifest, html, [])).toEqual(interactive);
});

test('a part that always follows the first picture belongs to the first load', () => {
  const first = firstLoadFiles(manifest, html, ['src/i18n/en/and.ts']);
  expect(first).toContain('assets/words.js');
  expect(interactiveFiles(manifest, html)).not.toContain('assets/words.js');
});

test('a lab costs its own chunks and its words, not what is there already', () => {
  const first = firstLoadFiles(manifest, html, []);
  const parts = onDemandParts(manifest, first, (key) =>
    key.includes('labs') ? ['src/i18n/en/and.ts'] : [],
  );
  expect(parts.map(({ files }) => files)).toEqual([
    ['assets/and.js', 'assets/lab-shared.js', 'assets/words.js'],
    ['assets/words.js'],
  ]);
});

test('a part that the build does not have is an error, not free of charge', () => {
  expect(() => onDemandParts(manifest, [], () => ['src/gone.ts'])).toThrow('src/gone.ts');
  expect(() => firstLoadFiles({}, html, [])).toThrow('no entry');
});

test('the files of a lesson count together, without its page and the labs', () => {
  const lesson = groupOf('src/content/lessons/bind/lesson.ts');
  expect(groupOf('src/content/lessons/bind/en.ts')).toEqual(lesson);
  expect(lesson).toMatchObject({ name: 'lesson bind', limit: 15_000 });
  expect(lesson.besides).toContain('src/labs/connect/ConnectLab.tsx');
  expect(groupOf('src/content/scenarios.ts').besides).toEqual([]);
  expect(groupOf('src/labs/connect/views/CodeView.tsx').besides).toEqual([
    'src/labs/connect/ConnectLab.tsx',
  ]);
});

test('a built page is weighed zipped, its HTML as it is, and one byte too many is over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bit-by-bind-size-'));
  await mkdir(join(folder, '.vite'));
  const page = 'h'.repeat(budget.html + 1);
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'main.js'), 'let a = 1;');
  await writeFile(join(folder, 'lab.js'), 'let b = 2;');
  await writeFile(join(folder, 'sheet.css'), '.b{color:red}');
  const built = {
    'index.html': { file: 'main.js', isEntry: true },
    [sheetBringer]: { file: 'lab.js', isDynamicEntry: true, css: ['sheet.css'] },
  };
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(built));
  const rows = await weigh(folder, []);
  await rm(folder, { recursive: true });
  expect(rows.map(({ value }) => value)).toEqual([
    gzipSync(page).length + gzipSync('let a = 1;').length,
    budget.html + 1,
    2,
    gzipSync('.b{color:red}').length,
    0,
    gzipSync('let b = 2;').length,
  ]);
  expect(rows.map(isOver)).toEqual([false, true, false, false, false, false]);
  expect(table(rows).split('\n')[1]).toMatch(/^OVER .* 14,001 of +14,000 bytes$/);
});
