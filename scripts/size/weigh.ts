/** Weighs files and holds them against the budget: rows of a table, each right or over. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  budget,
  connectLab,
  firstParts,
  isInConnectLab,
  labParts,
  sheetBringer,
} from './budget.ts';
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

/** Rows for the built page in a folder; `parts` are those that come with every first load. */
export async function weigh(folder: string, parts = firstParts): Promise<readonly Row[]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const first = firstLoadFiles(manifest, html, parts);
  const interactive = interactiveFiles(manifest, html);
  const sheets = sheetsOf(manifest, sheetBringer).filter((file) => !first.includes(file));
  const there = [...first, ...sheets];
  const filesOf = (known: readonly string[]): ReadonlyMap<string, readonly string[]> => {
    const parts = onDemandParts(manifest, known, (key) => partsOf(manifest, key));
    return new Map(parts.map(({ name, files }) => [name, files]));
  };
  const labs = filesOf(there);
  const [one = [], ...others] = Object.keys(labParts).map((lab) => labs.get(lab) ?? []);
  const shared = one.filter((file) => others.every((files) => files.includes(file)));
  const onDemand = filesOf([...there, ...shared]);
  const ofConnectLab = onDemand.get(connectLab) ?? [];
  const ownOf = (name: string, files: readonly string[]): readonly string[] =>
    isInConnectLab(name) ? files.filter((file) => !ofConnectLab.includes(file)) : files;
  return [
    {
      name: 'first load, gzip',
      value: await zipped(folder, first),
      limit: budget.firstLoad,
      unit: 'bytes',
    },
    {
      name: 'HTML with critical CSS',
      value: Buffer.byteLength(html),
      limit: budget.html,
      unit: 'bytes',
    },
    {
      name: 'requests until it answers',
      value: interactive.length,
      limit: budget.requests,
      unit: 'files',
    },
    {
      name: 'style sheet of the later parts, gzip',
      value: await zipped(folder, sheets),
      limit: budget.sheet,
      unit: 'bytes',
    },
    {
      name: 'what the labs share, gzip',
      value: await zipped(folder, shared),
      limit: budget.labsShare,
      unit: 'bytes',
    },
    ...(await Promise.all(
      [...onDemand].map(async ([name, files]) => ({
        name: `+ ${name}, gzip`,
        value: await zipped(folder, ownOf(name, files)),
        limit: name === connectLab ? budget.connectLab : budget.onDemand,
        unit: 'bytes' as const,
      })),
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
