/**
 * What Wireshark (tshark) makes of our frames: the rows of its list, and its fields with their
 * places. One capture for each wire that an attempt touches, as somebody with a cable would see it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { simulate } from '../../src/domain/connect/simulate.ts';
import type { SegmentId } from '../../src/domain/net/host.ts';
import { captureOf, type Captured } from '../../src/domain/packet/capture.ts';
import { layersOf } from '../../src/domain/packet/layers.ts';
import { pcapOf } from './pcap.ts';

export type DissectedField = readonly [id: string, text: string, start: number, size: number];

export interface Dissected {
  /** Source, destination, protocol, length, info. */
  readonly columns: readonly string[];
  readonly fields: readonly DissectedField[];
}

export interface DissectedWire {
  readonly scenario: Scenario;
  readonly attempt: number;
  readonly segment: SegmentId | null;
  readonly frames: readonly Dissected[];
}

const checked = ['ip', 'tcp', 'udp'].flatMap((name) => ['-o', `${name}.check_checksum:TRUE`]);
const columns = '"%s","%d","%p","%L","%i"'
  .split(',')
  .map((format, index) => `"${index}",${format}`)
  .join(',');

const tshark = (file: string, ...options: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(
    'tshark',
    ['-2', '-N', 'm', ...checked, '-r', file, ...options],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const fieldsIn = (packet: string, wanted: ReadonlySet<string>): DissectedField[] =>
  [
    ...packet.matchAll(
      /<field name="([^"]+)" showname="([^"]*)"(?: hide="yes")? size="(\d+)" pos="(\d+)"/g,
    ),
  ]
    .filter(([, id = '']) => wanted.has(id))
    .map(([, id = '', text = '', size, start]) => [id, plain(text), Number(start), Number(size)]);

function dissected(file: string, wanted: ReadonlySet<string>): Dissected[] {
  const rows = tshark(file, '-o', `gui.column.format:${columns}`, '-T', 'tabs')
    .trimEnd()
    .split('\n');
  const packets = tshark(file, '-T', 'pdml').split('<packet>').slice(1);
  return rows.map((row, index) => ({
    columns: row
      .split('\t')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '→'),
    fields: fieldsIn(packets[index] ?? '', wanted),
  }));
}

/** The fields that we show. */
const fieldIds = (captured: readonly Captured[]): ReadonlySet<string> =>
  new Set(
    captured.flatMap(({ frame }) =>
      layersOf(frame).flatMap(({ fields }) => fields.map(({ id }) => id)),
    ),
  );

const wiresOf = (captured: readonly Captured[]): (SegmentId | null)[] => [
  ...new Set(captured.map(({ segment }) => segment)),
];

export function dissectWorlds(scenarios: readonly Scenario[]): DissectedWire[] {
  const folder = mkdtempSync(join(tmpdir(), 'frames-'));
  const file = join(folder, 'frames.pcap');
  const wires = scenarios.flatMap((scenario) =>
    simulate(scenario).attempts.flatMap(({ trace }, attempt) => {
      const all = captureOf(scenario, trace, Infinity);
      return wiresOf(all).map((segment) => {
        const captured = all.filter((each) => each.segment === segment);
        writeFileSync(file, pcapOf(captured));
        return { scenario, attempt, segment, frames: dissected(file, fieldIds(captured)) };
      });
    }),
  );
  rmSync(folder, { recursive: true });
  return wires;
}
