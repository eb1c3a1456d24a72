/** `npm run simulate`: what it prints for good and for bad texts, and how it is asked. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from './input.ts';
import { parseOptions, type Form } from './options.ts';
import { reportOf } from './report.ts';

const said = (text: string, form: Form) => reportOf({ text, number: undefined }, form);

const json = (text: string): unknown => JSON.parse(said(text, 'json').text ?? '');

test('JSON has one object with every server and every attempt', () => {
  expect(
    json('dial=robot:192.168.1.100:50000;robot:192.168.2.100:50000;robot:192.168.1.100~ping'),
  ).toEqual({
    servers: [{ result: 'OK', port: 50000, cause: 'bind.ok', rule: 'bind' }],
    attempts: [
      {
        outcome: 'CONNECTED',
        server: 0,
        local: '192.168.1.10:49152',
        peer: '192.168.1.100:50000',
        afterMs: 0,
        endedAt: 'ipc',
        stage: 'socket',
        way: 'out',
        rule: 'socketLookup',
        cause: 'socket.wildcard',
      },
      {
        outcome: 'ENETUNREACH',
        afterMs: 0,
        endedAt: 'robot',
        stage: 'route',
        way: 'out',
        rule: 'ownMask',
        cause: 'route.none',
      },
      {
        outcome: 'ANSWERED',
        local: '192.168.1.10',
        peer: '192.168.1.100',
        afterMs: 0,
        endedAt: 'ipc',
        stage: 'socket',
        way: 'out',
        rule: 'echo',
        cause: 'socket.echo',
      },
    ],
  });
});

test('JSON says what else may be, what was lost, what is refused and what is not measured', () => {
  const text =
    'hosts=a,windows,192.168.1.1/24@w,gw:9.9.9.9;b,192.168.1.1/24@w;c,192.168.1.10/24@w;d,192.168.1.200/25@w&serve=a:0.0.0.0:5000;a:0.0.0.0:5000&dial=c:192.168.1.1:5000;c:192.168.1.200:5000;c:192.168.1.200:5000~udp';
  expect(json(text)).toMatchObject({
    servers: [
      { result: 'OK', measured: false },
      { result: 'EADDRINUSE', conflict: 0 },
    ],
    attempts: [
      { outcome: 'ECONNREFUSED', or: [{ outcome: 'CONNECTED', server: 0, measured: false }] },
      { outcome: 'ETIMEDOUT', lost: { host: 'd', stage: 'route', cause: 'route.none' } },
      { outcome: 'SILENCE', afterMs: null },
    ],
    refusals: [{ host: 'a', list: 'gateways', index: 0, code: 'route.gatewayNotOnWire' }],
  });
  expect(json('serve=ipc:0.0.0.0:5000~udp&dial=robot:192.168.1.100:5000~udp')).toMatchObject({
    attempts: [{ outcome: 'DELIVERED', reply: 'heard', replyFrom: '192.168.1.100' }],
  });
  const forAll =
    'hosts=ipc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a,gw:192.168.1.100&serve=ipc:0.0.0.0:5000~udp~reuse;ipc:192.168.2.255:5000~udp~reuse&dial=robot:192.168.2.255:5000~sendto';
  expect(json(forAll)).toMatchObject({ attempts: [{ outcome: 'DELIVERED', reached: [0, 1] }] });
});

test('the table has a line for each server and attempt, with the cause in a sentence', () => {
  const { text } = said(
    'dial=robot:192.168.1.100:50000;robot:192.168.1.7:50000;robot:192.168.1.7:5~udp',
    'table',
  );
  expect(text?.split('\n')).toEqual([
    'server                        outcome  cause',
    'ipc vision 0.0.0.0:50000/tcp  OK       It listens on every address of the host, now and later.',
    'attempt                       outcome       after  cause',
    'robot → 192.168.1.100:50000   CONNECTED     0 ms   A server on ipc is bound to 0.0.0.0: every address, 192.168.1.100 too.',
    'robot → 192.168.1.7:50000     EHOSTUNREACH  3 s    robot asks "who has 192.168.1.7?" on its wire, and nobody answers: no host has that address.',
    'robot → 192.168.1.7:5 by UDP  SILENCE       –      robot asks "who has 192.168.1.7?" on its wire, and nobody answers: no host has that address.',
    '',
  ]);
});

test('the story has a numbered sentence for each event', () => {
  expect(said('dial=robot:192.168.2.100:50000', 'trace').text?.split('\n')).toEqual([
    'robot → 192.168.2.100:50000: ENETUNREACH',
    '   1  robot begins.',
    '   2  robot: no route to 192.168.2.100. No AND matches.',
    '   3  Network unreachable.',
    '      robot has no route to 192.168.2.100: no AND with its masks matches, and no gateway is set.',
    '',
  ]);
});

describe('a bad text', () => {
  test.each([
    [
      'dial=robot:192.168.1.300:5',
      'position 22, dial: This value cannot be read. (RANGE) at "300:5"',
    ],
    [
      'dial=nobody:192.168.1.1:5',
      'position 6, dial: No host has this name. (host.unknown) at "nobody:192.168.1.1:5"',
    ],
    ['hosts', 'position 6, hosts: A key without a value: was the text cut? at its end'],
    ['%', 'position 1, %: A % that begins no character. at "%"'],
  ])('%s: %s', (text, fault) => {
    expect(said(text, 'json')).toEqual({ fault });
  });

  test('names its line', () => {
    expect(reportOf({ text: 'dial', number: 3 }, 'table').fault).toBe(
      'line 3, position 5, dial: A key without a value: was the text cut? at its end',
    );
  });
});

test.each([
  [[], { form: 'table', source: undefined }],
  [['hosts=a'], { form: 'table', source: 'hosts=a' }],
  [['--json', 'hosts=a'], { form: 'json', source: 'hosts=a' }],
  [['file.txt', '--trace'], { form: 'trace', source: 'file.txt' }],
  [['-', '--json'], { form: 'json', source: undefined }],
  [['--jsn'], undefined],
  [['a', 'b'], undefined],
  [['--json', '--trace'], undefined],
])('asked as %j', (args, expected) => {
  expect(parseOptions(args)).toEqual(expected);
});

test('scenarios are the argument itself, or the lines of a file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'simulate-')), 'worlds.txt');
  writeFileSync(file, '# two\nhosts=a\n\n  hosts=b \r\n');
  expect(await linesOf(file)).toEqual([
    { text: 'hosts=a', number: 2 },
    { text: 'hosts=b', number: 4 },
  ]);
  expect(await linesOf('hosts=a')).toEqual([{ text: 'hosts=a', number: undefined }]);
  expect(await linesOf('no-such-file')).toEqual([{ text: 'no-such-file', number: undefined }]);
});
