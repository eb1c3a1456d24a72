import { describe, expect, test } from 'vitest';
import { ipv4OfOctets, type Octets } from '../../ip/ipv4.ts';
import type { Host } from '../../net/host.ts';
import { onSystem, printed, terminalOn, withHost } from '../testing.ts';

// No Windows was run: these are its documents' formats, typed by hand.

const ip = (...octets: Octets) => ipv4OfOctets(octets);
const world = onSystem('windows');
const ipc = terminalOn('ipc', world);
const robot = terminalOn('robot', world);

const text = (...lines: readonly string[]): string => lines.join('\n');

const changed = (change: (host: Host) => Partial<Host>) =>
  terminalOn('robot', withHost(world, 'robot', change));
const withNic = (change: Partial<Host['nics'][number]>) =>
  changed(({ nics }) => ({ nics: nics.map((nic) => ({ ...nic, ...change })) }));

describe('ipconfig', () => {
  test('an adapter, its address, mask and no gateway', () => {
    expect(printed(robot, 'ipconfig')).toBe(
      text(
        '',
        'Windows IP Configuration',
        '',
        '',
        'Ethernet adapter nic1:',
        '',
        '   Connection-specific DNS Suffix  . :',
        '   IPv4 Address. . . . . . . . . . . : 192.168.1.10',
        '   Subnet Mask . . . . . . . . . . . : 255.255.255.0',
        '   Default Gateway . . . . . . . . . :',
      ),
    );
  });

  test('the name that the learner gave the adapter, and its gateways below each other', () => {
    const terminal = changed(({ nics }) => ({
      nics: nics.map((nic) => ({ ...nic, label: 'Ethernet 2' })),
      gateways: [
        { nic: 'nic1', via: ip(192, 168, 1, 1), metric: 0 },
        { nic: 'nic1', via: ip(192, 168, 1, 2), metric: 5 },
      ],
    }));
    expect(printed(terminal, 'ipconfig')).toContain('Ethernet adapter Ethernet 2:');
    expect(printed(terminal, 'ipconfig')).toContain(
      text(
        '   Default Gateway . . . . . . . . . : 192.168.1.1',
        '                                       192.168.1.2',
      ),
    );
  });

  test('without a cable: media disconnected, and no address', () => {
    const lines = printed(withNic({ segment: null }), 'ipconfig');
    expect(lines).toContain('   Media State . . . . . . . . . . . : Media disconnected');
    expect(lines).not.toContain('192.168.1.10');
  });

  test('an adapter that is switched off is not there', () => {
    expect(printed(withNic({ up: false }), 'ipconfig')).not.toContain('Ethernet adapter');
  });

  test('DHCP without a server: the address that the NIC gave itself', () => {
    const own = { address: ip(169, 254, 7, 7), prefix: 16, when: 'always' } as const;
    const lines = printed(withNic({ addresses: [own] }), 'ipconfig /all');
    expect(lines).toContain('   Autoconfiguration IPv4 Address. . : 169.254.7.7(Preferred)');
    expect(lines).toContain('   DHCP Enabled. . . . . . . . . . . : Yes');
  });

  test('/all tells the MAC, and whether the host forwards', () => {
    const router = changed(() => ({ forwarding: true }));
    expect(printed(robot, 'ipconfig /all')).toContain(
      '   Physical Address. . . . . . . . . : 02-00-00-00-02-01',
    );
    expect(printed(robot, 'ipconfig /all')).toContain('   IP Routing Enabled. . . . . . . . : No');
    expect(printed(router, 'ipconfig /all')).toContain(
      '   IP Routing Enabled. . . . . . . . : Yes',
    );
  });
});

describe('route print', () => {
  test('what an address brings, and the loopback', () => {
    expect(printed(robot, 'route print').split('\n').slice(7, 21)).toEqual([
      '===========================================================================',
      'Active Routes:',
      'Network Destination        Netmask          Gateway       Interface  Metric',
      '        127.0.0.0        255.0.0.0          On-link        127.0.0.1    331',
      '        127.0.0.1  255.255.255.255          On-link        127.0.0.1    331',
      '  127.255.255.255  255.255.255.255          On-link        127.0.0.1    331',
      '      192.168.1.0    255.255.255.0          On-link     192.168.1.10    281',
      '     192.168.1.10  255.255.255.255          On-link     192.168.1.10    281',
      '    192.168.1.255  255.255.255.255          On-link     192.168.1.10    281',
      '        224.0.0.0        240.0.0.0          On-link        127.0.0.1    331',
      '        224.0.0.0        240.0.0.0          On-link     192.168.1.10    281',
      '  255.255.255.255  255.255.255.255          On-link        127.0.0.1    331',
      '  255.255.255.255  255.255.255.255          On-link     192.168.1.10    281',
      '===========================================================================',
    ]);
  });

  test('a gateway, with the metric of its NIC', () => {
    const terminal = changed(() => ({
      gateways: [{ nic: 'nic1', via: ip(192, 168, 1, 1), metric: 0 }],
      routes: [
        {
          to: { address: ip(10, 0, 0, 0), prefix: 8 },
          nic: 'nic1',
          via: ip(192, 168, 1, 9),
          metric: 3,
        },
      ],
    }));
    const lines = printed(terminal, 'route print');
    expect(lines).toContain(
      '          0.0.0.0          0.0.0.0      192.168.1.1     192.168.1.10     25',
    );
    expect(lines).toContain(
      '         10.0.0.0        255.0.0.0      192.168.1.9     192.168.1.10     28',
    );
    expect(lines).toContain('          0.0.0.0          0.0.0.0      192.168.1.1  Default');
  });

  test('the numbers of the adapters', () => {
    expect(printed(ipc, 'route print')).toContain('  5...02 00 00 00 01 02 ......nic2');
  });
});
