/** What Windows prints as a whole, typed by hand from its documents; no Windows was run. */
import { describe, expect, test } from 'vitest';
import { canonical } from '../../connect/canonical.ts';
import { ipv4OfOctets, type Octets } from '../../ip/ipv4.ts';
import type { Host } from '../../net/host.ts';
import { onSystem, printed, terminalOn, withHost } from '../testing.ts';

const ip = (...octets: Octets) => ipv4OfOctets(octets);
const world = onSystem('windows');
const robot = terminalOn('robot', world);
const changed = (id: string, change: (host: Host) => Partial<Host>) =>
  terminalOn(id, withHost(world, id, change));

const bar = '='.repeat(75);

test('ipconfig /all of a host with two adapters, each with what is its own', () => {
  const ipc = changed('ipc', () => ({
    gateways: [
      { nic: 'nic1', via: ip(192, 168, 1, 1), metric: 0 },
      { nic: 'nic2', via: ip(192, 168, 2, 1), metric: 5 },
    ],
    routes: [
      {
        to: { address: ip(10, 0, 0, 0), prefix: 8 },
        nic: 'nic1',
        via: ip(192, 168, 1, 9),
        metric: 0,
      },
    ],
  }));
  expect(printed(ipc, 'ipconfig /all')).toBe(`
Windows IP Configuration

   Host Name . . . . . . . . . . . . : ipc
   IP Routing Enabled. . . . . . . . : No

Ethernet adapter nic1:

   Connection-specific DNS Suffix  . :
   Physical Address. . . . . . . . . : 02-00-00-00-01-01
   DHCP Enabled. . . . . . . . . . . : No
   IPv4 Address. . . . . . . . . . . : 192.168.1.100(Preferred)
   Subnet Mask . . . . . . . . . . . : 255.255.255.0
   Default Gateway . . . . . . . . . : 192.168.1.1

Ethernet adapter nic2:

   Connection-specific DNS Suffix  . :
   Physical Address. . . . . . . . . : 02-00-00-00-01-02
   DHCP Enabled. . . . . . . . . . . : No
   IPv4 Address. . . . . . . . . . . : 192.168.2.100(Preferred)
   Subnet Mask . . . . . . . . . . . : 255.255.255.0
   Default Gateway . . . . . . . . . : 192.168.2.1`);
});

test('ipconfig writes a MAC in capitals, arp does not', () => {
  const others = Array.from({ length: 9 }, (_, index) => ({
    ...canonical.hosts[2],
    id: `spare${index}`,
    nics: [],
  }));
  const hosts = world.hosts.flatMap((host) => (host.id === 'robot' ? [...others, host] : host));
  const full = { ...world, hosts: hosts as typeof world.hosts };
  expect(printed(terminalOn('robot', full), 'ipconfig /all')).toContain(': 02-00-00-00-0B-01');
  expect(printed(terminalOn('ipc', full), 'arp -a')).toContain(' 02-00-00-00-0b-01 ');
});

test('ipconfig of an adapter without a cable ends with its suffix', () => {
  const out = changed('robot', ({ nics }) => ({
    nics: nics.map((nic) => ({ ...nic, segment: null })),
  }));
  expect(printed(out, 'ipconfig')).toBe(`
Windows IP Configuration


Ethernet adapter nic1:

   Media State . . . . . . . . . . . : Media disconnected
   Connection-specific DNS Suffix  . :`);
});

test('arp -a: each adapter with its own neighbours', () => {
  expect(printed(terminalOn('ipc', world), 'arp -a')).toBe(`
Interface: 192.168.1.100 --- 0x4
  Internet Address      Physical Address      Type
  192.168.1.10          02-00-00-00-02-01     dynamic

Interface: 192.168.2.100 --- 0x5
  Internet Address      Physical Address      Type
  192.168.2.10          02-00-00-00-03-01     dynamic`);
});

test('arp -a: who is asked for and does not answer is not in it', () => {
  const attempts = [{ protocol: 'tcp', from: 'robot', to: ip(192, 168, 1, 77), port: 80 }] as const;
  expect(printed(terminalOn('robot', { ...world, attempts }), 'arp -a')).toBe(
    'No ARP Entries Found.',
  );
});

describe('ping', () => {
  test('that is answered', () => {
    const reply = 'Reply from 192.168.1.100: bytes=32 time<1ms TTL=128';
    expect(printed(robot, 'ping 192.168.1.100')).toBe(`
Pinging 192.168.1.100 with 32 bytes of data:
${reply}
${reply}
${reply}
${reply}

Ping statistics for 192.168.1.100:
    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 0ms, Maximum = 0ms, Average = 0ms`);
  });

  test('that cannot be sent', () => {
    const failure = 'PING: transmit failed. General failure.';
    expect(printed(robot, 'ping 10.9.9.9')).toBe(`
Pinging 10.9.9.9 with 32 bytes of data:
${failure}
${failure}
${failure}
${failure}

Ping statistics for 10.9.9.9:
    Packets: Sent = 4, Received = 0, Lost = 4 (100% loss),`);
  });
});

test('Test-NetConnection where there is no way', () => {
  expect(printed(robot, 'powershell Test-NetConnection 10.9.9.9 -Port 80'))
    .toBe(`WARNING: TCP connect to (10.9.9.9 : 80) failed
WARNING: Ping to 10.9.9.9 failed

ComputerName           : 10.9.9.9
RemoteAddress          : 10.9.9.9
RemotePort             : 80
InterfaceAlias         :
SourceAddress          :
PingSucceeded          : False
PingReplyDetails (RTT) : 0 ms
TcpTestSucceeded       : False
`);
});

test('tasklist cuts a name at 25 characters', () => {
  const sockets = world.sockets.map((socket) => ({
    ...socket,
    program: 'machine-vision-of-line-seven',
    pid: 1200,
  }));
  expect(printed(terminalOn('ipc', { ...world, sockets }), 'tasklist').split('\n')[3]).toBe(
    'machine-vision-of-line-se     1200 Console                    1      8,192 K',
  );
});

describe('route print', () => {
  const address = (...octets: Octets) => ({ address: ip(...octets), when: 'always' as const });
  const withAddress = (held: Host['nics'][number]['addresses'][number], more: Partial<Host> = {}) =>
    changed('robot', ({ nics }) => ({
      ...more,
      nics: nics.map((nic) => ({ ...nic, addresses: [held] })),
    }));

  test('of a host without a gateway', () => {
    const lines = printed(robot, 'route print').split('\n');
    expect(lines.slice(0, 8)).toEqual([
      bar,
      'Interface List',
      '  4...02 00 00 00 02 01 ......nic1',
      '  1...........................Software Loopback Interface 1',
      bar,
      '',
      'IPv4 Route Table',
      bar,
    ]);
    expect(lines.slice(-3)).toEqual([bar, 'Persistent Routes:', '  None']);
  });

  test('a route on the wire, and how it was set', () => {
    const to = { address: ip(10, 0, 0, 0), prefix: 8 };
    const lines = printed(
      changed('robot', () => ({ routes: [{ to, nic: 'nic1', via: null, metric: 3 }] })),
      'route print',
    ).split('\n');
    expect(lines).toContain(
      '         10.0.0.0        255.0.0.0          On-link     192.168.1.10    284',
    );
    expect(lines.slice(-3)).toEqual([
      'Persistent Routes:',
      '  Network Address          Netmask  Gateway Address  Metric',
      '         10.0.0.0        255.0.0.0          On-link        3',
    ]);
  });

  test('a NIC without a cable has no routes in use', () => {
    const out = changed('robot', ({ nics }) => ({
      nics: nics.map((nic) => ({ ...nic, segment: null })),
      gateways: [{ nic: 'nic1', via: ip(192, 168, 1, 1), metric: 0 }],
    }));
    const lines = printed(out, 'route print').split('\n');
    expect(lines.filter((line) => line.includes('192.168.1.'))).toEqual([
      '          0.0.0.0          0.0.0.0      192.168.1.1  Default',
    ]);
  });

  test('a /31 has no broadcast address (RFC 3021), a /32 no subnet', () => {
    const own = (held: Host['nics'][number]['addresses'][number]) =>
      printed(withAddress(held), 'route print')
        .split('\n')
        .filter((line) => /^ +10\./.test(line));
    const row = '         10.0.0.4  255.255.255.255          On-link         10.0.0.4    281';
    expect(own({ ...address(10, 0, 0, 4), prefix: 32 })).toEqual([row]);
    expect(own({ ...address(10, 0, 0, 4), prefix: 31 })).toEqual([
      '         10.0.0.4  255.255.255.254          On-link         10.0.0.4    281',
      row,
    ]);
  });
});
