/**
 * What a learner does with gateways and routes. Whether a system takes one is the model's rule
 * (`net/setUp.ts`): an edit that would add a refusal is answered with it.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { DefaultGateway, Host, HostId, NicId, StaticRoute } from '../net/host.ts';
import { machineOf } from '../net/machine.ts';
import { profiles } from '../net/profile.ts';
import { failed } from '../result.ts';
import { editHost, unchanged } from './change.ts';
import type { Edit, RouteFault } from './faults.ts';
import { hostAt, type BenchScenario } from './scenario.ts';

type List = 'gateways' | 'routes';

interface Wanted {
  readonly nic: NicId;
  readonly via: Ipv4 | null;
}

const onNic = (host: Host, id: NicId) =>
  host.nics.find((nic) => nic.id === id)?.addresses.filter(({ when }) => when !== 'removed') ?? [];

/** What the host would say of the entry at `index`, had it been set so. */
function faultOf(host: Host, list: List, index: number): RouteFault | undefined {
  const entry: Wanted | undefined = host[list][index];
  if (entry === undefined) return undefined;
  const { nic, via } = entry;
  const place = { host: host.id, nic, via, on: onNic(host, nic) };
  const own = host.nics.some(({ id }) => onNic(host, id).some(({ address }) => address === via));
  if (own) return { code: 'route.own', ...place };
  const refusal = machineOf(host, profiles).refusals.find(
    (each) => each.list === list && each.index === index,
  );
  return refusal === undefined ? undefined : { code: refusal.code, ...place };
}

function withListed(
  bench: BenchScenario,
  id: HostId,
  list: List,
  index: number,
  change: (host: Host) => Partial<Host>,
): Edit {
  const host = hostAt(bench, id);
  if (host === undefined) return unchanged(bench);
  const fault = faultOf({ ...host, ...change(host) }, list, index);
  return fault === undefined ? editHost(bench, id, change) : failed(fault);
}

/** By the NIC in whose subnet it lies; else by the first, which will refuse it. */
function nicFor(host: Host, via: Ipv4): NicId | undefined {
  const near = host.nics.find(({ id }) =>
    onNic(host, id).some((on) => isInSubnet(via, subnetOf(on))),
  );
  return (near ?? host.nics[0])?.id;
}

/** The one field of a simple form: the only default gateway, or none. */
export function withGateway(bench: BenchScenario, id: HostId, via: Ipv4 | null): Edit {
  const host = hostAt(bench, id);
  const nic = host === undefined || via === null ? undefined : nicFor(host, via);
  const gateways = nic === undefined || via === null ? [] : [{ nic, via, metric: 0 }];
  return withListed(bench, id, 'gateways', 0, () => ({ gateways }));
}

export function withGatewayAdded(bench: BenchScenario, id: HostId, added: DefaultGateway): Edit {
  const index = hostAt(bench, id)?.gateways.length ?? 0;
  return withListed(bench, id, 'gateways', index, ({ gateways }) => ({
    gateways: [...gateways, added],
  }));
}

export const withGatewayChanged = (
  bench: BenchScenario,
  id: HostId,
  index: number,
  to: DefaultGateway,
): Edit =>
  withListed(bench, id, 'gateways', index, ({ gateways }) => ({
    gateways: gateways.map((each, place) => (place === index ? to : each)),
  }));

export const withGatewayRemoved = (bench: BenchScenario, id: HostId, index: number): Edit =>
  editHost(bench, id, ({ gateways }) => ({
    gateways: gateways.filter((_, place) => place !== index),
  }));

export function withRouteAdded(bench: BenchScenario, id: HostId, added: StaticRoute): Edit {
  const index = hostAt(bench, id)?.routes.length ?? 0;
  return withListed(bench, id, 'routes', index, ({ routes }) => ({ routes: [...routes, added] }));
}

export const withRouteChanged = (
  bench: BenchScenario,
  id: HostId,
  index: number,
  to: StaticRoute,
): Edit =>
  withListed(bench, id, 'routes', index, ({ routes }) => ({
    routes: routes.map((each, place) => (place === index ? to : each)),
  }));

export const withRouteRemoved = (bench: BenchScenario, id: HostId, index: number): Edit =>
  editHost(bench, id, ({ routes }) => ({
    routes: routes.filter((_, place) => place !== index),
  }));
