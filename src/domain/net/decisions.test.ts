/** What a host decides: what it keeps to itself, which way it sends, what it calls itself (Linux, measured). */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import { isBroadcast, localFor } from './localTable.ts';
import { routeFor, routeTests } from './route.ts';
import { sourceOn } from './source.ts';
import { givenAddress, givenMachine } from './testing.ts';

describe('what a host keeps to itself', () => {
  const machine = givenMachine(
    'a,192.168.1.100/24_192.168.1.101/24@w,10.0.0.1/31@v,10.9.0.1/30@u~down',
  );

  test.each([
    ['192.168.1.100', 'own', 'nic1', '192.168.1.100'],
    ['192.168.1.101', 'own', 'nic1', '192.168.1.100'],
    ['192.168.1.255', 'broadcast', 'nic1', '192.168.1.100'],
    ['10.0.0.1', 'own', 'nic2', '10.0.0.1'],
    ['10.9.0.1', 'own', 'nic3', '10.9.0.1'],
    ['127.0.0.1', 'own', null, '127.0.0.1'],
    ['127.1.2.3', 'own', null, '127.0.0.1'],
    ['127.255.255.255', 'broadcast', null, '127.0.0.1'],
  ])('%s is %s', (address, kind, nic, source) => {
    expect(localFor(machine.local, givenAddress(address))).toEqual({
      kind,
      nic,
      source: givenAddress(source),
    });
  });

  test.each([
    '192.168.1.0',
    '192.168.1.102',
    '10.0.0.0',
    '10.9.0.3',
    '128.0.0.1',
    '126.255.255.255',
  ])('not %s', (address) => {
    expect(localFor(machine.local, givenAddress(address))).toBeUndefined();
  });

  test('255.255.255.255 is everybody’s broadcast address', () => {
    const bare = givenMachine('a');
    expect(isBroadcast(bare.local, givenAddress('255.255.255.255'))).toBe(true);
    expect(isBroadcast(bare.local, givenAddress('192.168.1.255'))).toBe(false);
  });
});

describe('a host decides', () => {
  const machine = givenMachine('a,192.168.1.100/24@w,10.0.0.5/8@v,10.20.0.5/16@u,gw:192.168.1.1');
  const way = (to: string): string => {
    const decision = routeFor(machine, givenAddress(to), null);
    return decision.kind === 'out'
      ? `${decision.route.nic} ${formatIpv4(decision.nextHop)}`
      : decision.kind;
  };

  test.each([
    ['192.168.1.10', 'nic1 192.168.1.10'],
    ['10.20.9.9', 'nic3 10.20.9.9'],
    ['10.21.9.9', 'nic2 10.21.9.9'],
    ['9.9.9.9', 'nic1 192.168.1.1'],
    ['192.168.1.100', 'own'],
    ['10.255.255.255', 'broadcast'],
    ['255.255.255.255', 'broadcast'],
    ['224.0.0.7', 'multicast'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.1', 'nic1 192.168.1.1'],
  ])('%s: %s', (to, expected) => {
    expect(way(to)).toBe(expected);
  });

  test('without a route there is none, for groups and everybody neither', () => {
    const lonely = givenMachine('a,192.168.1.100/24@w');
    for (const to of ['9.9.9.9', '224.0.0.7', '255.255.255.255']) {
      expect(routeFor(lonely, givenAddress(to), null).kind).toBe('none');
    }
  });

  test('and shows each AND', () => {
    expect(
      routeTests(machine, givenAddress('10.21.9.9')).map(({ route, network, matches }) => [
        route.to.prefix,
        formatIpv4(network),
        matches,
      ]),
    ).toEqual([
      [24, '10.21.9.0', false],
      [16, '10.21.0.0', false],
      [8, '10.0.0.0', true],
      [0, '0.0.0.0', true],
    ]);
  });

  test('a strong host answers by the NIC that holds the address', () => {
    const strong = givenMachine('a,windows,192.168.1.100/24@w,192.168.1.101/24@v');
    const by = (source: string | null): string => {
      const decision = routeFor(
        strong,
        givenAddress('192.168.1.10'),
        source === null ? null : givenAddress(source),
      );
      return decision.kind === 'out' ? decision.route.nic : decision.kind;
    };
    expect([by(null), by('192.168.1.100'), by('192.168.1.101')]).toEqual(['nic1', 'nic1', 'nic2']);
  });
});

test.each([
  ['a,10.0.0.5/8_10.1.0.5/16_11.0.0.1/8@w', '10.1.0.9', '10.0.0.5'],
  ['a,10.0.0.5/8_11.0.0.1/8@w', '11.0.0.9', '11.0.0.1'],
  ['a,10.0.0.5/8_11.0.0.1/8@w', '12.0.0.9', '10.0.0.5'],
  ['a,10.0.0.5/8_11.0.0.1/8@w', null, '10.0.0.5'],
  ['a,none@w,11.0.0.1/8@v', '12.0.0.9', '11.0.0.1'],
  ['a,none@w', '12.0.0.9', '0.0.0.0'],
])('%s calls itself, towards %s by nic1, %s', (items, nextHop, expected) => {
  expect(
    sourceOn(givenMachine(items).held, 'nic1', nextHop === null ? null : givenAddress(nextHop)),
  ).toBe(givenAddress(expected));
});
