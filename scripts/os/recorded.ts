/**
 * Worlds in which real tools and programs were run, and what they printed: the fixtures of
 * record.ts. Comparing them with ours is left to the tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Language } from '../../src/domain/os/listing.ts';
import type { Reply } from './ask.ts';
import type { DissectedWire } from './dissect.ts';

export type RecordedWorld = Omit<Reply, 'together'> & { readonly scenario: Scenario };

/** What one of our listings printed when it was run for real. */
export interface RecordedProgram {
  readonly scenario: Scenario;
  readonly language: Language;
  /** Which attempt's client it was, or which server's program. */
  readonly role: 'client' | 'server';
  readonly index: number;
  /** The file that was run, compiled without a warning where its language is compiled. */
  readonly source: readonly string[];
  readonly lines: readonly string[];
}

const fileOf = (name: string): URL => new URL(`./fixtures/${name}.json.gz`, import.meta.url);

const unpacked = (name: string): string => gunzipSync(readFileSync(fileOf(name))).toString('utf8');

export const readWorlds = (): readonly RecordedWorld[] => JSON.parse(unpacked('prints'));
export const readPrograms = (): readonly RecordedProgram[] => JSON.parse(unpacked('programs'));

export const readFrames = (): readonly DissectedWire[] => JSON.parse(unpacked('frames'));

export function writeRecorded(
  name: 'prints' | 'programs' | 'frames',
  value: readonly unknown[],
): string {
  const packed = gzipSync(JSON.stringify(value), { level: 9 });
  writeFileSync(fileOf(name), packed);
  return `${name}: ${value.length} entries, ${packed.length} bytes`;
}
