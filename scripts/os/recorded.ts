/**
 * Worlds in which the real tools were run, and what they printed: the fixture of record.ts.
 * Comparing it with ours is left to the tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Scenario } from '../../src/domain/connect/scenario.ts';

/** By the command that was typed; lines as they came. */
export type Prints = Readonly<Record<string, readonly string[]>>;

export interface RecordedWorld {
  readonly scenario: Scenario;
  /** Result and port of each entry of `scenario.sockets`. */
  readonly sockets: readonly (readonly [result: string, port: number])[];
  readonly attempts: readonly { readonly outcome: string; readonly local?: string }[];
  /** After each attempt, by host. */
  readonly neighbours: readonly (readonly Prints[])[];
  /** After all attempts, by host. */
  readonly standing: readonly Prints[];
  /** Dialled after that, by host. */
  readonly dialled: readonly Prints[];
}

const file = new URL('./fixtures/prints.json.gz', import.meta.url);

export const readRecorded = (): readonly RecordedWorld[] =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

export function writeRecorded(worlds: readonly RecordedWorld[]): number {
  const packed = gzipSync(JSON.stringify(worlds), { level: 9 });
  writeFileSync(file, packed);
  return packed.length;
}
