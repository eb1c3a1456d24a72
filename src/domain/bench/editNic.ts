/**
 * What a learner does with a NIC: its addresses, its name, its cable, its switch. Which addresses
 * a NIC cannot have is the text's rule; what is legal and still unwise is in `warnings.ts`.
 */
import { plainNic } from '../connect/defaults.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { HostId, NicAddress, Profile, SegmentId } from '../net/host.ts';
import {
  edited,
  editHost,
  editNic,
  inSameWorld,
  inWorld,
  nicChanged,
  unchanged,
  type NicPlace,
} from './change.ts';
import type { Edit } from './faults.ts';
import { freeId, freeSegment, freeSubnetAddress } from './free.ts';
import { named } from './named.ts';
import { hostAt, type BenchScenario } from './scenario.ts';

/** `index` 0 is the primary one; a NIC without an address gets its first. */
export const withNicAddress = (
  bench: BenchScenario,
  at: NicPlace,
  index: number,
  { address, prefix }: AddressWithPrefix,
): Edit =>
  editNic(bench, at, ({ addresses }) => ({
    addresses:
      addresses.length === 0
        ? [{ address, prefix, when: 'always' }]
        : addresses.map((each, place) => (place === index ? { ...each, address, prefix } : each)),
  }));

/** A further one; `when` `added`: after the servers had started. */
export const withAddressAdded = (bench: BenchScenario, at: NicPlace, added: NicAddress): Edit =>
  editNic(bench, at, ({ addresses }) => ({ addresses: [...addresses, added] }));

export const withAddressRemoved = (bench: BenchScenario, at: NicPlace, index: number): Edit =>
  editNic(bench, at, ({ addresses }) => ({
    addresses: addresses.filter((_, place) => place !== index),
  }));

/** Whether it was there when the servers started, and is there now. */
export const withAddressWhen = (
  bench: BenchScenario,
  at: NicPlace,
  index: number,
  when: NicAddress['when'],
): Edit =>
  editNic(bench, at, ({ addresses }) => ({
    addresses: addresses.map((each, place) => (place === index ? { ...each, when } : each)),
  }));

/** A name changes nothing in the network: what was predicted stands. */
export const withNicLabel = (bench: BenchScenario, at: NicPlace, label: string): Edit =>
  named(
    label,
    edited(
      inSameWorld(
        bench,
        nicChanged(bench.scenario, at, () => ({ label })),
      ),
    ),
  );

/** null pulls it out: no carrier, which is not the same as down. */
export const withCable = (bench: BenchScenario, at: NicPlace, segment: SegmentId | null): Edit =>
  editNic(bench, at, () => ({ segment }));

/** Into the cable of another NIC; where that has none, a new one joins the two. */
export function withCableTo(bench: BenchScenario, at: NicPlace, to: NicPlace): Edit {
  const other = hostAt(bench, to.host)?.nics.find(({ id }) => id === to.nic);
  if (other === undefined) return unchanged(bench);
  const segment = other.segment ?? freeSegment(bench.scenario);
  const plug = (scenario: Scenario, place: NicPlace): Scenario =>
    nicChanged(scenario, place, () => ({ segment }));
  return edited(inWorld(bench, plug(plug(bench.scenario, at), to)));
}

export const withNicUp = (bench: BenchScenario, at: NicPlace, up: boolean): Edit =>
  editNic(bench, at, () => ({ up }));

/** The Windows Firewall profile of the network that it is on. */
export const withProfile = (bench: BenchScenario, at: NicPlace, profile: Profile): Edit =>
  editNic(bench, at, () => ({ profile }));

/** With an address in a subnet of its own; null: without a cable. */
export const withNicAdded = (bench: BenchScenario, host: HostId, segment: SegmentId | null): Edit =>
  editHost(bench, host, ({ nics }) => {
    const id = freeId('nic', nics, nics.length + 1);
    return { nics: [...nics, plainNic(id, segment, freeSubnetAddress(bench.scenario))] };
  });

/** What was set up for it goes with it. */
export const withNicRemoved = (bench: BenchScenario, { host, nic }: NicPlace): Edit =>
  editHost(bench, host, ({ nics, gateways, routes, firewall }) => ({
    nics: nics.filter(({ id }) => id !== nic),
    gateways: gateways.filter((gateway) => gateway.nic !== nic),
    routes: routes.filter((route) => route.nic !== nic),
    firewall: { ...firewall, rules: firewall.rules.filter((rule) => rule.nic !== nic) },
  }));
