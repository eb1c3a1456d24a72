/**
 * `ping` by what comes of it. Linux' lines as iputils 20221126 prints them in a namespace; Windows'
 * are its documents' (documented, not measured). Only the robot, which asks, is on Windows: who
 * answers is on Linux, whose packets begin with a TTL of 64.
 */
import { describe, expect, test } from 'vitest';
import { given } from '../connect/testing.ts';
import { printed, terminalOn, withHost } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const robot = 'robot,192.168.1.10/24@a';
const routed = `${robot},gw:192.168.1.100`;
const forwarding = `hosts=${ipc},forward;${routed};plc,192.168.2.10/24@b`;

const cases: readonly [what: string, hosts: string, to: string, linux: string, windows: string][] =
  [
    [
      'a neighbour',
      `hosts=${ipc};${robot}`,
      '192.168.1.100',
      '64 bytes from 192.168.1.100: icmp_seq=1 ttl=64 time=0.500 ms',
      'Reply from 192.168.1.100: bytes=32 time<1ms TTL=64',
    ],
    [
      'behind a router',
      `${forwarding},gw:192.168.2.100`,
      '192.168.2.10',
      '64 bytes from 192.168.2.10: icmp_seq=1 ttl=63 time=0.500 ms',
      'Reply from 192.168.2.10: bytes=32 time<1ms TTL=63',
    ],
    [
      'no way back: the PLC knows no gateway',
      forwarding,
      '192.168.2.10',
      '1 packets transmitted, 0 received, 100% packet loss, time 0ms',
      'Request timed out.',
    ],
    [
      'nobody has the address: the host tells itself',
      `hosts=${ipc};${robot}`,
      '192.168.1.77',
      'From 192.168.1.10 icmp_seq=1 Destination Host Unreachable',
      'Reply from 192.168.1.10: Destination host unreachable.',
    ],
    [
      'nobody behind the router: the router tells',
      forwarding,
      '192.168.2.77',
      'From 192.168.1.100 icmp_seq=1 Destination Host Unreachable',
      'Reply from 192.168.1.100: Destination host unreachable.',
    ],
    [
      'the router knows no way',
      forwarding,
      '10.0.0.1',
      'From 192.168.1.100 icmp_seq=1 Destination Net Unreachable',
      'Reply from 192.168.1.100: Destination net unreachable.',
    ],
    [
      'a firewall that rejects',
      `hosts=${ipc},fw:reject;${robot}`,
      '192.168.1.100',
      'From 192.168.1.100 icmp_seq=1 Destination Port Unreachable',
      'Reply from 192.168.1.100: Destination port unreachable.',
    ],
    [
      'a firewall that drops',
      `hosts=${ipc},fw:drop;${robot}`,
      '192.168.1.100',
      '1 packets transmitted, 0 received, 100% packet loss, time 0ms',
      'Request timed out.',
    ],
    [
      'no way at all',
      `hosts=${ipc};${robot}`,
      '10.0.0.1',
      'ping: connect: Network is unreachable',
      'PING: transmit failed. General failure.',
    ],
    [
      'the broadcast address',
      `hosts=${ipc};${robot}`,
      '192.168.1.255',
      'ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules',
      'PING: transmit failed. General failure.',
    ],
  ];

describe.each(cases)('%s', (_, hosts, to, linux, windows) => {
  test('Linux', () => {
    expect(printed(terminalOn('robot', given(hosts)), `ping -c 1 ${to}`).split('\n')).toContain(
      linux,
    );
  });

  test('Windows', () => {
    const world = withHost(given(hosts), 'robot', () => ({ system: 'windows' }));
    expect(printed(terminalOn('robot', world), `ping ${to}`).split('\n')).toContain(windows);
  });
});
