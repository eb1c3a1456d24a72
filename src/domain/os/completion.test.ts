/** What a terminal offers, from what there is in the world. */
import { describe, expect, test } from 'vitest';
import { canonical } from '../connect/canonical.ts';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import type { Attempt } from '../connect/scenario.ts';
import type { LeftoverSocket } from '../net/socket.ts';
import { commandsOf, completionsOf } from './commands.ts';
import { onSystem, terminalOn } from './testing.ts';

const robot = terminalOn('robot');
const address = ipv4OfOctets([192, 168, 1, 100]);

describe('of an empty line', () => {
  test('every command once, with what this host dials', () => {
    expect(completionsOf(robot, '')).toEqual([
      'ip -br addr',
      'ip addr',
      'ip route',
      'ip route get 192.168.1.100',
      'ip neigh',
      'ss -ltn',
      'ss -ltnp',
      'ss -tn',
      'ss -tan',
      'ss -lun',
      'ss -lunp',
      'ss -tulpn',
      'ping -c 1 192.168.1.100',
      'nc -nvz 192.168.1.100 50000',
      'python3 client.py',
      'hostname',
      'help',
    ]);
  });

  test('on a host that dials nobody, what takes no address', () => {
    const lines = completionsOf(terminalOn('ipc'), '');
    expect(lines).toContain('ss -ltn');
    expect(lines.filter((line) => /\d\.\d|ADDRESS|PORT/.test(line))).toEqual([]);
  });

  test('a ping has an address, and no port', () => {
    const attempts: readonly Attempt[] = [{ protocol: 'ping', from: 'robot', to: address }];
    const lines = completionsOf(terminalOn('robot', { ...canonical, attempts }), '');
    expect(lines).toContain('ping -c 1 192.168.1.100');
    expect(lines.filter((line) => line.startsWith('nc'))).toEqual([]);
  });
});

describe('of a beginning', () => {
  test('every port that is dialled or that a server has, once', () => {
    const leftover: LeftoverSocket = {
      kind: 'leftover',
      host: 'ipc',
      local: address,
      localPort: 40_001,
      peer: address,
      peerPort: 40_002,
      reuseAddress: false,
    };
    const sockets = [
      ...canonical.sockets,
      ...canonical.sockets.map((socket) => ({ ...socket, port: 502 })),
      leftover,
    ];
    const terminal = terminalOn('robot', { ...canonical, sockets });
    expect(completionsOf(terminal, 'nc -nvz 192.168.2.10 ')).toEqual([
      'nc -nvz 192.168.2.10 50000',
      'nc -nvz 192.168.2.10 502',
    ]);
  });

  test('the host itself is an address, too', () => {
    expect(completionsOf(robot, 'ping -c 1 127')).toEqual(['ping -c 1 127.0.0.1']);
  });

  test('more white space than is needed says nothing', () => {
    expect(completionsOf(robot, '  ip    addr')).toEqual([]);
    expect(completionsOf(robot, '  ip   ad')).toEqual(['ip addr']);
    expect(completionsOf(robot, 'ss -tn ')).toEqual([]);
  });
});

test('help is a command of both systems', () => {
  expect(commandsOf('linux').at(-1)).toBe('help');
  expect(commandsOf('windows').at(-1)).toBe('help');
  expect(completionsOf(terminalOn('plc', onSystem('windows')), 'he')).toEqual(['help']);
});
