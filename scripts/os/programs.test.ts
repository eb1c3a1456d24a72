/**
 * Our listings against the files that were run, and what they print, as the code view says, against
 * what they printed then in the same worlds. The ports that a kernel picks are made equal before.
 */
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/domain/connect/simulate.ts';
import { serversOf } from '../../src/domain/connect/world.ts';
import {
  clientListing,
  clientPrints,
  serverListing,
  serverPrints,
} from '../../src/domain/os/listing.ts';
import { readPrograms, type RecordedProgram } from './recorded.ts';

const programs = readPrograms();

/** Linux picks from 32768–60999, the model from 49152 on; servers stand on 50000 to 50009. */
const withoutPort = (line: string): string =>
  line.replaceAll(/(?<=[:\s])(?!5000\d\b)(?:3[2-9]|4\d|5\d|60)\d{3}\b/g, 'ANY');

function said({ scenario, language, role, index }: RecordedProgram): readonly string[] {
  const simulation = simulate(scenario);
  if (role === 'server') {
    const [socket, start] = [serversOf(scenario)[index], simulation.servers[index]];
    if (socket === undefined || start === undefined) throw new Error(`no server ${index}`);
    return serverPrints(language, 'linux', socket, start);
  }
  const [attempt, run] = [scenario.attempts[index], simulation.attempts[index]];
  if (attempt === undefined || run === undefined) throw new Error(`no attempt ${index}`);
  return clientPrints(language, 'linux', attempt, run.outcome) ?? [];
}

function shown({ scenario, language, role, index }: RecordedProgram) {
  const [socket, attempt] = [serversOf(scenario)[index], scenario.attempts[index]];
  if (role === 'server') return socket && serverListing(language, 'linux', socket).lines;
  return attempt && clientListing(language, 'linux', attempt)?.lines;
}

describe('our listings, run for real', () => {
  test('what is shown is what was run', () => {
    for (const each of programs) expect(shown(each)).toEqual(each.source);
    const sources = new Set(programs.map(({ source }) => source.join('\n')));
    expect(sources.size).toBeGreaterThan(100);
    const options = ['SO_REUSEADDR', 'reuseAddr: true', 'DGRAM', 'client.send(b"hello")'];
    const isIn = (option: string) => [...sources].some((source) => source.includes(option));
    expect(options.filter((option) => !isIn(option))).toEqual([]);
  });

  test.each([
    ['python', 'client', 100],
    ['node', 'client', 100],
    ['c', 'client', 100],
    ['python', 'server', 50],
    ['node', 'server', 50],
    ['c', 'server', 50],
  ] as const)('%s: the %s prints what is said', (language, role, least) => {
    const own = programs.filter((each) => each.language === language && each.role === role);
    const wrong = own
      .map((each) => ({
        index: programs.indexOf(each),
        theirs: each.lines.map(withoutPort),
        ours: said(each).map(withoutPort),
      }))
      .filter(({ theirs, ours }) => theirs.join('\n') !== ours.join('\n'));
    expect(wrong).toEqual([]);
    expect(own.length).toBeGreaterThan(least);
  });
});
