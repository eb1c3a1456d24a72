/**
 * `ipconfig` and `ipconfig /all`, as Windows 10 prints them in English (documented, not measured).
 * Lines about IPv6, DNS and DHCP, of which this world has nothing to say, are left out.
 */
import { formatIpv4, ipv4OfOctets, type Ipv4 } from '../../ip/ipv4.ts';
import { maskOfPrefix } from '../../ip/mask.ts';
import { isInSubnet } from '../../ip/subnet.ts';
import type { Held } from '../../net/held.ts';
import type { Host, Nic } from '../../net/host.ts';
import { isPlugged, type Machine } from '../../net/machine.ts';
import { macOf } from '../../packet/mac.ts';
import { adapterName, adaptersOf, dashed, heldOn } from './adapters.ts';

/** RFC 3927: what a NIC gives itself where no DHCP server answers. */
const linkLocal = { address: ipv4OfOctets([169, 254, 0, 0]), prefix: 16 };

/** Every label ends in the same column; how it gets there has no rule that its author kept to. */
const labels = {
  host: 'Host Name . . . . . . . . . . . . ',
  routing: 'IP Routing Enabled. . . . . . . . ',
  media: 'Media State . . . . . . . . . . . ',
  suffix: 'Connection-specific DNS Suffix  . ',
  mac: 'Physical Address. . . . . . . . . ',
  dhcp: 'DHCP Enabled. . . . . . . . . . . ',
  address: 'IPv4 Address. . . . . . . . . . . ',
  automatic: 'Autoconfiguration IPv4 Address. . ',
  mask: 'Subnet Mask . . . . . . . . . . . ',
  gateway: 'Default Gateway . . . . . . . . . ',
} as const;

const line = (label: keyof typeof labels, value: string): string =>
  `   ${labels[label]}: ${value}`.trimEnd();

const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');

const isAutomatic = ({ address }: Held): boolean => isInSubnet(address, linkLocal);

const gatewaysOn = (machine: Machine, nic: Nic): readonly Ipv4[] =>
  machine.routes.flatMap(({ kind, nic: by, via }) =>
    kind === 'gateway' && by === nic.id && via !== null ? via : [],
  );

const addressLines = (held: Held, all: boolean): string[] => [
  line(
    isAutomatic(held) ? 'automatic' : 'address',
    `${formatIpv4(held.address)}${all ? '(Preferred)' : ''}`,
  ),
  line('mask', formatIpv4(maskOfPrefix(held.prefix))),
];

function gatewayLines(machine: Machine, nic: Nic): string[] {
  const [first, ...others] = gatewaysOn(machine, nic).map(formatIpv4);
  return [line('gateway', first ?? ''), ...others.map((via) => `${' '.repeat(39)}${via}`)];
}

function adapterLines(machine: Machine, hosts: readonly Host[], nic: Nic, all: boolean): string[] {
  const held = heldOn(machine, nic);
  const plugged = isPlugged(nic);
  return [
    '',
    `Ethernet adapter ${adapterName(nic)}:`,
    '',
    ...(plugged ? [] : [line('media', 'Media disconnected')]),
    line('suffix', ''),
    ...(all
      ? [
          line('mac', dashed(macOf(hosts, machine.host.id, nic.id)).toUpperCase()),
          line('dhcp', yesOrNo(held.some(isAutomatic))),
        ]
      : []),
    ...(plugged ? held.flatMap((each) => addressLines(each, all)) : []),
    ...(plugged ? gatewayLines(machine, nic) : []),
  ];
}

const hostLines = ({ host }: Machine): string[] => [
  line('host', host.id),
  line('routing', yesOrNo(host.forwarding)),
];

export const ipconfigLines = (machine: Machine, hosts: readonly Host[], all: boolean): string[] => [
  '',
  'Windows IP Configuration',
  '',
  ...(all ? hostLines(machine) : []),
  ...adaptersOf(machine).flatMap((nic) => adapterLines(machine, hosts, nic, all)),
];
