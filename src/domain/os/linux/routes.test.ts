/** `ip route` and `ip neigh` on what chance seldom makes: printed by iproute2 6.1 in a namespace. */
import { describe, expect, test } from 'vitest';
import { canonical } from '../../connect/canonical.ts';
import { ipv4OfOctets, type Ipv4, type Octets } from '../../ip/ipv4.ts';
import type { Host, StaticRoute } from '../../net/host.ts';
import { printed, terminalOn, withHost } from '../testing.ts';

const ip = (...octets: Octets) => ipv4OfOctets(octets);
const own10 = ip(192, 168, 1, 10);
const own11 = ip(192, 168, 1, 11);
const held = (...octets: Octets) => ({
  address: ip(...octets),
  prefix: 24,
  when: 'always' as const,
});
const route = (
  [a, b]: readonly [number, number],
  prefix: number,
  nic: string,
  via: Ipv4,
  metric = 0,
): StaticRoute => ({ to: { address: ip(a, b, 0, 0), prefix }, nic, via, metric });

/** Its gateways are addresses of its own, which came after the routes had been set. */
const tangled = (change: (host: Host) => Partial<Host> = () => ({})) => {
  const world = withHost(canonical, 'ipc', ({ nics }) => ({
    nics: nics.map((nic) => ({
      ...nic,
      addresses:
        nic.id === 'nic1'
          ? [held(192, 168, 1, 9), held(192, 168, 1, 10), held(192, 168, 1, 11)]
          : [held(192, 168, 2, 9), held(192, 168, 2, 10)],
    })),
    gateways: [
      { nic: 'nic1', via: own10, metric: 0 },
      { nic: 'nic1', via: own11, metric: 5 },
    ],
    routes: [
      route([10, 0], 8, 'nic1', own10),
      route([10, 0], 16, 'nic1', own11),
      route([10, 1], 16, 'nic1', own10),
      route([10, 1], 16, 'nic1', own11, 7),
      route([10, 2], 16, 'nic2', ip(192, 168, 2, 10), 7),
    ],
  }));
  return terminalOn('ipc', withHost(world, 'ipc', change));
};

describe('ip route', () => {
  test('every route with the gateway that was set for it, in the order of the kernel', () => {
    expect(printed(tangled(), 'ip route').split('\n')).toEqual([
      'default via 192.168.1.10 dev nic1',
      'default via 192.168.1.11 dev nic1 metric 5',
      '10.0.0.0/16 via 192.168.1.11 dev nic1',
      '10.0.0.0/8 via 192.168.1.10 dev nic1',
      '10.1.0.0/16 via 192.168.1.10 dev nic1',
      '10.1.0.0/16 via 192.168.1.11 dev nic1 metric 7',
      '10.2.0.0/16 via 192.168.2.10 dev nic2 metric 7',
      '192.168.1.0/24 dev nic1 proto kernel scope link src 192.168.1.9',
      '192.168.2.0/24 dev nic2 proto kernel scope link src 192.168.2.9',
    ]);
  });

  test('a NIC that is switched off takes its routes with it', () => {
    const terminal = tangled(({ nics, gateways }) => ({
      nics: nics.map((nic) => ({ ...nic, up: nic.id === 'nic2' })),
      gateways: [...gateways, { nic: 'nic2', via: ip(192, 168, 2, 10), metric: 5 }],
    }));
    expect(printed(terminal, 'ip route').split('\n')).toEqual([
      'default via 192.168.2.10 dev nic2 metric 5',
      '10.2.0.0/16 via 192.168.2.10 dev nic2 metric 7',
      '192.168.2.0/24 dev nic2 proto kernel scope link src 192.168.2.9',
    ]);
  });
});

test('ip route get: a broadcast address is the subnet’s, whatever route is set to it', () => {
  const terminal = tangled(() => ({
    routes: [
      {
        to: { address: ip(192, 168, 1, 255), prefix: 32 },
        nic: 'nic2',
        via: ip(192, 168, 2, 1),
        metric: 0,
      },
    ],
  }));
  expect(printed(terminal, 'ip route get 192.168.1.255').split('\n')).toEqual([
    'broadcast 192.168.1.255 dev nic1 src 192.168.1.9 uid 0',
    '    cache <local,brd>',
  ]);
});

test('ip route get: with no way there', () => {
  expect(printed(terminalOn('robot'), 'ip route get 10.9.9.9')).toBe(
    'RTNETLINK answers: Network is unreachable',
  );
});

describe('ip neigh', () => {
  const dialled = {
    ...canonical,
    attempts: [{ protocol: 'tcp', from: 'robot', to: ip(192, 168, 1, 77), port: 80 }] as const,
  };
  const story = terminalOn('robot', dialled).simulation.attempts[0]?.trace.steps ?? [];
  const asked = story.findIndex(({ event }) => event.kind === 'arp.asked') + 1;

  test.each([
    [0, ''],
    [asked, '192.168.1.77 dev nic1 INCOMPLETE'],
    [Infinity, '192.168.1.77 dev nic1 FAILED'],
  ])('who is asked for and does not answer, after %s steps: %s', (step, line) => {
    expect(printed(terminalOn('robot', dialled, step), 'ip neigh')).toBe(line);
  });

  test('what others asked is not in it', () => {
    expect(printed(terminalOn('plc', dialled), 'ip neigh')).toBe('');
    expect(printed(terminalOn('ipc', dialled), 'ip neigh')).toBe('');
  });
});
