/**
 * How `ip` reads its words, as iproute2 6.1 does: each of these was typed there. Where it prints its
 * usage or calls a word unknown, ours says so in the learner's language.
 */
import { describe, expect, test } from 'vitest';
import { canonical } from '../../connect/canonical.ts';
import { runCommand } from '../commands.ts';
import { printed, terminalOn, withHost } from '../testing.ts';

const ipc = terminalOn('ipc');

const faultOf = (line: string) => {
  const result = runCommand(ipc, line);
  return result.ok ? undefined : result.fault;
};

describe('words that it does not take', () => {
  test.each(['ip', 'ip -4', 'ip -br -4', 'ip addr show dev'])('%s: a word is missing', (line) => {
    expect(faultOf(line)).toMatchObject({ code: 'command.option', word: '' });
  });

  test.each([
    ['ip addr dev', 'dev'],
    ['ip addr dev nic1', 'dev'],
    ['ip addr nic1', 'nic1'],
    ['ip addr add 10.0.0.1/8 dev nic1', 'add'],
    ['ip addr show nic1 nic2', 'nic2'],
    ['ip addr show dev nic1 nic2', 'nic2'],
    ['ip neigh flush all', 'flush'],
    ['ip neigh nic1', 'nic1'],
    ['ip route flush table main', 'flush'],
    ['ip route dev', 'dev'],
    ['ip route get 192.168.1.10 x', 'x'],
    ['ip foo', 'foo'],
    ['ip -x addr', '-x'],
    ['ip -4 -x addr', '-x'],
  ])('%s: %s is unknown', (line, word) => {
    expect(faultOf(line)).toMatchObject({ code: 'command.option', word });
  });
});

describe('words that it does', () => {
  test.each([
    ['ip a s nic1', 'ip addr show dev nic1'],
    ['ip ad l lo', 'ip addr show lo'],
    ['ip addr ls', 'ip addr'],
    ['ip addr lst dev nic1', 'ip addr show nic1'],
    ['ip -brief -4 addr', 'ip -br addr'],
    ['ip r l', 'ip route'],
    ['ip -4 r s', 'ip route'],
    ['ip nei s', 'ip neigh'],
    ['ip -4 neighbour list', 'ip neigh'],
  ])('%s is %s', (short, long) => {
    expect(printed(ipc, short)).toBe(printed(ipc, long));
  });

  test.each(['-4', 'show', 'dev'])('after show dev, %s is the name of a device', (word) => {
    expect(printed(ipc, `ip addr show dev ${word}`)).toBe(`Device "${word}" does not exist.`);
  });

  test('after show alone, too', () => {
    expect(printed(ipc, 'ip addr show -4')).toBe('Device "-4" does not exist.');
  });
});

describe('-4 leaves out what has no IPv4 address', () => {
  const bare = terminalOn(
    'ipc',
    withHost(canonical, 'ipc', ({ nics }) => ({
      nics: nics.map((nic) => (nic.id === 'nic2' ? { ...nic, addresses: [] } : nic)),
    })),
  );

  test('its MACs and its empty NICs', () => {
    expect(printed(bare, 'ip -4 addr').split('\n')).toEqual([
      '1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000',
      '    inet 127.0.0.1/8 scope host lo',
      '       valid_lft forever preferred_lft forever',
      '2: nic1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UP group default qlen 1000',
      '    inet 192.168.1.100/24 scope global nic1',
      '       valid_lft forever preferred_lft forever',
    ]);
  });

  test('in brief', () => {
    expect(printed(bare, 'ip -4 -br addr').split('\n')).toEqual([
      'lo               UNKNOWN        127.0.0.1/8',
      'nic1             UP             192.168.1.100/24',
    ]);
    expect(printed(bare, 'ip -br addr').split('\n')).toContain('nic2             UP');
  });

  test('of one NIC that has none, nothing', () => {
    expect(printed(bare, 'ip -4 addr show dev nic2')).toBe('');
    expect(printed(bare, 'ip -4 -br addr show dev nic2')).toBe('');
  });
});
