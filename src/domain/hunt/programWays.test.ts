/** The ways in which a program or what is dialled can be wrong, setting by setting, by hand. */
import { describe, expect, test } from 'vitest';
import { given } from '../bench/testing.ts';
import type { Scenario } from '../connect/scenario.ts';
import { ipv4OfOctets, octetsOf } from '../ip/ipv4.ts';
import { low, open, routed, seeds, smallCell, texts, twoNics, ways, windows } from './testing.ts';

describe('programs', () => {
  const bound = (...octets: Parameters<typeof ipv4OfOctets>[0]) =>
    `ipc programs sockets.0.bind: ${ipv4OfOctets(octets)}`;

  test('bound to a NIC, to the PC itself, to a client', () => {
    expect(texts(open, 'bound-to-other-nic')).toEqual([
      bound(192, 168, 1, 100),
      bound(192, 168, 2, 100),
    ]);
    expect(texts(open, 'bound-to-loopback')).toEqual([bound(127, 0, 0, 1)]);
    expect(texts(routed, 'bound-to-client')).toEqual([
      bound(192, 168, 3, 10),
      bound(192, 168, 1, 11),
      bound(192, 168, 2, 10),
    ]);
  });

  test('not running, hanging, without its right', () => {
    expect(texts(open, 'server-stopped')).toEqual(['ipc programs sockets.0.stopped: true']);
    expect(texts(open, 'server-frozen')).toEqual(['ipc programs sockets.0.frozen: true']);
    expect(texts(low, 'no-right')).toEqual(['ipc programs sockets.0.privileged: false']);
    expect(ways(open, 'no-right')).toEqual([]);
  });

  /** Who came first, as it then holds the port. */
  const holders = (plan: Scenario, seed = 1) =>
    ways(plan, 'port-taken', seed).map(({ apply }) => {
      const now = apply(plan);
      expect([now.hosts, now.attempts]).toEqual([plan.hosts, plan.attempts]);
      expect(now.sockets.slice(1)).toEqual(plan.sockets);
      return now.sockets[0];
    });

  test('the port is held by a program that came first, on Linux also by a connection', () => {
    const [logger, updater, ...rest] = holders(open);
    expect(logger).toMatchObject({
      kind: 'server',
      host: 'ipc',
      program: 'logger',
      bind: 0,
      port: 50_000,
      privileged: false,
    });
    expect(updater).toMatchObject({
      kind: 'outgoing',
      host: 'ipc',
      program: 'updater',
      local: ipv4OfOctets([192, 168, 2, 100]),
      localPort: 50_000,
      peerPort: 443,
    });
    expect(rest).toEqual([]);
    expect(holders(windows)).toMatchObject([{ program: 'logger' }]);
    expect(holders(low)).toMatchObject([{ program: 'logger', port: 502, privileged: true }]);
  });

  test('the first port that needs no right is 1024', () => {
    const [below] = holders(smallCell(twoNics, '1023~privileged'));
    expect(below).toMatchObject({ port: 1023, privileged: true });
    const [logger, updater] = holders(smallCell(twoNics, '1024'));
    expect(logger).toMatchObject({ port: 1024, privileged: false });
    expect(updater).toMatchObject({ localPort: 1024 });
    // One more is 1024, which is no low port any more.
    const ports = seeds.flatMap((seed) =>
      texts(smallCell(twoNics, '1023~privileged'), 'wrong-port', seed),
    );
    expect(ports.filter((text) => text.startsWith('ipc'))).toEqual([]);
  });

  test('a fault of the server is the wanted one’s, wherever it stands', () => {
    const other = given('serve=ipc:0.0.0.0:7~name:logger').scenario.sockets;
    const whole = { ...open, sockets: [...other, ...open.sockets] };
    const [toItself] = ways(open, 'bound-to-loopback');
    const broken = toItself?.apply(whole);
    expect(broken?.sockets).toMatchObject([other[0] ?? {}, { bind: ipv4OfOctets([127, 0, 0, 1]) }]);
    const bench = { ...given(''), scenario: broken ?? open };
    const mended = toItself?.repair(bench);
    expect(mended?.ok && mended.value.scenario.sockets).toEqual(whole.sockets);
  });

  test('who came first is taken away, wherever it stands by now; nobody else', () => {
    const holdersOf = ways(open, 'port-taken');
    expect(holdersOf).toHaveLength(2);
    for (const { apply, repair } of holdersOf) {
      const { sockets } = apply(open);
      const [holder] = sockets;
      if (holder === undefined) throw new Error('nobody came first');
      // Another program with the connection's name, and a leftover, which has none.
      const others = given(
        'serve=ipc:192.168.2.100:50000~was:192.168.1.10:9;ipc:0.0.0.0:7~name:updater;' +
          'ipc:192.168.1.100:8~to:192.168.1.10:9~name:backup',
      ).scenario.sockets;
      const bench = {
        ...given(''),
        scenario: { ...open, sockets: [...others, ...sockets.slice(1), holder] },
      };
      const mended = repair(bench);
      expect(mended.ok && mended.value.scenario.sockets).toEqual([...others, ...open.sockets]);
      const gone = { ...bench, scenario: open };
      expect(repair(gone)).toEqual({ ok: true, value: gone });
    }
  });

  test('from the address that the server wants, where it wants one', () => {
    const one = given(
      `hosts=ipc,pc,${twoNics};robot,192.168.1.10/24@a&serve=ipc:192.168.1.100:50000~name:vision~pid:4312` +
        '&dial=robot:192.168.1.100:50000',
    ).scenario;
    const address = ipv4OfOctets([192, 168, 1, 100]);
    expect(holders(one)).toMatchObject([{ bind: address }, { local: address }]);
  });

  test('an earlier process, and a peer of the documentation block (RFC 5737)', () => {
    const met = seeds.map((seed) => holders(open, seed));
    for (const [logger, updater] of met) {
      if (logger?.kind !== 'server' || updater?.kind !== 'outgoing') throw new Error('who?');
      expect(updater.pid).toBe(logger.pid);
      expect((4312 - logger.pid) % 4).toBe(0);
      expect(logger.pid).toBeGreaterThanOrEqual(4312 - 240);
      expect(logger.pid).toBeLessThanOrEqual(4312 - 12);
      expect(octetsOf(updater.peer).slice(0, 3)).toEqual([203, 0, 113]);
      expect([0, 255]).not.toContain(octetsOf(updater.peer)[3]);
    }
    expect(new Set(met.map(([logger]) => JSON.stringify(logger))).size).toBeGreaterThan(10);
  });
});

describe('what is dialled', () => {
  const steps = [1, 2, 10, 100, 1000];

  test('another port: of each client, or of the server', () => {
    const met = seeds.flatMap((seed) => texts(open, 'wrong-port', seed));
    const all = (place: string) => steps.map((step) => `${place}: ${50_000 + step}`);
    expect([...new Set(met)].toSorted()).toEqual(
      [
        ...all('robot clients attempts.0.port'),
        ...all('plc clients attempts.1.port'),
        ...all('ipc programs sockets.0.port'),
      ].toSorted(),
    );
  });

  // A program that was given the right for a low port has no use for it above 1023.
  test('a low port stays a low one', () => {
    const met = seeds.flatMap((seed) => texts(low, 'wrong-port', seed));
    const listening = [...new Set(met)].filter((text) => text.startsWith('ipc'));
    expect(listening.toSorted()).toEqual(
      [503, 504, 512, 602].map((port) => `ipc programs sockets.0.port: ${port}`),
    );
  });

  test('another address: itself, every address, each that is there, the next one', () => {
    const dialled = (from: string, place: number, own: string) =>
      [
        '127.0.0.1',
        '0.0.0.0',
        '192.168.1.100',
        '192.168.2.100',
        '192.168.1.10',
        '192.168.2.10',
        own.replace('.100', '.101'),
      ]
        .filter((address) => address !== own)
        .map((address) => {
          const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
          return `${from} clients attempts.${place}.to: ${ipv4OfOctets([a, b, c, d])}`;
        });
    expect(texts(open, 'wrong-target')).toEqual([
      ...dialled('robot', 0, '192.168.1.100'),
      ...dialled('plc', 1, '192.168.2.100'),
    ]);
  });
});
