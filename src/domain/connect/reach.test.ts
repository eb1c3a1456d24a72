/** Who gets through in the canonical scenario, cell by cell as a Linux kernel answered. */
import { describe, expect, test } from 'vitest';
import { toIpv4 } from '../ip/ipv4.ts';
import { canonical } from './canonical.ts';
import { bindChoices, dialsTo, matrixChanges, matrixOf, withBind } from './matrix.ts';
import { endsOf, given, kindsOf } from './testing.ts';
import { formatScenario } from './text.ts';
import { serversOf } from './world.ts';

const hosts = formatScenario({ ...canonical, sockets: [], attempts: [] }).replace(/&.*/, '');

const dials = [
  'robot:192.168.1.100',
  'plc:192.168.2.100',
  'ipc:127.0.0.1',
  'ipc:192.168.1.100',
  'ipc:192.168.2.100',
  'ipc:0.0.0.0',
  'robot:192.168.2.100',
  'robot:127.0.0.1',
];

const dialled = (bind: string): string =>
  `${hosts}&serve=ipc:${bind}:50000&dial=${dials.map((dial) => `${dial}:50000`).join(';')}`;

const [ok, no, none] = ['CONNECTED', 'ECONNREFUSED', 'ENETUNREACH'] as const;

test.each([
  ['0.0.0.0', [ok, ok, ok, ok, ok, ok, none, no]],
  ['192.168.1.100', [ok, no, no, ok, no, no, none, no]],
  ['192.168.2.100', [no, ok, no, no, ok, no, none, no]],
  ['127.0.0.1', [no, no, ok, no, no, ok, none, no]],
])('a server on %s is reached by', (bind, expected) => {
  expect(kindsOf(dialled(bind))).toEqual(expected);
});

test('the causes tell the refusals apart', () => {
  expect(endsOf(dialled('192.168.2.100'))).toEqual([
    'ECONNREFUSED socket.otherAddress at ipc, out',
    'CONNECTED 0 socket.exact at ipc, out',
    'ECONNREFUSED socket.otherAddress at ipc, out',
    'ECONNREFUSED socket.otherAddress at ipc, out',
    'CONNECTED 0 socket.exact at ipc, out',
    'ECONNREFUSED socket.otherAddress at ipc, out',
    'ENETUNREACH route.none at robot, out',
    'ECONNREFUSED socket.dialledItself at robot, out',
  ]);
});

test.each([
  ['0.0.0.0', '127.0.0.2', 'CONNECTED'],
  ['0.0.0.0', '127.1.2.3', 'CONNECTED'],
  ['127.0.0.1', '127.0.0.2', 'ECONNREFUSED'],
])('a server on %s, dialled by its own host at %s: %s', (bind, to, expected) => {
  expect(kindsOf(`${hosts}&serve=ipc:${bind}:50000&dial=ipc:${to}:50000`)).toEqual([expected]);
});

test('0.0.0.0 is every address of the host, now and later', () => {
  const later = 'hosts=ipc,192.168.1.100/24_192.168.1.101/24!new@a;robot,192.168.1.10/24@a';
  expect(kindsOf(`${later}&serve=ipc:0.0.0.0:50000&dial=robot:192.168.1.101:50000`)).toEqual([ok]);
});

test('a server on an address that its host lost listens on, unreachable', () => {
  const lost = 'hosts=ipc,192.168.1.100/24!old_192.168.1.101/24!new@a;robot,192.168.1.10/24@a';
  const dial = 'dial=robot:192.168.1.100:50000;robot:192.168.1.101:50000';
  expect(endsOf(`${lost}&serve=ipc:192.168.1.100:50000&${dial}`)).toEqual([
    'EHOSTUNREACH arp.nobody at robot, out',
    'ECONNREFUSED socket.otherAddress at ipc, out',
  ]);
});

describe('the matrix', () => {
  /** Asked for in the tests: what runs before them is not known to belong to one. */
  function asked() {
    const [server] = serversOf(canonical);
    const [ipc] = canonical.hosts;
    if (server === undefined || ipc === undefined) throw new Error('no server');
    const attempts = dialsTo(canonical, server);
    const binds = bindChoices(ipc);
    return { server, attempts, binds, rows: matrixOf(canonical, { server: 0, binds, attempts }) };
  }

  test('has a row for 0.0.0.0, each address and 127.0.0.1', () => {
    expect(asked().binds).toEqual([0, 0xc0a80164, 0xc0a80264, 0x7f000001]);
  });

  test('has a column for every client and every address that it might try', () => {
    expect(asked().attempts).toEqual(
      given(
        'dial=' +
          [
            'ipc:127.0.0.1',
            'ipc:192.168.1.100',
            'ipc:192.168.2.100',
            'ipc:0.0.0.0',
            'robot:192.168.1.100',
            'robot:192.168.2.100',
            'robot:127.0.0.1',
            'plc:192.168.1.100',
            'plc:192.168.2.100',
            'plc:127.0.0.1',
          ]
            .map((dial) => `${dial}:50000`)
            .join(';'),
      ).attempts,
    );
  });

  test('is what each cell is when it is run alone', () => {
    const { server, attempts, rows } = asked();
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const alone = attempts.map((attempt) => {
        const sockets = [{ ...server, bind: row.bind }];
        return matrixOf(
          { ...canonical, sockets, attempts: [attempt] },
          { server: 0, binds: [row.bind], attempts: [attempt] },
        )[0]?.cells[0]?.outcome;
      });
      expect(row.cells.map(({ outcome }) => outcome)).toEqual(alone);
    }
  });

  test('starts a server that was stopped, and keeps a UDP server’s protocol', () => {
    const stopped = given('serve=ipc:0.0.0.0:50000~udp~stopped');
    const [udp] = serversOf(stopped);
    if (udp === undefined) throw new Error('no server');
    const [row] = matrixOf(stopped, {
      server: 0,
      binds: [toIpv4(0)],
      attempts: dialsTo(stopped, udp),
    });
    expect(row?.start.result).toBe('OK');
    expect(row?.cells.map(({ outcome }) => outcome)).toContain('DELIVERED');
  });

  test('says what another bind changes', () => {
    const { rows } = asked();
    const changes = matrixChanges(rows.slice(0, 1), rows.slice(1, 2)).map(
      ({ column, before, after }) => [column, before.cause, after.cause],
    );
    expect(changes).toEqual([
      [0, 'socket.wildcard', 'socket.otherAddress'],
      [1, 'socket.wildcard', 'socket.exact'],
      [2, 'socket.wildcard', 'socket.otherAddress'],
      [3, 'socket.wildcard', 'socket.otherAddress'],
      [4, 'socket.wildcard', 'socket.exact'],
      [8, 'socket.wildcard', 'socket.otherAddress'],
    ]);
  });

  test('has no column for a server whose host is not there', () => {
    const { server } = asked();
    expect(dialsTo(canonical, { ...server, host: 'nobody' })).toEqual([]);
  });

  test('has no row for a server that is not there', () => {
    const { attempts, binds } = asked();
    expect(matrixOf(canonical, { server: 7, binds, attempts })).toEqual([]);
  });

  test('an address that a host has lost is no choice and no target, one that came later is', () => {
    const later = given(
      'hosts=ipc,192.168.1.100/24!old_192.168.1.101/24!new@a;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:50000',
    );
    const [ipc] = later.hosts;
    const [server] = serversOf(later);
    if (server === undefined || ipc === undefined) throw new Error('no server');
    expect(bindChoices(ipc)).toEqual([0, 0xc0a80165, 0x7f000001]);
    const targets = dialsTo(later, server).map(({ from, to }) => [from, to]);
    expect(targets).toEqual([
      ['ipc', 0x7f000001],
      ['ipc', 0xc0a80165],
      ['ipc', 0],
      ['robot', 0xc0a80165],
      ['robot', 0x7f000001],
    ]);
  });

  test('a UDP server is asked by connected UDP sockets, which hear a refusal', () => {
    const { server } = asked();
    const [dial] = dialsTo(canonical, { ...server, protocol: 'udp' });
    expect(dial).toEqual({
      protocol: 'udp',
      from: 'ipc',
      to: 0x7f000001,
      port: 50_000,
      connected: true,
    });
  });

  test('another bind is the named server’s alone', () => {
    const two = given('serve=ipc:0.0.0.0:50000;ipc:192.168.1.100:50001~stopped');
    const binds = (index: number) =>
      serversOf(withBind(two, index, toIpv4(0x7f000001))).map(({ bind, stopped }) => [
        bind,
        stopped,
      ]);
    expect(binds(0)).toEqual([
      [0x7f000001, false],
      [0xc0a80164, true],
    ]);
    expect(binds(1)).toEqual([
      [0, false],
      [0x7f000001, false],
    ]);
  });

  test('nothing changes where nothing is compared, or the same', () => {
    const { rows } = asked();
    expect(matrixChanges(rows, rows)).toEqual([]);
    expect(matrixChanges(rows, [])).toEqual([]);
    const shorter = rows.map((row) => ({ ...row, cells: [] }));
    expect(matrixChanges(rows, shorter)).toEqual([]);
  });
});
