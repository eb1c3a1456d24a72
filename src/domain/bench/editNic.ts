/**
 * What a learner does with a NIC: its addresses, its name, its cable, its switch. What is legal
 * and still unwise is left to `warnings.ts`.
 */
import { plainNic } from '../connect/defaults.ts';
import { kindOf } from '../ip/addressKinds.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { HostId, Nic, NicAddress, Profile, SegmentId } from '../net/host.ts';
import { failed, ok, type Result } from '../result.ts';
import { withHostChanged, withNicChanged, withSameWorld, type NicPlace } from './change.ts';
import type { AddressEditFault, Edit } from './faults.ts';
import { freeId, freeSubnetAddress } from './free.ts';
import { labelFault, limits } from './limits.ts';
import { hostAt, nicAt, type BenchScenario } from './scenario.ts';

const refusedKinds = {
  thisHost: 'address.none',
  thisNetwork: 'address.none',
  loopback: 'address.loopback',
  multicast: 'address.multicast',
  limitedBroadcast: 'address.everybody',
  reserved: 'address.reserved',
} as const;

const isRefused = (kind: string): kind is keyof typeof refusedKinds =>
  Object.hasOwn(refusedKinds, kind);

/** Whether a NIC can have such an address at all. */
export function checkNicAddress(address: Ipv4): Result<Ipv4, AddressEditFault> {
  const { kind } = kindOf(address);
  return isRefused(kind) ? failed({ code: refusedKinds[kind], address }) : ok(address);
}

const withAddresses = (
  bench: BenchScenario,
  at: NicPlace,
  change: (addresses: readonly NicAddress[]) => readonly NicAddress[],
): BenchScenario =>
  withNicChanged(bench, at, ({ addresses }) => ({ addresses: change(addresses) }));

/** `index` 0 is the primary one; a NIC without an address gets its first. */
export function withNicAddress(
  bench: BenchScenario,
  at: NicPlace,
  index: number,
  to: AddressWithPrefix,
): Edit {
  const checked = checkNicAddress(to.address);
  if (!checked.ok) return checked;
  const { address, prefix } = to;
  const known = nicAt(bench, at.host, at.nic)?.addresses ?? [];
  if (index > 0 && known[index] === undefined) return ok(bench);
  return ok(
    withAddresses(bench, at, (addresses) =>
      index === 0 && addresses.length === 0
        ? [{ address, prefix, when: 'always' }]
        : addresses.map((each, place) => (place === index ? { ...each, address, prefix } : each)),
    ),
  );
}

/** A further one; `when` `added`: after the servers had started. */
export function withAddressAdded(bench: BenchScenario, at: NicPlace, added: NicAddress): Edit {
  const checked = checkNicAddress(added.address);
  if (!checked.ok) return checked;
  const nic = nicAt(bench, at.host, at.nic);
  if (nic !== undefined && nic.addresses.length >= limits.addresses) {
    return failed({ code: 'limit.addresses', highest: limits.addresses });
  }
  return ok(withAddresses(bench, at, (addresses) => [...addresses, added]));
}

export const withAddressRemoved = (
  bench: BenchScenario,
  at: NicPlace,
  index: number,
): BenchScenario =>
  withAddresses(bench, at, (addresses) => addresses.filter((_, place) => place !== index));

/** Whether it was there when the servers started, and is there now. */
export const withAddressWhen = (
  bench: BenchScenario,
  at: NicPlace,
  index: number,
  when: NicAddress['when'],
): BenchScenario =>
  withAddresses(bench, at, (addresses) =>
    addresses.map((each, place) => (place === index ? { ...each, when } : each)),
  );

/** A name changes nothing in the network: what was predicted stands. */
export function withNicLabel(bench: BenchScenario, at: NicPlace, label: string): Edit {
  const fault = labelFault(label);
  if (fault !== undefined) return failed(fault);
  const host = hostAt(bench, at.host);
  if (host === undefined) return ok(bench);
  const nics = host.nics.map((nic) => (nic.id === at.nic ? { ...nic, label } : nic));
  const hosts = bench.scenario.hosts.map((each) => (each === host ? { ...host, nics } : each));
  return ok(withSameWorld(bench, { ...bench.scenario, hosts }));
}

/** null pulls it out: no carrier, which is not the same as down. */
export const withCable = (
  bench: BenchScenario,
  at: NicPlace,
  segment: SegmentId | null,
): BenchScenario => withNicChanged(bench, at, () => ({ segment }));

export const withNicUp = (bench: BenchScenario, at: NicPlace, up: boolean): BenchScenario =>
  withNicChanged(bench, at, () => ({ up }));

/** The Windows Firewall profile of the network that it is on. */
export const withProfile = (bench: BenchScenario, at: NicPlace, profile: Profile): BenchScenario =>
  withNicChanged(bench, at, () => ({ profile }));

/** On a cable of its own or the one that is named, with an address in a subnet of its own. */
export function withNicAdded(bench: BenchScenario, host: HostId, segment: SegmentId | null): Edit {
  const nics: readonly Nic[] = hostAt(bench, host)?.nics ?? [];
  if (nics.length >= limits.nics) return failed({ code: 'limit.nics', highest: limits.nics });
  const id = freeId('nic', nics, nics.length + 1);
  const added = plainNic(id, segment, freeSubnetAddress(bench.scenario));
  return ok(withHostChanged(bench, host, () => ({ nics: [...nics, added] })));
}

/** What was set up for it goes with it. */
export const withNicRemoved = (bench: BenchScenario, { host, nic }: NicPlace): BenchScenario =>
  withHostChanged(bench, host, ({ nics, gateways, routes, firewall }) => ({
    nics: nics.filter(({ id }) => id !== nic),
    gateways: gateways.filter((gateway) => gateway.nic !== nic),
    routes: routes.filter((route) => route.nic !== nic),
    firewall: { ...firewall, rules: firewall.rules.filter((rule) => rule.nic !== nic) },
  }));
