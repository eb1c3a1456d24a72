/** What is legal and still unwise, and what is neither. */
import { describe, expect, it, test } from 'vitest';
import { initialBench } from './scenario.ts';
import { given, ip, on } from './testing.ts';
import { warningsOf } from './warnings.ts';

const codes = (text: string) => warningsOf(given(text)).map(({ code }) => code);
const nics = (...addresses: readonly string[]) =>
  `hosts=ipc,pc,${addresses.map((address, place) => `${address}@${'abcd'[place]}`).join(',')}&serve=`;

test('the canonical scenario is warned of nothing', () => {
  expect(warningsOf(initialBench)).toEqual([]);
});

describe('a NIC', () => {
  it.each([
    ['N3', '192.168.10.255/24', ['nic.broadcast']],
    ['N4', '192.168.10.255/23', []],
    ['the network’s own', '192.168.10.0/24', ['nic.network']],
    ['never-0-255', '192.168.1.0/23', []],
    ['RFC 3021', '192.168.1.0/31', []],
    ['RFC 3021', '192.168.1.1/31', []],
    ['one host', '192.168.1.255/32', []],
    ['N7', '169.254.7.7/16', ['nic.linkLocal']],
    ['both', '169.254.255.255/16', ['nic.broadcast', 'nic.linkLocal']],
  ])('%s: %s', (_, address, expected) => {
    expect(codes(nics(address))).toEqual(expected);
  });

  it('is told apart by host and address', () => {
    expect(warningsOf(given(nics('10.0.0.1/8', '192.168.10.255/24')))).toEqual([
      { code: 'nic.broadcast', host: 'ipc', nic: 'nic2', on: on('192.168.10.255/24') },
    ]);
  });

  it('is not warned of for an address that is gone', () => {
    expect(codes(nics('192.168.10.255/24!old_192.168.10.1/24!new'))).toEqual([]);
    expect(codes(nics('192.168.10.255/24!old', '192.168.10.7/24'))).toEqual([]);
  });
});

describe('two NICs of a host', () => {
  it.each([
    ['N10', '192.168.10.5/24', '192.168.10.77/24', ['nics.sameSubnet']],
    ['N11', '10.0.0.5/8', '10.20.0.5/16', ['nics.overlap']],
    ['N11 the other way round', '10.20.0.5/16', '10.0.0.5/8', ['nics.overlap']],
    ['neighbours', '192.168.1.100/24', '192.168.2.100/24', []],
    ['halves of a /24', '192.168.1.100/25', '192.168.1.200/25', []],
  ])('%s: %s and %s', (_, first, second, expected) => {
    expect(codes(nics(first, second))).toEqual(expected);
  });

  it('are named, each pair once', () => {
    expect(warningsOf(given(nics('10.0.0.5/8', '10.20.0.5/16')))).toMatchObject([
      {
        code: 'nics.overlap',
        host: 'ipc',
        first: { nic: 'nic1', on: on('10.0.0.5/8') },
        second: { nic: 'nic2', on: on('10.20.0.5/16') },
      },
    ]);
    expect(codes(nics('10.0.0.1/8', '10.0.0.2/8', '10.0.0.3/8'))).toHaveLength(3);
  });

  it('are no matter between two hosts, nor two addresses of one NIC', () => {
    expect(codes('hosts=a,10.0.0.1/8@a;b,10.0.0.2/8@a&serve=')).toEqual([]);
    expect(codes(nics('10.0.0.1/8_10.0.0.2/8'))).toEqual([]);
  });
});

describe('a server', () => {
  it.each([
    ['B12', 'ipc:192.168.1.255:50000', ['server.unreachable']],
    ['B12', 'ipc:255.255.255.255:50000', ['server.unreachable']],
    ['B12', 'ipc:224.0.0.1:50000', ['server.unreachable']],
    ['UDP can be reached there', 'ipc:192.168.1.255:50000~udp', []],
    ['B13', 'ipc:127.0.0.2:50000', []],
    ['B2', 'ipc:0.0.0.0:502', ['server.lowPort']],
    ['B2', 'ipc:0.0.0.0:1', ['server.lowPort']],
    ['B2', 'ipc:0.0.0.0:1023~privileged', ['server.lowPort']],
    ['from 1024 on', 'ipc:0.0.0.0:1024', []],
    ['B1', 'ipc:0.0.0.0:0', []],
  ])('%s: %s', (_, server, expected) => {
    expect(codes(`serve=${server}`)).toEqual(expected);
  });

  it('needs no right on Windows', () => {
    const hosts = 'hosts=ipc,pc,windows,192.168.1.100/24@a';
    expect(codes(`${hosts}&serve=ipc:0.0.0.0:502`)).toEqual([]);
  });

  it('is told by its place among the servers', () => {
    const text = 'serve=ipc:192.168.1.100:9~to:192.168.1.10:80;ipc:0.0.0.0:50000;ipc:224.0.0.1:80';
    expect(warningsOf(given(text))).toEqual([
      { code: 'server.unreachable', server: 1, bind: ip('224.0.0.1') },
      { code: 'server.lowPort', server: 1, port: 80 },
    ]);
  });
});
