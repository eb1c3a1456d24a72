/** What our listings say and print, by errno(3), Winsock and the documents of each language. */
import { describe, expect, test } from 'vitest';
import { canonical } from '../connect/canonical.ts';
import { plainServer } from '../connect/defaults.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Attempt } from '../connect/scenario.ts';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import type { BindOutcome } from '../net/bind.ts';
import {
  clientListing,
  clientPrints,
  languages,
  serverListing,
  serverPrints,
  type Language,
} from './listing.ts';

const started = (result: BindOutcome['result'], port: number) =>
  ({ result, port }) as Pick<BindOutcome, 'result' | 'port'> as BindOutcome;
const ended = (outcome: Partial<Outcome>) =>
  ({ stage: 'socket', way: 'out', ...outcome }) as Outcome;

describe('the words of errno(3), of Winsock and of each language', () => {
  const socket = plainServer('ipc', { bind: ipv4OfOctets([0, 0, 0, 0]), port: 50_000 });
  const attempt: Attempt = {
    protocol: 'tcp',
    from: 'robot',
    to: ipv4OfOctets([192, 168, 1, 100]),
    port: 50_000,
  };

  test('Node: connect ECONNREFUSED', () => {
    expect(clientPrints('node', 'linux', attempt, ended({ outcome: 'ECONNREFUSED' }))).toEqual([
      'connect ECONNREFUSED 192.168.1.100:50000',
    ]);
  });

  test('Node: listen EADDRINUSE', () => {
    expect(serverPrints('node', 'linux', socket, started('EADDRINUSE', 50_000))).toEqual([
      'listen EADDRINUSE: address already in use 0.0.0.0:50000',
    ]);
  });

  test('Python: OSError [Errno 98]', () => {
    expect(serverPrints('python', 'linux', socket, started('EADDRINUSE', 50_000))).toEqual([
      'OSError: [Errno 98] Address already in use',
    ]);
  });

  test('a server that was not started prints nothing', () => {
    expect(serverPrints('python', 'linux', socket, started('STOPPED', 50_000))).toEqual([]);
  });
});

describe('every listing', () => {
  const calls: Readonly<Record<Language, readonly [bind: RegExp, connect: RegExp]>> = {
    python: [/server\.bind\(\("0\.0\.0\.0", 50000\)\)/, /connect\(\("192\.168\.1\.100", 50000\)\)/],
    csharp: [/server\.Bind\(.*"0\.0\.0\.0"\), 50000/, /Connect\(.*"192\.168\.1\.100"\), 50000/],
    node: [/server\.listen\(50000, '0\.0\.0\.0'/, /net\.connect\(50000, '192\.168\.1\.100'\)/],
    c: [/bind\(server/, /connect\(client/],
  };
  const [socket] = canonical.sockets;
  const [attempt] = canonical.attempts;

  test.each(languages)('%s: the lit line is the one that binds, or connects', (language) => {
    if (socket?.kind !== 'server' || attempt === undefined) throw new Error('not canonical');
    const programs = [
      serverListing(language, 'linux', socket),
      clientListing(language, 'linux', attempt),
    ];
    const lit = programs.map((program) => program?.lit.map((index) => program.lines[index]));
    expect(lit).toEqual(calls[language].map((call) => [expect.stringMatching(call)]));
  });

  test.each(languages)('%s: says address and port of server and client', (language) => {
    if (socket?.kind !== 'server' || attempt === undefined) throw new Error('not canonical');
    for (const system of ['linux', 'windows'] as const) {
      const text = serverListing(language, system, socket).lines.join('\n');
      expect(text).toContain('0.0.0.0');
      expect(text).toContain('50000');
      expect(clientListing(language, system, attempt)?.lines.join('\n')).toContain('192.168.1.100');
    }
  });
});
