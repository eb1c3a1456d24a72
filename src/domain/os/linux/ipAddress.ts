/**
 * `ip address` and `ip -br address`, as iproute2 prints them. IPv6 is off in this model, and so in
 * what is printed.
 */
import { formatIpv4 } from '../../ip/ipv4.ts';
import type { Held } from '../../net/held.ts';
import type { Host, Nic } from '../../net/host.ts';
import { isPlugged, type Machine } from '../../net/machine.ts';
import { broadcastMac, macOf } from '../../packet/mac.ts';
import { addressesOn, deviceName } from './devices.ts';

const withPrefix = ({ address, prefix }: Held): string => `${formatIpv4(address)}/${prefix}`;

const brief = (name: string, state: string, addresses: readonly string[]): string =>
  [name.padEnd(16), state.padEnd(14), ...addresses].join(' ').trimEnd();

const stateOf = (nic: Nic): string => (isPlugged(nic) ? 'UP' : 'DOWN');

export const briefAddresses = (machine: Machine, nics: readonly Nic[], lo: boolean): string[] => [
  ...(lo ? [brief('lo', 'UNKNOWN', ['127.0.0.1/8'])] : []),
  ...nics.map((nic) =>
    brief(deviceName(nic), stateOf(nic), addressesOn(machine, nic).map(withPrefix)),
  ),
];

const loopbackLines = [
  '1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000',
  '    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00',
  '    inet 127.0.0.1/8 scope host lo',
  '       valid_lft forever preferred_lft forever',
];

function flagsOf(nic: Nic): string {
  if (!nic.up) return 'BROADCAST,MULTICAST';
  return isPlugged(nic) ? 'BROADCAST,MULTICAST,UP,LOWER_UP' : 'NO-CARRIER,BROADCAST,MULTICAST,UP';
}

const inetLines = (held: Held): string[] => [
  `    inet ${withPrefix(held)} scope global ${held.primary === held.address ? '' : 'secondary '}${deviceName(held.nic)}`,
  '       valid_lft forever preferred_lft forever',
];

/** The loopback is number 1. */
const nicLines = (machine: Machine, hosts: readonly Host[], nic: Nic): string[] => [
  `${machine.host.nics.indexOf(nic) + 2}: ${deviceName(nic)}: <${flagsOf(nic)}> mtu 1500 qdisc fq_codel state ${stateOf(nic)} group default qlen 1000`,
  `    link/ether ${macOf(hosts, machine.host.id, nic.id)} brd ${broadcastMac}`,
  ...addressesOn(machine, nic).flatMap(inetLines),
];

export const fullAddresses = (
  machine: Machine,
  hosts: readonly Host[],
  nics: readonly Nic[],
  lo: boolean,
): string[] => [
  ...(lo ? loopbackLines : []),
  ...nics.flatMap((nic) => nicLines(machine, hosts, nic)),
];
