/** What unequal masks do on one wire: rows measured on a Linux kernel. */
import { expect, test } from 'vitest';
import { givenHost } from './testing.ts';
import { wireOf } from './wire.ts';

test.each([
  ['192.168.1.10/24', '192.168.1.20/25', 'connected', 'connected'],
  ['192.168.1.10/24', '192.168.1.20/16', 'connected', 'connected'],
  ['192.168.1.10/16', '192.168.1.100/24', 'connected', 'connected'],
  ['192.168.1.10/24', '192.168.1.130/25', 'timedOut', 'noRoute'],
  ['192.168.1.10/24', '192.168.1.200/25', 'timedOut', 'noRoute'],
  ['192.168.1.10/25', '192.168.1.200/24', 'noRoute', 'timedOut'],
  ['192.168.1.10/24', '192.168.2.10/24', 'noRoute', 'noRoute'],
  ['192.168.1.10/23', '192.168.2.20/23', 'noRoute', 'noRoute'],
  ['192.168.1.10/22', '192.168.2.20/22', 'connected', 'connected'],
  ['192.168.1.0/31', '192.168.1.1/31', 'connected', 'connected'],
  ['192.168.1.0/23', '192.168.0.255/23', 'connected', 'connected'],
])('%s and %s without a gateway: A to B %s, B to A %s', (a, b, aToB, bToA) => {
  expect(wireOf(givenHost(a), givenHost(b))).toEqual({ aToB, bToA });
});

test.each([
  ['one address on both', '192.168.1.10/24', '192.168.1.10/24'],
  ['A has its network’s address', '192.168.1.0/24', '192.168.1.10/24'],
  ['B has its broadcast address', '192.168.1.10/24', '192.168.1.255/24'],
  ['B’s address is a broadcast address to A', '192.168.1.10/24', '192.168.1.255/23'],
  ['A’s address is the network’s to B', '192.168.1.0/23', '192.168.1.10/24'],
  ['loopback', '127.0.0.1/8', '127.0.0.2/8'],
  ['B is a multicast group', '192.168.1.10/24', '224.0.0.5/24'],
  ['A is reserved', '240.0.0.1/8', '192.168.1.10/24'],
  ['A is 0.0.0.0', '0.0.0.0/32', '192.168.1.10/24'],
  ['A is in 0/8', '0.0.0.5/8', '192.168.1.10/24'],
  ['B is 255.255.255.255', '192.168.1.10/24', '255.255.255.255/32'],
])('nothing is claimed where %s', (_, a, b) => {
  expect(wireOf(givenHost(a), givenHost(b))).toBeNull();
});

test('an address that only a stranger would take for a broadcast address is a host’s', () => {
  expect(wireOf(givenHost('192.168.1.10/24'), givenHost('192.168.2.255/23'))).toEqual({
    aToB: 'noRoute',
    bToA: 'noRoute',
  });
});
