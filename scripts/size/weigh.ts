/** Weighs files and holds them against the budget: rows of a table, each right or over. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budget, firstParts, groupOf, labParts, sheetBringer } from './budget.ts';
import {
  firstLoadFiles,
  interactiveFiles,
  type Manifest,
  onDemandParts,
  sheetsOf,
} from './builtFiles.ts';

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: 'bytes' | 'files';
}

export const isOver = ({ value, limit }: Row): boolean => value > limit;

async function zipped(folder: string, files: readonly string[]): Promise<number> {
  const sizes = files.map(async (file) => gzipSync(await readFile(join(folder, file))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Of what comes with a lab, that which is a chunk of its own in this build. */
export function partsOf(manifest: Manifest, lab: string): readonly string[] {
  return (labParts[lab] ?? []).filter((part) => part in manifest);
}

/** The files of each part that is imported on demand, but for those that are there already. */
function filesOnDemand(
  manifest: Manifest,
  there: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const parts = onDemandParts(manifest, there, (key) => partsOf(manifest, key));
  return new Map(parts.map(({ name, files }) => [name, files]));
}

interface Load {
  readonly name: string;
  readonly limit: number;
  readonly files: readonly string[];
}

/** What each group of parts adds, when it comes, to what is there by then. */
function loadsOnDemand(manifest: Manifest, there: readonly string[]): readonly Load[] {
  const filesOf = filesOnDemand(manifest, there);
  const loads = new Map<string, Load>();
  for (const [part, files] of filesOf) {
    const { name, limit, besides } = groupOf(part);
    const known = new Set(besides.flatMap((each) => filesOf.get(each) ?? []));
    const before = loads.get(name)?.files ?? [];
    const own = files.filter((file) => !known.has(file) && !before.includes(file));
    loads.set(name, { name, limit, files: [...before, ...own] });
  }
  return [...loads.values()];
}

/** Rows for the built page in a folder; `parts` are those that come with every first load. */
export async function weigh(folder: string, parts = firstParts): Promise<readonly Row[]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const first = firstLoadFiles(manifest, html, parts);
  const sheets = sheetsOf(manifest, sheetBringer).filter((file) => !first.includes(file));
  const there = [...first, ...sheets];
  const labs = filesOnDemand(manifest, there);
  const [one = [], ...others] = Object.keys(labParts).map((lab) => labs.get(lab) ?? []);
  const shared = one.filter((file) => others.every((files) => files.includes(file)));
  const weighed = async (name: string, files: readonly string[], limit: number): Promise<Row> => ({
    name: `${name}, gzip`,
    value: await zipped(folder, files),
    limit,
    unit: 'bytes',
  });
  return [
    await weighed('first load', first, budget.firstLoad),
    {
      name: 'HTML with critical CSS',
      value: Buffer.byteLength(html),
      limit: budget.html,
      unit: 'bytes',
    },
    {
      name: 'requests until it answers',
      value: interactiveFiles(manifest, html).length,
      limit: budget.requests,
      unit: 'files',
    },
    await weighed('style sheet of the later parts', sheets, budget.sheet),
    await weighed('what the labs share', shared, budget.labsShare),
    ...(await Promise.all(
      loadsOnDemand(manifest, [...there, ...shared]).map(({ name, files, limit }) =>
        weighed(`+ ${name}`, files, limit),
      ),
    )),
  ];
}

export function table(rows: readonly Row[]): string {
  const number = new Intl.NumberFormat('en-US');
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  return rows
    .map((row) => {
      const value = number.format(row.value).padStart(9);
      const limit = number.format(row.limit).padStart(9);
      return `${isOver(row) ? 'OVER ' : 'ok   '}${row.name.padEnd(width)}${value} of ${limit} ${row.unit}`;
    })
    .join('\n');
}
