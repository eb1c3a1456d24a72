/**
 * Which routes a host has: one for the wire of each address, then the default gateways and static
 * routes that its system took when they were set, in that order. A refused one is not there; the
 * host runs on without it.
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf, type Subnet } from '../ip/subnet.ts';
import { bringsSubnet, broadcastWith, type Held } from './held.ts';
import type { Host, HostId, NicId } from './host.ts';
import { inPreference, type Route } from './route.ts';
import { sourceOn } from './source.ts';

export const refusalCodes = [
  /** Linux: "Nexthop has invalid gateway." */
  'route.gatewayNotOnWire',
  /** Linux: "RTNETLINK answers: File exists". */
  'route.exists',
  /** Linux: "Device for nexthop is not up." */
  'route.nicDown',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface SetupRefusal {
  readonly host: HostId;
  /** Which list of the host, and which entry of it. */
  readonly list: 'gateways' | 'routes';
  readonly index: number;
  readonly code: RefusalCode;
}

interface Wanted {
  readonly list: 'gateways' | 'routes';
  readonly index: number;
  readonly to: Subnet;
  readonly nic: NicId;
  readonly via: Ipv4 | null;
  readonly metric: number;
}

const everywhere: Subnet = { address: toIpv4(0), prefix: 0 };

const wantedBy = (host: Host): readonly Wanted[] => [
  ...host.gateways.map((gateway, index) => ({
    ...gateway,
    list: 'gateways' as const,
    index,
    to: everywhere,
  })),
  ...host.routes.map((route, index) => ({ ...route, list: 'routes' as const, index })),
];

/** What a gateway can be: on the wire of its NIC, or (strange, but taken) the NIC's own address. */
type GatewayPlace = 'wire' | 'own' | 'elsewhere';

/** `onWire`: the routes that lead straight to a wire; only by them is a gateway found (measured). */
function placeOf(
  { via, nic }: { readonly via: Ipv4; readonly nic: NicId },
  onWire: readonly Route[],
  held: readonly Held[],
): GatewayPlace {
  // Linux asks its local table first, for this NIC alone.
  for (const each of held.filter((other) => other.nic.id === nic)) {
    if (each.address === via) return 'own';
    if (broadcastWith(each) === via) return 'elsewhere';
  }
  const near = onWire.some((route) => route.nic === nic && isInSubnet(via, route.to));
  return near ? 'wire' : 'elsewhere';
}

const isSame = (a: { to: Subnet; metric: number }, b: { to: Subnet; metric: number }): boolean =>
  a.to.address === b.to.address && a.to.prefix === b.to.prefix && a.metric === b.metric;

const wireRoute = (held: Held): Route => ({
  kind: 'wire',
  to: subnetOf(held),
  nic: held.nic.id,
  via: null,
  metric: 0,
  source: held.address,
});

export function setUpRoutes(
  host: Host,
  held: readonly Held[],
): { readonly routes: readonly Route[]; readonly refusals: readonly SetupRefusal[] } {
  const routes: Route[] = held.filter(bringsSubnet).map(wireRoute);
  const onWire = [...routes];
  const refusals: SetupRefusal[] = [];
  for (const { list, index, to, nic, via, metric } of wantedBy(host)) {
    const refuse = (code: RefusalCode) => refusals.push({ host: host.id, list, index, code });
    const place = via === null ? 'own' : placeOf({ via, nic }, onWire, held);
    if (host.nics.find(({ id }) => id === nic)?.up !== true) refuse('route.nicDown');
    else if (place === 'elsewhere') refuse('route.gatewayNotOnWire');
    else if (routes.some((route) => isSame(route, { to, metric }))) refuse('route.exists');
    else {
      const kind = list === 'gateways' ? 'gateway' : 'static';
      // A gateway that is the host itself sends nothing on: the wire is asked for the destination.
      const nextHop = place === 'wire' ? via : null;
      const route = {
        kind,
        to,
        nic,
        via: nextHop,
        metric,
        source: sourceOn(held, nic, via),
      } as const;
      routes.push(route);
      if (via === null) onWire.push(route);
    }
  }
  return { routes: inPreference(routes), refusals };
}
