/**
 * The recorded answers of a real kernel: one world a line (JSON, gzip), the scenario as its text,
 * with the worlds that a fix made of it. Every `npm test` replays them, wherever it runs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { Family } from './worlds/families.ts';

export interface RecordedWorld {
  readonly family: Family;
  readonly text: string;
  readonly answer: Answer;
  /** What became of failed attempts after their smallest fixes; each must work in the kernel too. */
  readonly fixed: readonly RecordedFix[];
}

export interface RecordedFix {
  /** The places of the attempts that work after it. */
  readonly mends: readonly number[];
  /** The fixed world, with only the attempts that it mends. */
  readonly text: string;
  readonly answer: Answer;
}

const file = new URL('./fixtures/worlds.jsonl.gz', import.meta.url);

/** All of it, or one world in `every`; the others are not even parsed. */
export const readFixture = (every = 1): RecordedWorld[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .filter((_, index) => index % every === 0)
    .map((line): RecordedWorld => JSON.parse(line));

export function writeFixture(worlds: readonly RecordedWorld[]): number {
  const packed = gzipSync(worlds.map((world) => `${JSON.stringify(world)}\n`).join(''), {
    level: 9,
  });
  writeFileSync(file, packed);
  return packed.length;
}
