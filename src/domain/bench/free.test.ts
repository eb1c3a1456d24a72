/** Names and numbers that nothing has yet, as a person would pick them. */
import { describe, expect, it, test } from 'vitest';
import { addressesOf, nearAddress } from './clients.ts';
import {
  freeAddressIn,
  freeId,
  freeName,
  freeSegment,
  freeSubnetAddress,
  segmentsOf,
} from './free.ts';
import { initialBench } from './scenario.ts';
import { given, ip, on } from './testing.ts';

const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('a name', () => {
  it('is the word with the next number', () => {
    expect(freeId('nic', named('nic1', 'nic2'), 3)).toBe('nic3');
    expect(freeId('nic', named('nic3', 'nic4'), 3)).toBe('nic5');
    expect(freeId('nic', [], 1)).toBe('nic1');
  });

  it('is the word alone first', () => {
    expect(freeName('laptop', named('ipc'))).toBe('laptop');
    expect(freeName('laptop', named('laptop'))).toBe('laptop2');
    expect(freeName('laptop', named('laptop', 'laptop2'))).toBe('laptop3');
  });
});

describe('a wire', () => {
  it('is listed once, in order, whoever is on it', () => {
    expect(segmentsOf(initialBench.scenario)).toEqual(['a', 'b']);
    const { scenario } = given('hosts=x,1.1.1.1/8@c,2.1.1.1/8@none;y,1.1.1.2/8@a,3.1.1.1/8@c');
    expect(segmentsOf(scenario)).toEqual(['a', 'c']);
    expect(freeSegment(scenario)).toBe('b');
  });

  it('has the first letter that is free, then numbers', () => {
    expect(freeSegment(initialBench.scenario)).toBe('c');
    expect(freeSegment(given('hosts=x').scenario)).toBe('a');
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const hosts = [0, 4, 8, 12, 16, 20, 24].map(
      (first) =>
        `h${first},${letters
          .slice(first, first + 4)
          .map((letter) => `none@${letter}`)
          .join(',')}`,
    );
    expect(freeSegment(given(`hosts=${hosts.join(';')}`).scenario)).toBe('s26');
    expect(freeSegment(given(`hosts=${hosts.join(';')};x,none@s26`).scenario)).toBe('s27');
  });
});

describe('an address', () => {
  const { scenario } = initialBench;

  it('is the first free one from the wanted place on, with the subnet’s mask', () => {
    expect(freeAddressIn(scenario, on('192.168.1.100/24'), 20)).toEqual(on('192.168.1.20/24'));
    expect(freeAddressIn(scenario, on('192.168.1.100/24'), 10)).toEqual(on('192.168.1.11/24'));
    expect(freeAddressIn(scenario, on('192.168.1.100/24'), 99)).toEqual(on('192.168.1.99/24'));
    expect(freeAddressIn(scenario, on('192.168.1.100/24'), 100)).toEqual(on('192.168.1.101/24'));
  });

  it('of a small subnet is the first that is free, if there is one', () => {
    expect(freeAddressIn(scenario, on('192.168.1.100/30'), 20)).toEqual(on('192.168.1.101/30'));
    expect(freeAddressIn(scenario, on('192.168.1.101/30'), 1)).toEqual(on('192.168.1.101/30'));
    expect(freeAddressIn(scenario, on('192.168.1.100/32'), 20)).toBeUndefined();
    expect(freeAddressIn(scenario, on('192.168.1.100/31'), 20)).toEqual(on('192.168.1.101/31'));
  });

  it('is never the last of its subnet', () => {
    const full = given('hosts=x,10.0.0.5/29@a,10.0.0.6/29@b').scenario;
    expect(freeAddressIn(full, on('10.0.0.5/29'), 5)).toEqual(on('10.0.0.1/29'));
  });

  it('in a subnet of its own is in the first 192.168.x.0/24 where nobody is', () => {
    expect(freeSubnetAddress(scenario)).toEqual(on('192.168.3.100/24'));
    expect(freeSubnetAddress(given('hosts=x').scenario)).toEqual(on('192.168.1.100/24'));
    expect(
      freeSubnetAddress(given('hosts=x,192.168.1.7/24@a;y,192.168.3.9/24@b').scenario),
    ).toEqual(on('192.168.2.100/24'));
  });
});

describe('what a client types', () => {
  const home = given('hosts=ipc,10.0.0.1/8!old_192.168.1.100/24@a,192.168.2.100/24!new@b').scenario
    .hosts[0];
  const client = (nics: string) => given(`hosts=x,${nics}`).scenario.hosts[0];

  test.each([
    ['192.168.2.10/24@b', '192.168.2.100'],
    ['192.168.1.10/24@b', '192.168.1.100'],
    ['7.7.7.7/24@b', '192.168.1.100'],
    ['7.7.7.7/24@a,192.168.2.10/24@b', '192.168.2.100'],
    ['192.168.2.10/24!old@b', '192.168.1.100'],
    ['10.0.0.9/8@a', '192.168.1.100'],
    ['192.168.2.10/16@b', '192.168.1.100'],
  ])('from %s is %s', (nics, expected) => {
    const from = client(nics);
    if (from === undefined || home === undefined) throw new Error('no host');
    expect(nearAddress(from, home)).toBe(ip(expected));
  });

  it('is nothing where the server’s host has no address', () => {
    const bare = client('none@a');
    if (bare === undefined || home === undefined) throw new Error('no host');
    expect(nearAddress(home, bare)).toBeUndefined();
    expect(addressesOf(home).map(({ address }) => address)).toEqual([
      ip('192.168.1.100'),
      ip('192.168.2.100'),
    ]);
  });
});
