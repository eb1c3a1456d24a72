/** Who is in whose subnet, and what follows from an address and a prefix. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { and, formatIpv4, toIpv4, withBitFlipped, type Ipv4 } from './ipv4.ts';
import { maskOfPrefix } from './mask.ts';
import { parseIpv4 } from './parseIpv4.ts';
import { firstDifferingBit, isInSubnet, isLocalTo, subnetOf } from './subnet.ts';
import { roleIn, subnetFacts } from './subnetFacts.ts';

function ip(text: string): Ipv4 {
  const parsed = parseIpv4(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

const addresses = fc.nat({ max: 0xff_ff_ff_ff }).map(toIpv4);
const prefixes = fc.nat({ max: 32 });

/** By hand; /31 by RFC 3021. */
test.each([
  ['10.20.30.40', 0, '0.0.0.0', '255.255.255.255', '0.0.0.1', '255.255.255.254', 4_294_967_294],
  ['10.20.30.40', 1, '0.0.0.0', '127.255.255.255', '0.0.0.1', '127.255.255.254', 2_147_483_646],
  ['192.168.1.130', 26, '192.168.1.128', '192.168.1.191', '192.168.1.129', '192.168.1.190', 62],
  ['192.168.1.194', 26, '192.168.1.192', '192.168.1.255', '192.168.1.193', '192.168.1.254', 62],
  ['172.16.37.9', 20, '172.16.32.0', '172.16.47.255', '172.16.32.1', '172.16.47.254', 4094],
  ['192.168.1.100', 24, '192.168.1.0', '192.168.1.255', '192.168.1.1', '192.168.1.254', 254],
  ['192.168.0.255', 23, '192.168.0.0', '192.168.1.255', '192.168.0.1', '192.168.1.254', 510],
  ['10.20.30.40', 30, '10.20.30.40', '10.20.30.43', '10.20.30.41', '10.20.30.42', 2],
  ['10.20.30.41', 31, '10.20.30.40', undefined, '10.20.30.40', '10.20.30.41', 2],
  ['255.255.255.255', 31, '255.255.255.254', undefined, '255.255.255.254', '255.255.255.255', 2],
  ['10.20.30.41', 32, '10.20.30.41', undefined, '10.20.30.41', '10.20.30.41', 1],
])('%s/%i', (text, prefix, network, broadcast, firstHost, lastHost, hosts) => {
  const facts = subnetFacts({ address: ip(text), prefix });
  expect(facts).toEqual({
    prefix,
    mask: maskOfPrefix(prefix),
    wildcard: 2 ** (32 - prefix) - 1,
    network: ip(network),
    broadcast: broadcast === undefined ? undefined : ip(broadcast),
    firstHost: ip(firstHost),
    lastHost: ip(lastHost),
    hosts,
    addresses: 2 ** (32 - prefix),
  });
});

test.each([
  ['192.168.1.0', 24, 'network'],
  ['192.168.1.255', 24, 'broadcast'],
  ['192.168.1.1', 24, 'host'],
  ['192.168.1.254', 24, 'host'],
  ['192.168.1.0', 23, 'host'],
  ['192.168.0.255', 23, 'host'],
  ['192.168.10.255', 24, 'broadcast'],
  ['192.168.10.255', 23, 'host'],
  ['10.0.0.0', 31, 'host'],
  ['10.0.0.1', 31, 'host'],
  ['10.0.0.0', 32, 'host'],
  ['255.255.255.255', 32, 'host'],
  ['0.0.0.0', 0, 'network'],
  ['255.255.255.255', 0, 'broadcast'],
])('in its own subnet %s/%i is a %s address', (text, prefix, role) => {
  expect(roleIn(ip(text), prefix)).toBe(role);
});

/** By hand, RFC 1122 §3.3.1.1: does the host with the first address call the other local? */
test.each([
  ['192.168.1.100', 24, '192.168.1.101', true],
  ['192.168.1.130', 26, '192.168.1.190', true],
  ['192.168.1.130', 26, '192.168.1.194', false],
  ['192.168.1.10', 24, '192.168.1.130', true],
  ['192.168.1.130', 25, '192.168.1.10', false],
  ['192.168.1.10', 24, '192.168.2.20', false],
  ['192.168.1.10', 23, '192.168.2.20', false],
  ['192.168.1.10', 22, '192.168.2.20', true],
  ['192.168.1.10', 24, '192.168.1.20', true],
  ['192.168.1.20', 16, '192.168.1.10', true],
])('%s/%i says of %s: local is %s', (own, prefix, other, local) => {
  expect(isLocalTo(ip(own), maskOfPrefix(prefix), ip(other))).toBe(local);
});

test.each([
  ['192.168.1.130', '192.168.1.194', 26, 25],
  ['192.168.1.130', '192.168.1.190', 26, undefined],
  ['192.168.1.10', '192.168.2.20', 24, 22],
  ['192.168.1.10', '192.168.2.20', 22, undefined],
  ['128.0.0.0', '0.0.0.0', 1, 0],
  ['0.0.0.1', '0.0.0.0', 32, 31],
])('%s and %s under /%i differ first in bit %s, counted from 0', (a, b, prefix, bit) => {
  expect(firstDifferingBit(ip(a), ip(b), maskOfPrefix(prefix))).toBe(bit);
});

test('law: two addresses are local to each other under one mask, or neither is', () => {
  fc.assert(
    fc.property(addresses, addresses, addresses, (a, b, mask) => {
      expect(isLocalTo(a, mask, b)).toBe(isLocalTo(b, mask, a));
    }),
  );
});

test('law: an address is local to itself under any word, and all are under 0', () => {
  fc.assert(
    fc.property(addresses, addresses, (a, b) => {
      expect(isLocalTo(a, b, a)).toBe(true);
      expect(isLocalTo(a, maskOfPrefix(0), b)).toBe(true);
    }),
  );
});

test('law: local means that no masked bit differs, and the first that does is the leftmost', () => {
  fc.assert(
    fc.property(addresses, addresses, addresses, (a, b, mask) => {
      const bit = firstDifferingBit(a, b, mask);
      expect(bit === undefined).toBe(isLocalTo(a, mask, b));
      if (bit === undefined) return;
      expect(isLocalTo(a, and(mask, maskOfPrefix(bit)), b)).toBe(true);
      expect(isLocalTo(a, and(mask, maskOfPrefix(bit + 1)), b)).toBe(false);
    }),
  );
});

test('law: flipping a host bit stays in the subnet, flipping a network bit leaves it', () => {
  fc.assert(
    fc.property(addresses, prefixes, fc.nat({ max: 31 }), (address, prefix, bit) => {
      const subnet = subnetOf({ address, prefix });
      expect(isInSubnet(withBitFlipped(address, bit), subnet)).toBe(bit >= prefix);
    }),
  );
});

test('law: a subnet is its own subnet, and one bit less of prefix holds it', () => {
  fc.assert(
    fc.property(addresses, fc.integer({ min: 1, max: 32 }), (address, prefix) => {
      const subnet = subnetOf({ address, prefix });
      expect(subnetOf(subnet)).toEqual(subnet);
      expect(isInSubnet(subnet.address, subnetOf({ address, prefix: prefix - 1 }))).toBe(true);
    }),
  );
});

test('law: the next address after a subnet, and the one before it, are outside', () => {
  fc.assert(
    fc.property(addresses, fc.integer({ min: 1, max: 32 }), (address, prefix) => {
      const { network, addresses: size } = subnetFacts({ address, prefix });
      const subnet = subnetOf({ address, prefix });
      expect(isInSubnet(toIpv4(network + size - 1), subnet)).toBe(true);
      expect(isInSubnet(toIpv4(network + size), subnet)).toBe(false);
      expect(isInSubnet(toIpv4(network - 1), subnet)).toBe(false);
    }),
  );
});

test('law: hosts lie in order inside the subnet, and there are as many as are counted', () => {
  fc.assert(
    fc.property(addresses, prefixes, (address, prefix) => {
      const { network, firstHost, lastHost, hosts } = subnetFacts({ address, prefix });
      expect(lastHost - firstHost + 1).toBe(hosts);
      expect(firstHost).toBeGreaterThanOrEqual(network);
      expect([firstHost, lastHost].map((host) => roleIn(host, prefix))).toEqual(['host', 'host']);
      expect(formatIpv4(and(lastHost, maskOfPrefix(prefix)))).toBe(formatIpv4(network));
    }),
  );
});
