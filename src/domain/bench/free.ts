/**
 * Names and numbers that nothing has yet, as a person would pick them: for what is added on a click.
 */
import type { Scenario } from '../connect/scenario.ts';
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf, type AddressWithPrefix } from '../ip/subnet.ts';
import { subnetFacts } from '../ip/subnetFacts.ts';
import type { SegmentId } from '../net/host.ts';

const addressesIn = ({ hosts }: Scenario): readonly AddressWithPrefix[] =>
  hosts.flatMap(({ nics }) => nics.flatMap(({ addresses }) => addresses));

interface Named {
  readonly id: string;
}

/** "nic3": the word with the first number from `number` on that makes it new. */
export function freeId(word: string, among: readonly Named[], number: number): string {
  const id = `${word}${number}`;
  return among.some((each) => each.id === id) ? freeId(word, among, number + 1) : id;
}

/** "laptop", then "laptop2". */
export const freeName = (word: string, among: readonly Named[]): string =>
  among.some(({ id }) => id === word) ? freeId(word, among, 2) : word;

export function segmentsOf({ hosts }: Scenario): readonly SegmentId[] {
  const all = hosts.flatMap(({ nics }) => nics.flatMap(({ segment }) => segment ?? []));
  return [...new Set(all)].toSorted();
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A cable that is in no NIC yet. */
export function freeSegment(scenario: Scenario): SegmentId {
  const taken = segmentsOf(scenario);
  const free = letters.find((letter) => !taken.includes(letter));
  return (
    free ??
    freeId(
      's',
      taken.map((id) => ({ id })),
      taken.length,
    )
  );
}

/** A free host address in the subnet of `on`, from its `from`th on; undefined: it is full. */
export function freeAddressIn(
  scenario: Scenario,
  on: AddressWithPrefix,
  from: number,
): AddressWithPrefix | undefined {
  const { network, firstHost, lastHost, hosts } = subnetFacts(on);
  const taken = new Set(addressesIn(scenario).map(({ address }) => address));
  const free = (first: number): Ipv4 | undefined => {
    for (let next = first; next <= lastHost && next - first <= taken.size; next += 1) {
      if (!taken.has(toIpv4(next))) return toIpv4(next);
    }
    return undefined;
  };
  const address = (from < hosts ? free(network + from) : undefined) ?? free(firstHost);
  return address === undefined ? undefined : { address, prefix: on.prefix };
}

/** 192.168.3.100/24: the first such subnet in which nobody is. */
export function freeSubnetAddress(scenario: Scenario): AddressWithPrefix {
  const taken = addressesIn(scenario);
  for (let third = 1; third < 255; third += 1) {
    const on = { address: ipv4OfOctets([192, 168, third, 100]), prefix: 24 };
    if (!taken.some(({ address }) => isInSubnet(address, subnetOf(on)))) return on;
  }
  return { address: ipv4OfOctets([10, 0, 0, 100]), prefix: 24 };
}
