/**
 * Gateways and static routes in a scenario's text: `gw:192.168.1.1@nic2~100` (gateway, NIC,
 * metric) and `route:10.0.0.0/8:192.168.1.1@nic2~100`. The NIC is left out where it is the one
 * whose subnet holds the gateway, or else the first.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { formatIpv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { DefaultGateway, Nic, NicId, StaticRoute } from '../net/host.ts';
import { ok } from '../result.ts';
import { formatWithPrefix, readHostAddress, readNumber, readSubnet } from './addressText.ts';
import { cut, fault, type Piece, type Read } from './pieces.ts';

export const mostGateways = 4;
export const mostRoutes = 8;

const highestMetric = 9999;

const usualNic = (nics: readonly Nic[], via: Ipv4 | null): NicId | undefined => {
  const near = nics.find(({ addresses }) =>
    addresses.some((on) => via !== null && isInSubnet(via, subnetOf(on))),
  );
  return (near ?? nics[0])?.id;
};

export function readNicId(nics: readonly Nic[], piece: Piece): Read<NicId> {
  return nics.some(({ id }) => id === piece.text) ? ok(piece.text) : fault(piece, 'nic.unknown');
}

interface Way {
  readonly head: Piece;
  readonly nic: Piece | null;
  readonly metric: number;
}

/** "head@nic~metric" */
function readWay(piece: Piece): Read<Way> {
  const [before, after] = cut(piece, '~');
  const metric = after === null ? ok(0) : readNumber(after, highestMetric);
  if (!metric.ok) return metric;
  const [head, nic] = cut(before, '@');
  return ok({ head, nic, metric: metric.value });
}

function nicOf(nics: readonly Nic[], { head, nic }: Way, via: Ipv4 | null): Read<NicId> {
  if (nic !== null) return readNicId(nics, nic);
  const usual = usualNic(nics, via);
  return usual === undefined ? fault(head, 'nic.unknown') : ok(usual);
}

export function readGateway(nics: readonly Nic[], piece: Piece): Read<DefaultGateway> {
  const way = readWay(piece);
  if (!way.ok) return way;
  const via = readHostAddress(way.value.head);
  if (!via.ok) return via;
  const nic = nicOf(nics, way.value, via.value);
  return nic.ok ? ok({ nic: nic.value, via: via.value, metric: way.value.metric }) : nic;
}

export function readRoute(nics: readonly Nic[], piece: Piece): Read<StaticRoute> {
  const way = readWay(piece);
  if (!way.ok) return way;
  const [subnet, gateway] = cut(way.value.head, ':');
  const to = readSubnet(subnet);
  if (!to.ok) return to;
  const via = gateway === null ? ok(null) : readHostAddress(gateway);
  if (!via.ok) return via;
  const nic = nicOf(nics, way.value, via.value);
  if (!nic.ok) return nic;
  return ok({ to: to.value, nic: nic.value, via: via.value, metric: way.value.metric });
}

const formatEnd = (
  nics: readonly Nic[],
  { nic, via, metric }: Pick<StaticRoute, 'nic' | 'via' | 'metric'>,
): string => (nic === usualNic(nics, via) ? '' : `@${nic}`) + (metric === 0 ? '' : `~${metric}`);

export const formatGateway = (nics: readonly Nic[], gateway: DefaultGateway): string =>
  `gw:${formatIpv4(gateway.via)}${formatEnd(nics, gateway)}`;

export function formatRoute(nics: readonly Nic[], route: StaticRoute): string {
  const via = route.via === null ? '' : `:${formatIpv4(route.via)}`;
  return `route:${formatWithPrefix(route.to)}${via}${formatEnd(nics, route)}`;
}
