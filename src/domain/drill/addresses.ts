/** Draws addresses as they stand in factories and homes: private ones (RFC 1918), legal as a host. */
import type { Chance } from '../chance.ts';
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import { roleIn } from '../ip/subnetFacts.ts';
import { drawnUntil } from './drill.ts';

/** Any address of the private ranges in which there is room for the prefix, each as often as the others. */
export function drawnPrivate(chance: Chance, prefix: number): Ipv4 {
  const [c, d] = [chance.below(256), chance.below(256)];
  const ranges: readonly (readonly [number, number, number])[] = [
    [8, 10, chance.below(256)],
    [12, 172, chance.between(16, 31)],
    [16, 192, 168],
  ];
  const roomy = ranges.filter(([own]) => own <= prefix);
  const [, a, b] = roomy[chance.below(roomy.length)] ?? [8, 10, 0];
  return ipv4OfOctets([a, b, c, d]);
}

/** An address that a host can have with this prefix. */
export const drawnHost = (chance: Chance, prefix: number): AddressWithPrefix => ({
  address: drawnUntil(
    () => drawnPrivate(chance, prefix),
    (address) => roleIn(address, prefix) === 'host',
  ),
  prefix,
});

/** An address of the same block of 2 to the `bits`, as likely as any other of it. */
export const drawnNear = (chance: Chance, address: Ipv4, bits: number): Ipv4 =>
  toIpv4(address - (address % 2 ** bits) + chance.below(2 ** bits));
