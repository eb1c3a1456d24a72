/**
 * `npm run mutate [-- folders]`: plants faults into the domain, a folder at a time, and counts those
 * that no test of the folder notices; without names, every folder. `top` are the files right in the
 * domain. Fails below 90 %.
 */
import { readdir } from 'node:fs/promises';
import { Stryker } from '@stryker-mutator/core';
import { FOLDER, sourcesOf, TOP } from './mutate/folders.ts';
import { mutationScore, scoreLine } from './mutate/score.ts';

const asked = process.argv.slice(2);
const entries = await readdir('src/domain', { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const known = [TOP, ...folders];
const stranger = asked.find((name) => !known.includes(name));
if (stranger !== undefined)
  throw new Error(`the domain has no folder ${stranger}: ${known.join(', ')}`);

const lines: string[] = [];
for (const folder of asked.length === 0 ? known : asked) {
  process.env[FOLDER] = folder;
  const started = performance.now();
  const stryker = new Stryker({
    mutate: sourcesOf(folder),
    jsonReporter: { fileName: `reports/mutation-${folder}.json` },
  });
  const score = mutationScore((await stryker.runMutationTest()).map(({ status }) => status));
  lines.push(scoreLine(folder, score, performance.now() - started));
}
console.log(`\n${lines.join('\n')}`);
