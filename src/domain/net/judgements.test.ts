/** Who a firewall's verdict is by, and which servers a look-up considers: what the lab shows. */
import { describe, expect, test } from 'vitest';
import { given } from '../connect/testing.ts';
import { portsAt, worldOf } from '../connect/world.ts';
import { isStealthy, judgementOf, type Judgement, type Knock } from './firewall.ts';
import { candidatesOn, listenersFor } from './socketLookup.ts';
import { givenAddress, givenMachine } from './testing.ts';

const nics = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b~public';
const by = (by: Judgement['by'], verdict: Judgement['verdict'], rule: number | null = null) => ({
  by,
  verdict,
  rule,
});

const knock = (nic: string | null, port = 5000): Knock => ({
  nic,
  from: givenAddress('192.168.1.10'),
  protocol: 'tcp',
  port,
});

describe('a firewall says', () => {
  const wall = `${nics},fw:drop,allow:tcp.80,reject:tcp.5000@nic1,allow:tcp.5000`;

  test.each([
    ['', 'nic1', 5000, by('off', 'allow')],
    [wall, 'nic1', 80, by('rule', 'allow', 0)],
    [wall, 'nic1', 5000, by('rule', 'reject', 1)],
    [wall, 'nic2', 5000, by('rule', 'allow', 2)],
    [wall, null, 5000, by('rule', 'allow', 2)],
    [wall, 'nic1', 81, by('otherwise', 'drop')],
  ])('on Linux "%s" to %s, port %i', (items, nic, port, expected) => {
    expect(judgementOf(givenMachine(items || nics), knock(nic, port), false)).toEqual(expected);
  });

  const windows = wall.replace('ipc', 'ipc,windows');

  test.each([
    [windows, 'nic1', 80, by('rule', 'allow', 0)],
    [windows, 'nic1', 5000, by('rule', 'drop', 1)],
    [windows, 'nic2', 5000, by('rule', 'allow', 2)],
    [windows, null, 5000, by('off', 'allow')],
    [windows, 'nic1', 81, by('otherwise', 'drop')],
    [windows.replace('fw:drop', 'fw:allow'), 'nic1', 81, by('otherwise', 'allow')],
    [windows.replace('tcp.80', 'tcp.80~public'), 'nic1', 80, by('otherwise', 'drop')],
    [windows.replace('tcp.80', 'tcp.80~public'), 'nic2', 80, by('rule', 'allow', 0)],
  ])('on Windows %s to %s, port %i', (items, nic, port, expected) => {
    expect(judgementOf(givenMachine(items), knock(nic, port), false)).toEqual(expected);
  });

  test('that an answer is one, where it is on', () => {
    expect(judgementOf(givenMachine(wall), knock('nic1'), true)).toEqual(
      by('established', 'allow'),
    );
    expect(judgementOf(givenMachine(windows), knock('nic1'), true)).toEqual(
      by('established', 'allow'),
    );
    expect(judgementOf(givenMachine(nics), knock('nic1'), true)).toEqual(by('off', 'allow'));
  });

  test('nothing at all from closed ports, on Windows, where it is on, but to the host itself', () => {
    expect(isStealthy(givenMachine(windows), 'nic1')).toBe(true);
    expect(isStealthy(givenMachine(windows), null)).toBe(false);
    expect(isStealthy(givenMachine(wall), 'nic1')).toBe(false);
    expect(isStealthy(givenMachine(nics.replace('ipc', 'ipc,windows')), 'nic1')).toBe(false);
  });
});

describe('a look-up', () => {
  const world = worldOf(
    given(
      `hosts=${nics}&serve=ipc:0.0.0.0:5000;ipc:192.168.1.100:5000~udp;ipc:192.168.2.100:5001;ipc:192.168.1.100:5001~stopped;ipc:9.9.9.9:5002`,
    ),
  );
  const ipc = [...world.machines.values()][0] ?? givenMachine(nics);
  const ports = portsAt(world, ipc);
  const fits = (to: string, port: number, protocol: 'tcp' | 'udp' = 'tcp') =>
    candidatesOn(ports, protocol, givenAddress(to), port).map(
      ({ server, fit }) => `${server} ${fit}`,
    );

  test.each([
    ['192.168.1.100', 5000, 'tcp', ['0 wildcard', '1 otherProtocol']],
    ['192.168.1.100', 5000, 'udp', ['0 otherProtocol', '1 exact']],
    ['192.168.2.100', 5000, 'udp', ['0 otherProtocol', '1 otherAddress']],
    ['192.168.1.100', 5001, 'tcp', ['2 otherAddress', '3 notRunning']],
    ['192.168.1.100', 5002, 'tcp', ['4 notRunning']],
    [
      '192.168.1.100',
      80,
      'tcp',
      ['0 otherPort', '1 otherPort', '2 otherPort', '3 otherPort', '4 otherPort'],
    ],
  ] as const)('for %s:%i by %s considers', (to, port, protocol, expected) => {
    expect(fits(to, port, protocol)).toEqual(expected);
  });

  test('finds none, or the one', () => {
    const found = (to: string, port: number) =>
      listenersFor(ports, 'tcp', givenAddress(to), port).map(({ index }) => index);
    expect([
      found('192.168.1.100', 5000),
      found('192.168.1.100', 5001),
      found('192.168.2.100', 5001),
    ]).toEqual([[0], [], [2]]);
  });

  test('on a host without servers finds none', () => {
    const lonely = givenMachine('lonely');
    expect(portsAt(world, lonely).servers).toEqual([]);
  });
});

test.each([
  ['0.0.0.0:5000', 'bind'],
  ['0.0.0.0:5000~stopped', 'bind'],
  ['9.9.9.9:5000', 'bind'],
  ['192.168.1.200:5000', 'bind'],
  ['0.0.0.0:80', 'privilegedPort'],
  ['192.168.1.100:6000;ipc:0.0.0.0:6000', 'portConflict'],
  ['192.168.1.100:6000~to:1.2.3.4:5;ipc:0.0.0.0:6000', 'portConflict'],
  ['192.168.1.100:6000~was:1.2.3.4:5;ipc:0.0.0.0:6000', 'leftover'],
])('the last start of %s is by the rule %s', (servers, rule) => {
  const later = nics.replace('100/24@a', '100/24_192.168.1.200/24!new@a');
  expect(worldOf(given(`hosts=${later}&serve=ipc:${servers}`)).servers.at(-1)?.rule).toBe(rule);
  const windows = worldOf(
    given(`hosts=${nics.replace('ipc', 'ipc,windows')}&serve=ipc:0.0.0.0:1;ipc:0.0.0.0:1`),
  );
  expect(windows.servers.at(-1)?.rule).toBe('windowsPortConflict');
});
