/** Our frames, read by the tcpdump of this machine: no bad checksum, nothing malformed. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/domain/connect/simulate.ts';
import { captureOf } from '../../src/domain/packet/capture.ts';
import { layersOf } from '../../src/domain/packet/layers.ts';
import { pcapOf } from './pcap.ts';
import { readWorlds } from './recorded.ts';

const isThere = spawnSync('tcpdump', ['--version']).status === 0;

/** tcpdump takes UDP on 50000 and 50001 for a switch's own protocol, and "hello" for its header. */
const withoutGuess = (text: string): string =>
  text.replaceAll(/\n\s*BCM-LI-SHIM: .*(?:\n\s*\[\|ip6\])?/g, '');

describe.runIf(isThere)('tcpdump', () => {
  test('reads every frame of 120 worlds, with right checksums', () => {
    const frames = readWorlds().flatMap(({ scenario }) =>
      simulate(scenario).attempts.flatMap(({ trace }) => captureOf(scenario, trace, Infinity)),
    );
    const { status, stdout } = spawnSync('tcpdump', ['-nvvv', '-r', '-'], {
      input: pcapOf(frames),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const text = withoutGuess(stdout);
    expect(status).toBe(0);
    expect(text.match(/bad|incorrect|wrong|truncated|invalid|unknown|\[\|/gi) ?? []).toEqual([]);
    expect(text.match(/^\d\d:\d\d:\d\d/gm)?.length).toBe(frames.length);

    const layers = frames.flatMap(({ frame }) => layersOf(frame));
    const count = (id: string) => layers.filter((layer) => layer.id === id && !layer.quoted).length;
    const said = (words: RegExp) => text.match(words)?.length ?? 0;
    // Of a quoted packet it looks at the checksum too, where all of it is there.
    expect(said(/^ .*\(correct\)/gm)).toBeGreaterThanOrEqual(count('tcp'));
    expect(said(/\[udp sum ok\]/g)).toBeGreaterThanOrEqual(count('udp'));
    expect(said(/: ICMP /g)).toBeGreaterThanOrEqual(count('icmp'));
    expect(frames.length).toBeGreaterThan(1000);
  });
});
