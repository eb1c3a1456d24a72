/** The numbers that questions are drawn with: every one that the question allows, and no other. */
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../chance.ts';
import { ipv4OfOctets, octetsOf } from '../ip/ipv4.ts';
import { drawnNear, drawnPrivate } from './addresses.ts';
import { drawnSockets } from './listing.ts';
import type { Site } from './site.ts';
import { asking, further, isWithin, lastOf, met, range, shareOf, sorted } from './testing.ts';

describe('private addresses (RFC 1918)', () => {
  /** "10", "172" or "192", and whether the second number is one of the range's. */
  const drawn = (prefix: number) =>
    Array.from({ length: 900 }, (_, seed) => octetsOf(drawnPrivate(chanceOf(seed), prefix)));

  test.each([
    [8, ['10']],
    [11, ['10']],
    [12, ['10', '172']],
    [15, ['10', '172']],
    [16, ['10', '172', '192']],
    [30, ['10', '172', '192']],
  ])('/%i has room in %j, each as often', (prefix, ranges) => {
    const all = drawn(prefix);
    expect(met(all.map(([a]) => `${a}`)).toSorted()).toEqual(ranges);
    for (const range of ranges) {
      const share = shareOf(all, ([a]) => `${a}` === range);
      expect(Math.abs(share - 1 / ranges.length)).toBeLessThan(0.06);
    }
  });

  test('all second numbers of a range, and no other', () => {
    const all = drawn(16);
    const seconds = (first: number) => sorted(all.filter(([a]) => a === first).map(([, b]) => b));
    expect(seconds(172)).toEqual(range(16, 31));
    expect(seconds(192)).toEqual([168]);
    expect(seconds(10).length).toBeGreaterThan(150);
  });

  test.each([1, 5, 9])('a neighbour is any address of the same 2^%i', (bits) => {
    const address = ipv4OfOctets([192, 168, 37, 201]);
    const block = Math.floor(address / 2 ** bits);
    const near = Array.from({ length: 6000 }, (_, seed) =>
      drawnNear(chanceOf(seed), address, bits),
    );
    expect(met(near.map((each) => Math.floor(each / 2 ** bits)))).toEqual([block]);
    expect(met(near).length).toBeGreaterThanOrEqual(2 ** bits - 1);
  });
});

test('a site: the PC below .127, devices above .128, two subnets up to nine apart', () => {
  const sites: readonly Site[] = asking('which-bind').map(({ question }) => question.site);
  for (const { nic1, nic2, robot, plc } of sites) {
    expect([further(nic1, robot), further(nic2, plc)]).toEqual([0, 0]);
    expect([nic1, nic2].every((each) => isWithin(lastOf(each), 2, 126))).toBe(true);
    expect([robot, plc].every((each) => isWithin(lastOf(each), 129, 253))).toBe(true);
    expect(octetsOf(nic2).slice(0, 2)).toEqual(octetsOf(nic1).slice(0, 2));
  }
  expect(sorted(sites.map(({ nic1, nic2 }) => further(nic1, nic2)))).toEqual(range(1, 9));
  expect(sorted(sites.map(({ port }) => port))).toEqual([5000, 6000, 8080, 30_000, 50_000, 50_001]);
});

test('address and port: NICs in subnets that follow each other, ports up to nine further', () => {
  const asked = asking('address-port').map(({ question }) => question);
  for (const { nics, robot, plc, port, toPort } of asked) {
    const [first = robot] = nics;
    expect(nics.map((nic) => further(first, nic))).toEqual([...nics.keys()]);
    expect(nics.every((nic) => isWithin(lastOf(nic), 2, 99))).toBe(true);
    expect([further(first, robot), further(first, plc)]).toEqual([0, 0]);
    expect([isWithin(lastOf(robot), 100, 149), isWithin(lastOf(plc), 150, 199)]).toEqual([
      true,
      true,
    ]);
    expect(isWithin(toPort - port, 0, 9)).toBe(true);
  }
  expect(sorted(asked.map(({ nics }) => nics.length))).toEqual([2, 3, 4]);
  expect(sorted(asked.map(({ port, toPort }) => toPort - port))).toEqual(range(0, 9));
  expect(sorted(asked.map(({ port }) => port))).toEqual([5000, 6000, 8080, 30_000, 50_000, 50_001]);
});

test('PID or port: the client was started after the server, and dials from a port of Linux', () => {
  const drawn = Array.from({ length: 500 }, (_, seed) => drawnSockets(chanceOf(seed)));
  for (const { serverPid, clientPid, sourcePort } of drawn) {
    expect(isWithin(serverPid, 600, 32_000)).toBe(true);
    expect(isWithin(clientPid - serverPid, 1, 900)).toBe(true);
    expect(isWithin(sourcePort, 32_768, 60_999)).toBe(true);
  }
  expect(sorted(drawn.map(({ servicePort }) => servicePort))).toEqual([102, 502, 4840, 44_818]);
});
