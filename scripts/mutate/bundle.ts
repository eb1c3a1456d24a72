/**
 * Run by Stryker in its copy of the project, once the faults are planted: puts the tests of a folder
 * and all that they read into a few files. Each mutant loads them anew, and two hundred imports took
 * longer than the tests that meet it.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createFilter, type Plugin } from 'vite';
import { bundled, folderNow, leftOut, setupsOf, testsOf } from './folders.ts';

/** Files that are read by their place are still read where they are. */
const keepsItsPlace: Plugin = {
  name: 'keeps-its-place',
  transform: (code, id) =>
    id.endsWith('.ts')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : undefined,
};

const fewCases = resolve('scripts/mutate/fewCases.ts');

/** Only tests with laws wait for fast-check. */
const looksAtFewCases: Plugin = {
  name: 'looks-at-few-cases',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fast-check' && importer !== fewCases ? fewCases : undefined,
};

const folder = folderNow();
const isTest = createFilter(testsOf(folder), leftOut, { resolve: false });
const below = async (root: string): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true })).map((path) => `${root}/${path}`);
const files = [...(await below('src/domain')), ...(await below('scripts'))];
const entries = [...files.filter((path) => isTest(path)), ...setupsOf(folder)];

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [keepsItsPlace, looksAtFewCases],
  ssr: { noExternal: ['fast-check'] },
  build: {
    ssr: true,
    outDir: bundled,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((path) => [path.replace(/\.ts$/, ''), path])),
      output: { entryFileNames: '[name].js' },
    },
  },
});
