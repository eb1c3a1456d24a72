/**
 * `ip route` and `ip route get`, as iproute2 prints them: the main table in the kernel's order, and
 * the kernel's own decision for one destination.
 */
import { formatIpv4, ipv4OfOctets, type Ipv4 } from '../../ip/ipv4.ts';
import { isInSubnet } from '../../ip/subnet.ts';
import type { NicId } from '../../net/host.ts';
import { isPlugged, type Machine } from '../../net/machine.ts';
import { routeFor, type Route } from '../../net/route.ts';
import { systemError } from '../errors.ts';
import { deviceName } from './devices.ts';

/** By network address, then the longest prefix, then the lowest metric: the kernel's trie. */
const inTableOrder = (a: Route, b: Route): number =>
  a.to.address - b.to.address || b.to.prefix - a.to.prefix || a.metric - b.metric;

function destinationOf({ to: { address, prefix } }: Route): string {
  if (prefix === 0) return 'default';
  return prefix === 32 ? formatIpv4(address) : `${formatIpv4(address)}/${prefix}`;
}

/** As it was set: a gateway that is the host itself is no next hop, but stands in the table. */
function gatewayOf({ host }: Machine, { kind, to, nic, via, metric }: Route): Ipv4 | null {
  if (kind === 'wire' || via !== null) return via;
  const set =
    kind === 'gateway'
      ? host.gateways.find((each) => each.nic === nic && each.metric === metric)
      : host.routes.find(
          (each) =>
            each.nic === nic &&
            each.metric === metric &&
            each.to.address === to.address &&
            each.to.prefix === to.prefix,
        );
  return set?.via ?? null;
}

function routeLine(machine: Machine, route: Route): string {
  const nic = machine.nics.get(route.nic);
  const via = gatewayOf(machine, route);
  return [
    destinationOf(route),
    via === null ? '' : `via ${formatIpv4(via)}`,
    nic === undefined ? '' : `dev ${deviceName(nic)}`,
    route.kind === 'wire' ? 'proto kernel' : '',
    via === null ? 'scope link' : '',
    route.kind === 'wire' ? `src ${formatIpv4(route.source)}` : '',
    route.metric === 0 ? '' : `metric ${route.metric}`,
    nic === undefined || isPlugged(nic) ? '' : 'linkdown',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const routeLines = (machine: Machine): string[] =>
  machine.routes.toSorted(inTableOrder).map((route) => routeLine(machine, route));

interface Way {
  readonly kind: 'local' | 'broadcast' | 'multicast' | '';
  readonly cache: string;
  /** null: the loopback. */
  readonly nic: NicId | null;
  readonly via: Ipv4 | null;
  readonly source: Ipv4;
}

const loopback = ipv4OfOctets([127, 0, 0, 1]);

const outBy = (machine: Machine, to: Ipv4): Route | undefined =>
  machine.routes.find((route) => isInSubnet(to, route.to));

/** undefined: no way. */
function wayTo(machine: Machine, to: Ipv4): Way | undefined {
  const decision = routeFor(machine, to, null);
  const inside = { kind: 'local', cache: ' <local>', nic: null, via: null } as const;
  if (to === 0) return { ...inside, source: loopback };
  if (decision.kind === 'none') return undefined;
  if (decision.kind === 'own') return { ...inside, source: decision.local.source };
  if (decision.kind === 'out') {
    const { nic, via, source } = decision.route;
    return { kind: '', cache: '', nic, via, source };
  }
  const route = outBy(machine, to);
  const group =
    decision.kind === 'broadcast'
      ? ({ kind: 'broadcast', cache: ' <local,brd>', via: null } as const)
      : ({ kind: 'multicast', cache: ' <local,mc>', via: null } as const);
  if (decision.kind === 'broadcast' && decision.local !== null) {
    return { ...group, nic: decision.local.nic, source: decision.local.source };
  }
  return route === undefined ? undefined : { ...group, nic: route.nic, source: route.source };
}

export function routeGetLines(machine: Machine, to: Ipv4): string[] {
  const way = wayTo(machine, to);
  if (way === undefined) return [`RTNETLINK answers: ${systemError('linux', 'ENETUNREACH').text}`];
  const nic = way.nic === null ? undefined : machine.nics.get(way.nic);
  const parts = [
    way.kind,
    formatIpv4(to),
    way.via === null ? '' : `via ${formatIpv4(way.via)}`,
    `dev ${nic === undefined ? 'lo' : deviceName(nic)}`,
    way.source === 0 ? '' : `src ${formatIpv4(way.source)}`,
    'uid 0',
  ];
  return [parts.filter((part) => part !== '').join(' '), `    cache${way.cache}`];
}
