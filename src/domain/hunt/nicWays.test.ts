/**
 * The ways in which a fault of a NIC can be made, setting by setting, worked out by hand: nothing
 * forgotten, nothing that is no such fault, and nothing else touched.
 */
import { describe, expect, test } from 'vitest';
import { ipv4OfOctets, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet } from '../ip/subnet.ts';
import {
  addressesOf,
  open,
  routed,
  seeds,
  smallCell,
  texts,
  twoNics,
  ways,
  wrongOn,
} from './testing.ts';

describe('NICs', () => {
  const each = ['ipc nic1', 'ipc nic2', 'robot nic1', 'plc nic1'];
  const index = (name: string): number => Number(name.slice(-1)) - 1;

  test('switched off, pulled out, plugged in elsewhere: each NIC, by itself', () => {
    expect(texts(open, 'nic-down')).toEqual(
      each.map((nic) => `${nic} nics.${index(nic)}.up: false`),
    );
    expect(texts(open, 'cable-out')).toEqual(
      each.map((nic) => `${nic} nics.${index(nic)}.segment: null`),
    );
    const other = ['b', 'a', 'b', 'a'];
    expect(texts(open, 'wrong-cable')).toEqual(
      each.map((nic, place) => `${nic} nics.${index(nic)}.segment: "${other[place]}"`),
    );
    expect(ways(routed, 'wrong-cable')).toHaveLength(14);
  });

  // .100 is the network's own address in a /30, .10 is a host's.
  test('every other mask that leaves the address a host', () => {
    const hundred = [8, 12, 16, 20, 22, 23, 25, 26, 27, 28];
    const ten = [...hundred, 30];
    const masks = [hundred, hundred, ten, ten];
    expect(texts(open, 'wrong-mask')).toEqual(
      each.flatMap((nic, place) =>
        masks[place]?.map((prefix) => `${nic} nics.${index(nic)}.addresses.0.prefix: ${prefix}`),
      ),
    );
  });

  test('a mask is not as it was: 24 is a wrong one where 25 is right', () => {
    const [mask] = texts(smallCell(twoNics.replace('1.100/24', '1.100/25')), 'wrong-mask');
    expect(mask).toBe('ipc nic1 nics.0.addresses.0.prefix: 8');
    expect(texts(smallCell(twoNics.replace('1.100/24', '1.100/25')), 'wrong-mask')).toContain(
      'ipc nic1 nics.0.addresses.0.prefix: 24',
    );
  });

  test('a slip in the last number: free, a host, in the same subnet', () => {
    const met = seeds.flatMap((seed) =>
      ways(open, 'wrong-address', seed).map((way) => ({ way, ...wrongOn(open, way) })),
    );
    for (const { way, address, prefix } of met) {
      const net = way.spot.host === 'plc' || way.spot.nic === 'nic2' ? 2 : 1;
      expect([...octetsOf(address).slice(0, 3), prefix]).toEqual([192, 168, net, 24]);
      expect(octetsOf(address)[3]).toBeGreaterThan(0);
      expect(octetsOf(address)[3]).toBeLessThan(255);
      expect(addressesOf(open)).not.toContain(address);
    }
    expect(ways(open, 'wrong-address')).toHaveLength(4);
  });

  test('a slip in the third number: 2 to 40 further, round the end, where nobody is', () => {
    const top = smallCell(twoNics.replace('192.168.1.100', '192.168.240.100'));
    const offsets = new Set<number>();
    for (const way of seeds.flatMap((seed) => ways(top, 'wrong-subnet', seed))) {
      const right = { ipc: way.spot.nic === 'nic1' ? 240 : 2, robot: 1, plc: 2 }[way.spot.host];
      const { address, prefix } = wrongOn(top, way);
      const [a, b, c, d] = octetsOf(address);
      expect([a, b, d, prefix]).toEqual([192, 168, way.spot.host === 'ipc' ? 100 : 10, 24]);
      expect([240, 1, 2]).not.toContain(c);
      offsets.add((c - (right ?? 0) + 256) % 256);
    }
    expect(Math.min(...offsets)).toBe(2);
    expect(Math.max(...offsets)).toBe(40);
  });

  test('both NICs of the PC in one subnet, with its mask', () => {
    const uneven = smallCell(twoNics.replace('2.100/24', '2.100/25'));
    for (const seed of seeds) {
      const made = ways(uneven, 'same-subnet', seed);
      expect(made.map(({ spot }) => [spot.host, spot.nic])).toEqual([
        ['ipc', 'nic1'],
        ['ipc', 'nic2'],
      ]);
      const [first, second] = made.map((way) => wrongOn(uneven, way));
      const isIn = (wrong: typeof first, at: Ipv4, prefix: number) =>
        wrong !== undefined &&
        wrong.prefix === prefix &&
        isInSubnet(wrong.address, { address: at, prefix }) &&
        !addressesOf(uneven).includes(wrong.address);
      expect(isIn(first, ipv4OfOctets([192, 168, 2, 0]), 25)).toBe(true);
      expect(isIn(second, ipv4OfOctets([192, 168, 1, 0]), 24)).toBe(true);
    }
  });

  test("the PC's address on each other NIC of the same wire, and no other", () => {
    const copies = ways(routed, 'duplicate-address').map((way) => {
      const { address, prefix } = wrongOn(routed, way);
      return `${way.spot.host} ${way.spot.nic} ${octetsOf(address).join('.')}/${prefix}`;
    });
    expect(copies).toEqual([
      'router nic2 192.168.1.100/24',
      'camera nic1 192.168.1.100/24',
      'plc nic1 192.168.2.100/24',
    ]);
  });

  test('what a host takes when nobody gives it an address: 169.254.1.1 to 169.254.254.254 (RFC 3927)', () => {
    const met = seeds.flatMap((seed) =>
      ways(open, 'no-dhcp', seed).map((way) => wrongOn(open, way)),
    );
    expect(ways(open, 'no-dhcp')).toHaveLength(4);
    for (const { address, prefix } of met) {
      const [a, b, c, d] = octetsOf(address);
      expect([a, b, prefix]).toEqual([169, 254, 16]);
      expect([c, d].every((octet) => octet >= 1 && octet <= 254)).toBe(true);
    }
    expect(new Set(met.map(({ address }) => address)).size).toBeGreaterThan(100);
  });
});
