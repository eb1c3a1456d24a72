/** How servers start, row by row as a Linux kernel answered; Windows from its documents. */
import { describe, expect, test } from 'vitest';
import { rules } from '../net/rule.ts';
import { verdictsOf } from './simulate.ts';
import { given, startsOf } from './testing.ts';

const ipc =
  'hosts=ipc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.1;robot,192.168.1.10/24@a';
const onWindows = ipc.replace('ipc,', 'ipc,windows,');
const down = ipc.replace('@b', '@b~down');

/** "0.0.0.0", "192.168.1.100~reuse": servers of the IPC on port 50000. */
const served = (...servers: readonly string[]): string =>
  `&serve=${servers.map((server) => `ipc:${server.replace(/~|$/, (end) => `:50000${end}`)}`).join(';')}`;

describe('one server on Linux, bound to', () => {
  test.each([
    ['0.0.0.0', 'OK bind.ok'],
    ['192.168.1.100', 'OK bind.ok'],
    ['127.0.0.1', 'OK bind.ok'],
    ['127.3.4.5', 'OK bind.ok'],
    ['192.168.1.10', 'EADDRNOTAVAIL bind.notMine'],
    ['192.168.1.1', 'EADDRNOTAVAIL bind.notMine'],
    ['192.168.1.0', 'EADDRNOTAVAIL bind.notMine'],
    ['0.0.0.5', 'EADDRNOTAVAIL bind.notMine'],
    ['192.168.1.255', 'OK bind.ok'],
    ['255.255.255.255', 'OK bind.ok'],
    ['224.0.0.1', 'OK bind.ok'],
    ['192.168.1.100~stopped', 'STOPPED bind.stopped'],
  ])('%s: %s', (bind, expected) => {
    expect(startsOf(ipc + served(bind))).toEqual([expected]);
  });

  test('the address of a NIC that is down', () => {
    expect(startsOf(down + served('192.168.2.100'))).toEqual(['OK bind.ok']);
    expect(startsOf(down + served('192.168.2.255'))).toEqual(['EADDRNOTAVAIL bind.notMine']);
  });

  test('an address that comes later, or that goes', () => {
    const changing = 'hosts=ipc,192.168.1.100/24!old_192.168.1.101/24!new@a';
    expect(startsOf(changing + served('192.168.1.101'))).toEqual(['EADDRNOTAVAIL bind.notYetMine']);
    expect(startsOf(changing + served('192.168.1.100'))).toEqual(['OK bind.ok']);
  });

  test.each([
    ['192.168.1.255', '', true],
    ['255.255.255.255', '', true],
    ['224.0.0.1', '', true],
    ['127.255.255.255', '', true],
    ['192.168.1.255', '~udp', false],
    ['192.168.1.100', '', false],
  ])('%s%s: no TCP client can ever reach it: %s', (bind, flags, expected) => {
    const { servers } = verdictsOf(given(ipc + served(bind + flags)));
    expect(servers[0]?.unreachable).toBe(expected);
  });

  test.each([
    ['1023', '', 'EACCES bind.privilege'],
    ['1024', '', 'OK bind.ok'],
    ['1023', '~privileged', 'OK bind.ok'],
    ['0', '', 'OK bind.ok'],
  ])('port %s%s: %s', (port, flags, expected) => {
    expect(startsOf(`${ipc}&serve=ipc:0.0.0.0:${port}${flags}`)).toEqual([expected]);
  });

  test('the address is looked at before the right', () => {
    expect(startsOf(`${ipc}&serve=ipc:9.9.9.9:80`)).toEqual(['EADDRNOTAVAIL bind.notMine']);
  });

  test('port 0 is a free ephemeral port, another one for each', () => {
    const { servers } = verdictsOf(given(`${ipc}&serve=ipc:0.0.0.0:0;ipc:0.0.0.0:0`));
    expect(servers.map(({ port }) => port)).toEqual([49152, 49153]);
  });
});

const [free, taken] = ['OK bind.ok', 'EADDRINUSE bind.listener'] as const;

describe('the second of two on Linux', () => {
  test.each([
    ['0.0.0.0', '0.0.0.0', taken],
    ['192.168.1.100', '192.168.1.100', taken],
    ['0.0.0.0', '192.168.1.100', taken],
    ['192.168.1.100', '0.0.0.0', taken],
    ['0.0.0.0~reuse', '0.0.0.0~reuse', taken],
    ['0.0.0.0~reuse', '192.168.1.100~reuse', taken],
    ['192.168.1.100~reuse', '0.0.0.0~reuse', taken],
    ['192.168.1.100', '192.168.2.100', free],
    ['192.168.1.100', '127.0.0.1', free],
    ['0.0.0.0', '0.0.0.0~udp', free],
    ['0.0.0.0~reuseport', '192.168.1.100~reuseport', free],
    ['0.0.0.0~reuseport', '0.0.0.0~reuseport', free],
    ['0.0.0.0~reuseport', '0.0.0.0', taken],
    ['0.0.0.0', '0.0.0.0~reuseport', taken],
    ['0.0.0.0~udp', '192.168.1.100~udp', taken],
    ['192.168.1.100~udp', '192.168.1.100~udp', taken],
    ['0.0.0.0~udp~reuse', '192.168.1.100~udp~reuse', free],
    ['192.168.1.100~udp~reuse', '192.168.1.100~udp~reuse', free],
    ['0.0.0.0~udp~reuse', '0.0.0.0~udp', taken],
    ['0.0.0.0~udp~reuseport', '0.0.0.0~udp~reuseport', free],
  ])('%s, then %s: %s', (first, second, expected) => {
    expect(startsOf(ipc + served(first, second))).toEqual([free, expected]);
  });

  test('one that did not start is in nobody’s way, and who is in the way is told', () => {
    const text = ipc + served('9.9.9.9', '0.0.0.0~stopped', '0.0.0.0', '192.168.1.100');
    const { servers } = verdictsOf(given(text));
    expect(servers.map(({ result, conflict }) => [result, conflict])).toEqual([
      ['EADDRNOTAVAIL', null],
      ['STOPPED', null],
      ['OK', null],
      ['EADDRINUSE', 2],
    ]);
  });

  test('another port, another host', () => {
    const text = `${ipc}&serve=ipc:0.0.0.0:50000;ipc:0.0.0.0:50001;robot:0.0.0.0:50000`;
    expect(startsOf(text)).toEqual([free, free, free]);
  });
});

describe('a connection that has the port, on Linux', () => {
  const [out, was] = [
    'ipc:192.168.1.100:50000~to:192.168.1.10:80',
    'ipc:192.168.1.100:50000~was:192.168.1.10:4000',
  ];
  const after = (holder: string, server: string): readonly string[] =>
    startsOf(`${ipc}&serve=${holder};ipc:${server}`);

  test.each([
    [out, '0.0.0.0:50000', 'EADDRINUSE bind.outgoing'],
    [out, '192.168.1.100:50000', 'EADDRINUSE bind.outgoing'],
    [out, '0.0.0.0:50000~reuse', 'EADDRINUSE bind.outgoing'],
    [out, '0.0.0.0:50000~reuseport', 'EADDRINUSE bind.outgoing'],
    [out, '127.0.0.1:50000', free],
    [out, '192.168.2.100:50000', free],
    [out, '0.0.0.0:50000~udp', free],
    [out, '0.0.0.0:50001', free],
    [was, '0.0.0.0:50000', 'EADDRINUSE bind.leftover'],
    [was, '192.168.1.100:50000', 'EADDRINUSE bind.leftover'],
    [was, '0.0.0.0:50000~reuse', 'EADDRINUSE bind.leftover'],
    [`${was}~reuse`, '0.0.0.0:50000', 'EADDRINUSE bind.leftover'],
    [`${was}~reuse`, '0.0.0.0:50000~reuse', free],
    [was, '192.168.2.100:50000', free],
  ])('%s, then %s: %s', (holder, server, expected) => {
    expect(after(holder, server)).toEqual([expected]);
  });

  test('on an address that the host does not have it was never there', () => {
    expect(after('ipc:9.9.9.9:50000~to:192.168.1.10:80', '0.0.0.0:50000')).toEqual([free]);
  });
});

describe('on Windows (documented, not measured)', () => {
  test.each([
    ['0.0.0.0', '0.0.0.0', taken],
    ['192.168.1.100', '192.168.1.100', taken],
    ['0.0.0.0', '192.168.1.100', free],
    ['192.168.1.100', '0.0.0.0', free],
    ['192.168.1.100', '192.168.2.100', free],
    ['0.0.0.0', '0.0.0.0~udp', free],
    ['192.168.1.100~reuse', '192.168.1.100~reuse', free],
    ['0.0.0.0~reuse', '0.0.0.0~reuse', free],
    ['0.0.0.0', '0.0.0.0~reuse', 'EACCES bind.listener'],
    ['192.168.1.100~reuse', '192.168.1.100', 'EACCES bind.listener'],
    ['0.0.0.0~exclusive', '0.0.0.0', taken],
    ['0.0.0.0~exclusive', '192.168.1.100', 'EACCES bind.listener'],
    ['0.0.0.0~exclusive', '0.0.0.0~reuse', 'EACCES bind.listener'],
    ['192.168.1.100~exclusive', '0.0.0.0', free],
    ['192.168.1.100', '0.0.0.0~exclusive', taken],
    ['0.0.0.0', '192.168.1.100~exclusive', free],
  ])('%s, then %s: %s', (first, second, expected) => {
    expect(startsOf(onWindows + served(first, second))).toEqual([free, expected]);
  });

  test('a port below 1024 needs no right', () => {
    expect(startsOf(`${onWindows}&serve=ipc:0.0.0.0:80`)).toEqual([free]);
  });

  test.each([
    ['192.168.1.255', 'OK bind.unsettled', ['EADDRNOTAVAIL']],
    ['224.0.0.1', 'OK bind.unsettled', ['EADDRNOTAVAIL']],
    ['192.168.1.10', 'EADDRNOTAVAIL bind.notMine', []],
  ])('bound to %s: %s', (bind, expected, or) => {
    const text = onWindows + served(bind);
    expect(startsOf(text)).toEqual([expected]);
    expect(verdictsOf(given(text)).servers[0]).toMatchObject({ or, measured: false });
  });

  test.each([
    ['ipc:192.168.1.100:50000~to:192.168.1.10:80', 'bind.outgoing'],
    ['ipc:192.168.1.100:50000~was:192.168.1.10:80', 'bind.leftover'],
    ['ipc:0.0.0.0:50000~udp', 'bind.listener'],
  ])('after %s: not settled', (holder, cause) => {
    const udp = holder.includes('udp') ? '~udp' : '';
    const { servers } = verdictsOf(given(`${onWindows}&serve=${holder};ipc:0.0.0.0:50000${udp}`));
    expect(servers.at(-1)).toMatchObject({ result: 'EADDRINUSE', cause, or: ['OK'] });
    expect(rules[servers.at(-1)?.rule ?? 'bind'].basis).toBe('unsettled');
  });

  test('the address of a NIC that is down: not settled', () => {
    const text = onWindows.replace('@b', '@b~down') + served('192.168.2.100');
    expect(startsOf(text)).toEqual(['OK bind.unsettled']);
  });
});
