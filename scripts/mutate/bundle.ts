/**
 * Run by Stryker in its copy of the project, once the faults are planted: puts the tests of a folder
 * and all that they read into a few files. Each mutant loads them anew, and two hundred imports took
 * longer than the tests that meet it.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, normalizePath, type Plugin } from 'vite';
import { entriesOf } from './entries.ts';
import { bundled, folderNow } from './folders.ts';

/** Files that are read by their place are still read where they are. */
const keepsItsPlace: Plugin = {
  name: 'keeps-its-place',
  transform: (code, id) =>
    id.endsWith('.ts')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : undefined,
};

const fewCases = normalizePath(resolve('scripts/mutate/fewCases.ts'));

/** Only tests with laws wait for fast-check. */
const looksAtFewCases: Plugin = {
  name: 'looks-at-few-cases',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fast-check' && importer !== fewCases ? fewCases : undefined,
};

const entries = await entriesOf(folderNow());

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
