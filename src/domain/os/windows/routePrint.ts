/**
 * `route print`, as Windows 10 prints it in English (documented, not measured). A route's metric is
 * its own and its NIC's; a NIC of 1 Gbit/s has 25 ("Automatic Metric feature"), the loopback 75,
 * and a route on the wire 256.
 */
import { formatIpv4, ipv4OfOctets, toIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import { maskOfPrefix, wildcardOf } from '../../ip/mask.ts';
import { subnetOf, type Subnet } from '../../ip/subnet.ts';
import type { Host, Nic } from '../../net/host.ts';
import { bringsSubnet, type Held } from '../../net/held.ts';
import { loopback } from '../../net/localTable.ts';
import { isPlugged, type Machine } from '../../net/machine.ts';
import type { Route } from '../../net/route.ts';
import { macOf } from '../../packet/mac.ts';
import { adapterIndex, adapterName, adaptersOf } from './adapters.ts';

const rule = '='.repeat(75);
const nicMetric = 25;
const loopbackMetric = 75;
const onWireMetric = 256;

interface Row {
  readonly to: Subnet;
  /** null: on the wire, or inside. */
  readonly via: Ipv4 | null;
  readonly by: Ipv4;
  readonly metric: number;
}

const host = (address: Ipv4): Subnet => ({ address, prefix: 32 });
const everybody = ipv4OfOctets([255, 255, 255, 255]);
const multicast: Subnet = { address: ipv4OfOctets([224, 0, 0, 0]), prefix: 4 };

const lastOf = ({ address, prefix }: Subnet): Ipv4 =>
  toIpv4(address + wildcardOf(maskOfPrefix(prefix)));

const onWire = (by: Ipv4, metric: number, ...to: readonly Subnet[]): Row[] =>
  to.map((each) => ({ to: each, via: null, by, metric }));

/** What an address brings besides its subnet: itself, the broadcast address, the groups. */
function heldRows(held: Held): Row[] {
  const subnet = subnetOf(held);
  return onWire(
    held.address,
    nicMetric + onWireMetric,
    ...(bringsSubnet(held) ? [subnet] : []),
    host(held.address),
    ...(bringsSubnet(held) && held.prefix < 31 ? [host(lastOf(subnet))] : []),
    multicast,
    host(everybody),
  );
}

const loopbackNet = subnetOf({ address: loopback, prefix: 8 });
const loopbackRows = onWire(
  loopback,
  loopbackMetric + onWireMetric,
  loopbackNet,
  host(loopback),
  host(lastOf(loopbackNet)),
  multicast,
  host(everybody),
);

const setRow = ({ to, via, source, metric }: Route): Row => ({
  to,
  via,
  by: source,
  metric: metric + (via === null ? nicMetric + onWireMetric : nicMetric),
});

const isLive = ({ nics }: Machine, nic: string): boolean => {
  const found = nics.get(nic);
  return found !== undefined && isPlugged(found);
};

const rowsOf = (machine: Machine): readonly Row[] =>
  [
    ...machine.routes
      .filter(({ kind, nic }) => kind !== 'wire' && isLive(machine, nic))
      .map(setRow),
    ...loopbackRows,
    ...machine.held.filter(({ nic }) => isPlugged(nic)).flatMap(heldRows),
  ].toSorted(
    (a, b) => a.to.address - b.to.address || a.to.prefix - b.to.prefix || b.metric - a.metric,
  );

const cells = ({ to, via, by, metric }: Row): string =>
  [
    formatIpv4(to.address).padStart(17),
    formatIpv4(maskOfPrefix(to.prefix)).padStart(16),
    (via === null ? 'On-link' : formatIpv4(via)).padStart(16),
    formatIpv4(by).padStart(16),
    `${metric}`.padStart(6),
  ].join(' ');

function interfaceLine(machine: Machine, hosts: readonly Host[], nic: Nic): string {
  const mac = macOf(hosts, machine.host.id, nic.id).replaceAll(':', ' ');
  return `${`${adapterIndex(machine, nic)}`.padStart(3)}...${mac} ......${adapterName(nic)}`;
}

/** What was set for good: gateways and routes that are not in use stand here too. */
function persistentLines({ host: { gateways, routes } }: Machine): string[] {
  const rows = [
    ...gateways.map(({ via, metric }) => ({ to: { address: toIpv4(0), prefix: 0 }, via, metric })),
    ...routes,
  ];
  if (rows.length === 0) return ['  None'];
  return [
    '  Network Address          Netmask  Gateway Address  Metric',
    ...rows.map(({ to, via, metric }) =>
      [
        formatIpv4(to.address).padStart(17),
        formatIpv4(maskOfPrefix(to.prefix)).padStart(16),
        (via === null ? 'On-link' : formatIpv4(via)).padStart(16),
        (metric === 0 ? 'Default' : `${metric}`).padStart(8),
      ].join(' '),
    ),
  ];
}

export const routePrintLines = (machine: Machine, hosts: readonly Host[]): string[] => [
  rule,
  'Interface List',
  ...adaptersOf(machine).map((nic) => interfaceLine(machine, hosts, nic)),
  '  1...........................Software Loopback Interface 1',
  rule,
  '',
  'IPv4 Route Table',
  rule,
  'Active Routes:',
  'Network Destination        Netmask          Gateway       Interface  Metric',
  ...rowsOf(machine).map(cells),
  rule,
  'Persistent Routes:',
  ...persistentLines(machine),
];
