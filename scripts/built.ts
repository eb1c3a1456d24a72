/** `tsx scripts/built.ts`: is `dist` sound, and do the same sources give the same bytes again? */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { type Built, builtFaults, differences } from './build/builtFaults.ts';

async function filesOf(folder: string): Promise<Built> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    // Latin-1 keeps every byte apart, also those of an image.
    const encoding = /\.(?:html|css|js|json|svg)$/.test(name) ? 'utf8' : 'latin1';
    return [relative(folder, path).split(sep).join('/'), await readFile(path, encoding)] as const;
  });
  return new Map(await Promise.all(read));
}

const aside = await mkdtemp(join(tmpdir(), 'bit-by-bind-again-'));
await build({ logLevel: 'warn', build: { outDir: aside, emptyOutDir: true } });
const [built, again] = [await filesOf('dist'), await filesOf(aside)];
await rm(aside, { recursive: true });

const faults = [
  ...builtFaults(built),
  ...differences(built, again).map((name) => `${name} differs in a second build`),
];
for (const fault of faults) console.error(fault);
console.log(`${built.size} built files, ${faults.length} faults`);
process.exitCode = faults.length === 0 && built.size > 0 ? 0 : 1;
