/** Kinds of addresses: the edges of each range, by its RFC, and another library over all of them. */
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { kindOf, type KindName } from './addressKinds.ts';
import { formatIpv4, octetsOf, toIpv4 } from './ipv4.ts';
import { parseIpv4 } from './parseIpv4.ts';

const kind = (text: string) => {
  const parsed = parseIpv4(text);
  return parsed.ok ? kindOf(parsed.value) : undefined;
};

/** First and last address of each range with its RFC. */
test.each([
  ['thisHost', 1122, '0.0.0.0', '0.0.0.0', 32],
  ['thisNetwork', 1122, '0.0.0.1', '0.255.255.255', 8],
  ['private', 1918, '10.0.0.0', '10.255.255.255', 8],
  ['private', 1918, '172.16.0.0', '172.31.255.255', 12],
  ['private', 1918, '192.168.0.0', '192.168.255.255', 16],
  ['shared', 6598, '100.64.0.0', '100.127.255.255', 10],
  ['loopback', 1122, '127.0.0.0', '127.255.255.255', 8],
  ['linkLocal', 3927, '169.254.0.0', '169.254.255.255', 16],
  ['protocol', 6890, '192.0.0.0', '192.0.0.255', 24],
  ['documentation', 5737, '192.0.2.0', '192.0.2.255', 24],
  ['documentation', 5737, '198.51.100.0', '198.51.100.255', 24],
  ['documentation', 5737, '203.0.113.0', '203.0.113.255', 24],
  ['benchmark', 2544, '198.18.0.0', '198.19.255.255', 15],
  ['multicast', 5771, '224.0.0.0', '239.255.255.255', 4],
  ['reserved', 1112, '240.0.0.0', '255.255.255.254', 4],
  ['limitedBroadcast', 919, '255.255.255.255', '255.255.255.255', 32],
])('%s (RFC %i) goes from %s to %s', (name, rfc, first, last, prefix) => {
  expect(kind(first)).toMatchObject({ kind: name, rfc, range: { prefix } });
  expect(kind(last)).toEqual(kind(first));
});

test.each([
  ...['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
  ...['128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0'],
  ...['191.255.255.255', '192.0.1.0', '192.0.3.0', '192.167.255.255', '192.169.0.0'],
  ...['198.17.255.255', '198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255'],
  ...['203.0.114.0', '223.255.255.255', '8.8.8.8'],
])('%s is public', (text) => {
  expect(kind(text)).toEqual({ kind: 'public', rfc: 6890, range: undefined });
});

/** ipaddr.js has other words, and puts several of our kinds into one. */
const theirWords: Readonly<Record<KindName, string>> = {
  thisHost: 'unspecified',
  thisNetwork: 'unspecified',
  private: 'private',
  shared: 'carrierGradeNat',
  loopback: 'loopback',
  linkLocal: 'linkLocal',
  protocol: 'reserved',
  documentation: 'reserved',
  benchmark: 'reserved',
  multicast: 'multicast',
  limitedBroadcast: 'broadcast',
  reserved: 'reserved',
  public: 'unicast',
};

/** Relays that the registry names and a learner never meets; to us they are public. */
const relays = new Set(['as112', 'amt']);

/** Half of them near the ranges, where almost nothing of 2^32 lies by chance. */
const anyAddress = fc.oneof(
  fc.nat({ max: 0xff_ff_ff_ff }),
  fc
    .tuple(
      fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 240, 255),
      fc.constantFrom(0, 18, 19, 51, 52, 64, 88, 127, 168, 254, 255),
      fc.constantFrom(0, 2, 99, 100, 113, 193, 255),
      fc.nat({ max: 255 }),
    )
    .map(([a, b, c, d]) => a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d),
);

test('law: ipaddr.js calls every address the same', () => {
  fc.assert(
    fc.property(anyAddress, (word) => {
      const address = toIpv4(word);
      const theirs = new ipaddr.IPv4([...octetsOf(address)]).range();
      const relay192 = formatIpv4(address).startsWith('192.88.99.');
      if (relays.has(theirs) || relay192) expect(kindOf(address).kind).toBe('public');
      else expect(theirWords[kindOf(address).kind]).toBe(theirs);
    }),
    { numRuns: 20_000 },
  );
});

test('law: an address lies in the range that it is said to lie in', () => {
  fc.assert(
    fc.property(anyAddress, (word) => {
      const { range } = kindOf(toIpv4(word));
      if (!range) return;
      expect(word).toBeGreaterThanOrEqual(range.address);
      expect(word).toBeLessThan(range.address + 2 ** (32 - range.prefix));
    }),
  );
});
