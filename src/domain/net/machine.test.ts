/** A host as its system runs it: what it holds, which routes it has, what was refused (Linux, measured). */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import { isOwn, localFor } from './localTable.ts';
import type { Route } from './route.ts';
import { givenAddress, givenMachine } from './testing.ts';

const routeText = ({ kind, to, nic, via, metric, source }: Route): string =>
  `${kind} ${formatIpv4(to.address)}/${to.prefix} ${nic}${via === null ? '' : ` via ${formatIpv4(via)}`} ${metric} src ${formatIpv4(source)}`;

const routesOf = (items: string): readonly string[] => givenMachine(items).routes.map(routeText);

const refusalsOf = (items: string): readonly string[] =>
  givenMachine(items).refusals.map(({ list, index, code }) => `${list} ${index} ${code}`);

describe('the routes of a host', () => {
  test('are one for the wire of each address, the longest prefix first', () => {
    expect(routesOf('a,10.0.0.5/8@w,10.20.0.5/16@v')).toEqual([
      'wire 10.20.0.0/16 nic2 0 src 10.20.0.5',
      'wire 10.0.0.0/8 nic1 0 src 10.0.0.5',
    ]);
  });

  test('of two NICs in one subnet begin with the first NIC’s', () => {
    expect(routesOf('a,192.168.1.100/24@w,192.168.1.101/24@v')).toEqual([
      'wire 192.168.1.0/24 nic1 0 src 192.168.1.100',
      'wire 192.168.1.0/24 nic2 0 src 192.168.1.101',
    ]);
  });

  test.each([
    ['a /32 is alone', 'a,10.0.0.5/32@w'],
    ['a NIC that is down has none', 'a,10.0.0.5/8@w~down'],
    ['a NIC without an address has none', 'a,none@w'],
    ['a network part in 0/8 is no network', 'a,10.0.0.5/4@w'],
    ['/0 is no network', 'a,10.0.0.5/0@w'],
  ])('%s', (_, items) => {
    expect(routesOf(items)).toEqual([]);
  });

  test('are there although the cable is out', () => {
    expect(routesOf('a,10.0.0.5/8@none')).toHaveLength(1);
  });

  test('have one for two addresses in one subnet on one NIC, with the first as source', () => {
    expect(routesOf('a,10.0.0.5/8_10.0.0.6/8_10.1.0.1/16@w')).toEqual([
      'wire 10.1.0.0/16 nic1 0 src 10.1.0.1',
      'wire 10.0.0.0/8 nic1 0 src 10.0.0.5',
    ]);
  });

  test('of gateways and static routes are ordered by prefix, then by metric', () => {
    const nics = 'a,192.168.1.100/24@w,192.168.2.100/24@v';
    const ways =
      'gw:192.168.1.1~9,gw:192.168.2.1~5,route:10.0.0.0/8:192.168.1.7,route:10.1.0.0/16@nic2';
    expect(routesOf(`${nics},${ways}`)).toEqual([
      'wire 192.168.1.0/24 nic1 0 src 192.168.1.100',
      'wire 192.168.2.0/24 nic2 0 src 192.168.2.100',
      'static 10.1.0.0/16 nic2 0 src 192.168.2.100',
      'static 10.0.0.0/8 nic1 via 192.168.1.7 0 src 192.168.1.100',
      'gateway 0.0.0.0/0 nic2 via 192.168.2.1 5 src 192.168.2.100',
      'gateway 0.0.0.0/0 nic1 via 192.168.1.1 9 src 192.168.1.100',
    ]);
  });

  test('by a gateway that is the NIC’s own address lead straight to the wire', () => {
    expect(routesOf('a,192.168.1.100/24@w,gw:192.168.1.100')).toContain(
      'gateway 0.0.0.0/0 nic1 0 src 192.168.1.100',
    );
  });
});

describe('a system refuses', () => {
  const nic = 'a,192.168.1.100/24@w,192.168.2.100/24@v';

  test.each([
    [
      'a gateway in none of its subnets',
      `${nic},gw:9.9.9.9`,
      ['gateways 0 route.gatewayNotOnWire'],
    ],
    [
      'a gateway on another NIC’s wire',
      `${nic},gw:192.168.2.1@nic1`,
      ['gateways 0 route.gatewayNotOnWire'],
    ],
    [
      'its broadcast address as a gateway',
      `${nic},gw:192.168.1.255`,
      ['gateways 0 route.gatewayNotOnWire'],
    ],
    [
      'another NIC’s own address as a gateway',
      `${nic},gw:192.168.2.100@nic1`,
      ['gateways 0 route.gatewayNotOnWire'],
    ],
    [
      'a second gateway of the same metric',
      `${nic},gw:192.168.1.1,gw:192.168.2.1`,
      ['gateways 1 route.exists'],
    ],
    ['a route that it has', `${nic},route:192.168.1.0/24@nic1`, ['routes 0 route.exists']],
    [
      'a default route beside a gateway',
      `${nic},gw:192.168.1.1,route:0.0.0.0/0:192.168.1.2`,
      ['routes 0 route.exists'],
    ],
    [
      'a route by a NIC that is down',
      'a,192.168.1.100/24@w~down,gw:192.168.1.1',
      ['gateways 0 route.nicDown'],
    ],
    [
      'a gateway that only a route by a gateway leads to',
      `${nic},route:10.0.0.0/8:192.168.1.1,route:11.0.0.0/8:10.0.0.1@nic1`,
      ['routes 1 route.gatewayNotOnWire'],
    ],
  ])('%s', (_, items, expected) => {
    expect(refusalsOf(items)).toEqual(expected);
  });

  test.each([
    ['two gateways with other metrics', `${nic},gw:192.168.1.1,gw:192.168.2.1~1`],
    ['a route to a smaller network', `${nic},route:192.168.1.0/25@nic1`],
    ['a route with another metric', `${nic},route:192.168.1.0/24@nic1~1`],
    [
      'a gateway that a static route brings to the wire',
      `${nic},route:10.0.0.0/8@nic1,route:11.0.0.0/8:10.0.0.1@nic1`,
    ],
  ])('not: %s', (_, items) => {
    expect(refusalsOf(items)).toEqual([]);
  });

  test('for each host apart', () => {
    expect(givenMachine('abc,192.168.1.100/24@w,gw:9.9.9.9').refusals[0]?.host).toBe('abc');
  });
});

describe('when addresses come and go', () => {
  test('what is left takes the subnet over, behind the other NIC', () => {
    expect(routesOf('a,192.168.1.5/24!old_192.168.1.6/24@w,192.168.1.7/24@v')).toEqual([
      'wire 192.168.1.0/24 nic2 0 src 192.168.1.7',
      'wire 192.168.1.0/24 nic1 0 src 192.168.1.6',
    ]);
  });

  test('the next in line speaks for the others of its subnet', () => {
    const machine = givenMachine('a,10.0.0.5/8!old_10.0.0.6/8_10.0.0.7/8_11.0.0.1/8@w');
    const source = (address: string) => localFor(machine.local, givenAddress(address))?.source;
    expect([source('10.0.0.6'), source('10.0.0.7'), source('11.0.0.1')]).toEqual(
      ['10.0.0.6', '10.0.0.6', '11.0.0.1'].map(givenAddress),
    );
    expect(isOwn(machine.local, givenAddress('10.0.0.5'))).toBe(false);
    expect(isOwn(machine.localAtStart, givenAddress('10.0.0.5'))).toBe(true);
  });

  test('an address may move from one NIC to the other', () => {
    const machine = givenMachine('a,10.0.0.5/8!old@w,10.0.0.5/8!new@v');
    expect(localFor(machine.local, givenAddress('10.0.0.5'))?.nic).toBe('nic2');
    expect(localFor(machine.localAtStart, givenAddress('10.0.0.5'))?.nic).toBe('nic1');
  });
});

// Asked of a Linux kernel, one by one: `fib_add_ifaddr` looks once, when the address comes.
describe('an address that comes while it is a broadcast address of the host', () => {
  const near = 'wire 10.0.1.0/24 nic2 0 src 10.0.1.3';
  test.each([
    ['whose NIC then goes down', '10.0.1.2/30@c~down,10.0.1.3/24@b', []],
    ['whose subnet then goes', '10.0.1.2/30!old@c,10.0.1.3/24@b', []],
    ['whose subnet goes right after', '10.0.1.2/30!old@c,10.0.1.3/24!new@b', []],
    ['of a NIC that was down by then: it is none', '10.0.1.2/30@c~down,10.0.1.3/24!new@b', [near]],
    ['of a /31, which has none', '10.0.1.2/31!old@c,10.0.1.3/24@b', [near]],
    ['an heir, when that NIC is down', '10.0.1.2/30@c~down,10.0.1.5/24!old_10.0.1.3/24@b', [near]],
    ['an heir, after that subnet', '10.0.1.2/30!old@c,10.0.1.5/24!old_10.0.1.3/24@b', [near]],
    [
      'an heir, while that subnet is there',
      '10.0.1.2/30@c,10.0.1.5/24!old_10.0.1.3/24@b',
      ['wire 10.0.1.0/30 nic1 0 src 10.0.1.2'],
    ],
  ])('%s', (_, nics, routes) => {
    expect(routesOf(`a,${nics}`)).toEqual(routes);
  });
});
