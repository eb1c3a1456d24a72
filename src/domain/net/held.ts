/**
 * The addresses that a host holds, in the order in which its system came to hold them: that order
 * decides between two NICs in one subnet. What follows from holding them is in `localTable.ts`
 * and `route.ts`.
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix, wildcardOf } from '../ip/mask.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { Host, Nic, NicAddress } from './host.ts';
import { isThisNet } from './thisNet.ts';

export interface Held {
  readonly nic: Nic;
  readonly address: Ipv4;
  readonly prefix: number;
  /** Itself, or the address that came before it in the same subnet on the same NIC. */
  readonly primary: Ipv4;
  /** When it came, it was the broadcast address of a subnet that the host had already. */
  readonly shadowed: boolean;
}

const isSibling = (a: Held, b: Held): boolean =>
  a.nic === b.nic && a.prefix === b.prefix && isInSubnet(a.address, subnetOf(b));

export const isPrimary = (held: Held): boolean => held.primary === held.address;

/**
 * Whether an address has a subnet to bring: the wire's route and the broadcast address. Linux: not
 * for a later address of the same subnet, nor where the network part is in 0/8, nor for what was a
 * broadcast address when it came, even if it is none any more (measured).
 */
const hasSubnet = (held: Held): boolean =>
  isPrimary(held) && held.prefix < 32 && !isThisNet(subnetOf(held).address) && !held.shadowed;

/** RFC 3021: a /31 has no broadcast address. */
const lastOf = (held: Held): Ipv4 | null =>
  hasSubnet(held) && held.prefix < 31
    ? toIpv4(subnetOf(held).address + wildcardOf(maskOfPrefix(held.prefix)))
    : null;

/** It does so while its NIC is up. */
export const bringsSubnet = (held: Held): boolean => held.nic.up && hasSubnet(held);

/** The last address of the subnet that an address brings. */
export const broadcastWith = (held: Held): Ipv4 | null => (held.nic.up ? lastOf(held) : null);

type Broadcasts = (held: Held) => Ipv4 | null;

const isShadowed = (list: readonly Held[], address: Ipv4, broadcasts: Broadcasts): boolean =>
  list.some((held) => broadcasts(held) === address);

function withAdded(
  list: readonly Held[],
  nic: Nic,
  { address, prefix }: NicAddress,
  broadcasts: Broadcasts,
): Held[] {
  const shadowed = isShadowed(list, address, broadcasts);
  const alone: Held = { nic, address, prefix, primary: address, shadowed };
  const first = list.find((other) => isPrimary(other) && isSibling(other, alone));
  return [...list, first === undefined ? alone : { ...alone, primary: first.address }];
}

/** When a primary address goes, the next of its subnet takes its place, as if it were new. */
function withRemoved(list: readonly Held[], nic: Nic, { address }: NicAddress): readonly Held[] {
  const isGone = (held: Held): boolean => held.nic === nic && held.address === address;
  const rest = list.filter((held) => !isGone(held));
  const heirs = rest.filter((held) => held.nic === nic && held.primary === address);
  const others = rest.filter((held) => !heirs.includes(held));
  return [
    ...others,
    ...heirs.map((held, _, [heir = held]) => ({
      ...held,
      primary: heir.address,
      shadowed: isShadowed(others, held.address, broadcastWith),
    })),
  ];
}

/** On whatever NIC, and even where a broadcast address of the host stands before it. */
export const isHeld = (list: readonly Held[], address: Ipv4): boolean =>
  list.some((held) => held.address === address);

const addressesOf = (host: Host, ...when: NicAddress['when'][]) =>
  host.nics.flatMap((nic) =>
    nic.addresses
      .filter((address) => when.includes(address.when))
      .map((address) => ({ nic, address })),
  );

const adding =
  (broadcasts: Broadcasts) =>
  (list: readonly Held[], each: { nic: Nic; address: NicAddress }): readonly Held[] =>
    withAdded(list, each.nic, each.address, broadcasts);

/** When the servers start. The addresses came before any NIC went down. */
export const heldAtStart = (host: Host): readonly Held[] =>
  addressesOf(host, 'always', 'removed').reduce(adding(lastOf), [] as readonly Held[]);

/** When the clients dial; the very same list where nothing came or went. */
export const heldNow = (host: Host, atStart: readonly Held[]): readonly Held[] =>
  addressesOf(host, 'removed').reduce(
    (list, { nic, address }) => withRemoved(list, nic, address),
    addressesOf(host, 'added').reduce(adding(broadcastWith), atStart),
  );
