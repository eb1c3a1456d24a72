/** The local-or-remote question, on the ladder of lesson 2 and against Node's own block lists. */
import { BlockList } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatIpv4, toIpv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import { givenHost } from './testing.ts';
import { judgementOf } from './verdict.ts';

// The pairs of lesson 2; networks and bits worked out by hand. Bits count from 0.
test.each([
  ['192.168.1.100/24', '192.168.1.101', 'local', '192.168.1.0', '192.168.1.0', null],
  ['192.168.1.130/26', '192.168.1.190', 'local', '192.168.1.128', '192.168.1.128', null],
  ['192.168.1.130/26', '192.168.1.194', 'remote', '192.168.1.128', '192.168.1.192', 25],
  ['192.168.1.10/24', '192.168.2.20', 'remote', '192.168.1.0', '192.168.2.0', 22],
  ['192.168.1.10/23', '192.168.2.20', 'remote', '192.168.0.0', '192.168.2.0', 22],
  ['192.168.1.10/22', '192.168.2.20', 'local', '192.168.0.0', '192.168.0.0', null],
  ['192.168.1.0/31', '192.168.1.1', 'local', '192.168.1.0', '192.168.1.0', null],
  ['192.168.1.10/32', '192.168.1.11', 'remote', '192.168.1.10', '192.168.1.11', 31],
  ['10.0.0.1/0', '192.168.1.10', 'local', '0.0.0.0', '0.0.0.0', null],
  ['10.0.0.1/1', '192.168.1.10', 'remote', '0.0.0.0', '128.0.0.0', 0],
  ['192.168.0.255/23', '192.168.1.10', 'local', '192.168.0.0', '192.168.0.0', null],
])('%s judges %s: %s', (judge, other, verdict, ownNetwork, otherNetwork, differsAt) => {
  const host = givenHost(judge);
  const judgement = judgementOf(host, givenHost(`${other}/24`).address);
  expect({
    ...judgement,
    own: formatIpv4(judgement.own),
    other: formatIpv4(judgement.other),
  }).toEqual({ verdict, mask: host.mask, own: ownNetwork, other: otherNetwork, differsAt });
});

describe('a verdict', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff }).map(toIpv4);
  const prefix = fc.integer({ min: 1, max: 32 });
  // Near addresses too: two random ones are hardly ever in one segment.
  const near = fc
    .tuple(word, fc.integer({ min: 0, max: 0xffff }))
    .map(([one, apart]) => [one, toIpv4(one + apart)] as const);

  it('is what a block list of the judge’s own network says of the other address', () => {
    fc.assert(
      fc.property(near, prefix, ([own, other], length) => {
        const blocks = new BlockList();
        blocks.addSubnet(formatIpv4(own), length);
        const { verdict } = judgementOf({ address: own, mask: maskOfPrefix(length) }, other);
        expect(verdict).toBe(blocks.check(formatIpv4(other)) ? 'local' : 'remote');
      }),
    );
  });

  it('is remote exactly when a network bit differs', () => {
    fc.assert(
      fc.property(near, prefix, ([own, other], length) => {
        const { verdict, differsAt } = judgementOf(
          { address: own, mask: maskOfPrefix(length) },
          other,
        );
        const differs = differsAt !== null && differsAt < length;
        expect(verdict).toBe(differs ? 'remote' : 'local');
      }),
    );
  });
});
