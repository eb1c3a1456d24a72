/**
 * What programs print that were never run here: texts of "Windows Sockets Error Codes", typed by
 * hand. C# puts the other end behind them where a connect failed (SocketException of .NET).
 */
import { describe, expect, test } from 'vitest';
import { plainServer } from '../../connect/defaults.ts';
import type { Outcome } from '../../connect/outcome.ts';
import { ipv4OfOctets } from '../../ip/ipv4.ts';
import type { BindOutcome } from '../../net/bind.ts';
import type { System } from '../../net/host.ts';
import {
  clientPrints,
  isListingMeasured,
  languages,
  serverPrints,
  type Language,
} from '../listing.ts';
import type { ClientAttempt } from './program.ts';

const address = ipv4OfOctets([192, 168, 1, 100]);
const socket = plainServer('ipc', { bind: address, port: 50_000 });
const tcp: ClientAttempt = { protocol: 'tcp', from: 'robot', to: address, port: 50_000 };
const udp: ClientAttempt = { ...tcp, protocol: 'udp', connected: false };
const connected: ClientAttempt = { ...udp, connected: true };

const peer = { address, port: 50_000 };
const local = { address: ipv4OfOctets([192, 168, 1, 10]), port: 49_152 };

const ended = (outcome: Partial<Outcome>) =>
  ({ stage: 'socket', way: 'out', local, peer, server: 0, ...outcome }) as Outcome;
const refused = ended({ outcome: 'ECONNREFUSED' });
const noRoute = ended({ outcome: 'ENETUNREACH', stage: 'route' });
const silent = ended({ outcome: 'DELIVERED', reply: 'none', replyFrom: null });
const answered = ended({ outcome: 'DELIVERED', reply: 'heard', replyFrom: address });
const unheard = ended({ outcome: 'DELIVERED', reply: 'none', replyFrom: address });
const met = ended({ outcome: 'CONNECTED' });

const actively = 'No connection could be made because the target computer actively refused it';
const unreachable = 'A socket operation was attempted to an unreachable network';
const period =
  'A connection attempt failed because the connected party did not properly respond after a period of time, or the established connection failed because the connected host has failed to respond';
const usage =
  'Only one usage of each socket address (protocol/network address/port) is normally permitted';

type Row = readonly [
  language: Language,
  what: string,
  attempt: ClientAttempt,
  outcome: Outcome,
  line: string,
];

const onWindows: readonly Row[] = [
  ['csharp', 'TCP refused', tcp, refused, `${actively}. 192.168.1.100:50000`],
  ['csharp', 'UDP refused', connected, refused, `${actively}.`],
  ['csharp', 'no route, connected', connected, noRoute, `${unreachable}. 192.168.1.100:50000`],
  ['csharp', 'no route, not connected', udp, noRoute, `${unreachable}.`],
  ['csharp', 'no answer', udp, silent, `${period}.`],
  ['csharp', 'an answer', udp, answered, 'answer from 192.168.1.100:50000'],
  ['csharp', 'connected', tcp, met, 'connected 192.168.1.10:49152 -> 192.168.1.100:50000'],
  ['c', 'TCP refused', tcp, refused, 'connect: 10061'],
  ['c', 'UDP refused', connected, refused, 'recvfrom: 10061'],
  ['c', 'no route, connected', connected, noRoute, 'connect: 10051'],
  ['c', 'no route, not connected', udp, noRoute, 'sendto: 10051'],
  ['c', 'no answer', udp, silent, 'recvfrom: 10060'],
  ['c', 'an answer that a connected one does not hear', connected, unheard, 'recvfrom: 10060'],
  ['python', 'TCP refused', tcp, refused, `ConnectionRefusedError: [WinError 10061] ${actively}`],
  ['python', 'no route', tcp, noRoute, `OSError: [WinError 10051] ${unreachable}`],
  ['node', 'no route', tcp, noRoute, 'connect ENETUNREACH 192.168.1.100:50000'],
];

test.each(onWindows)('a client in %s on Windows: %s', (language, _, attempt, outcome, line) => {
  expect(clientPrints(language, 'windows', attempt, outcome)).toEqual([line]);
});

describe('a server on Windows', () => {
  const started = (language: Language, result: BindOutcome['result']) =>
    serverPrints(language, 'windows', socket, { result, port: 50_000 } as BindOutcome);

  test.each([
    ['csharp', `${usage}.`],
    ['python', `OSError: [WinError 10048] ${usage}`],
    ['c', 'bind: 10048'],
  ] as const)('whose port is taken, in %s', (language, line) => {
    expect(started(language, 'EADDRINUSE')).toEqual([line]);
  });

  test.each([
    ['csharp', 'listening on 192.168.1.100:50000'],
    ['python', "listening on ('192.168.1.100', 50000)"],
    ['c', 'listening'],
  ] as const)('that listens, in %s', (language, line) => {
    expect(started(language, 'OK')).toEqual([line]);
  });
});

test('a ping is no program of ours', () => {
  const ping = { protocol: 'ping', from: 'robot', to: address } as const;
  expect(clientPrints('python', 'linux', ping, refused)).toBeUndefined();
});

test.each(languages.map((language) => [language, language !== 'csharp'] as const))(
  'what %s prints on Linux was measured: %s; on Windows nothing was',
  (language, isMeasured) => {
    const on = (system: System) => isListingMeasured(language, system);
    expect([on('linux'), on('windows')]).toEqual([isMeasured, false]);
  },
);
