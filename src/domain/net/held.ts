/**
 * The addresses that a host holds, in the order in which its system came to hold them: that order
 * decides between two NICs in one subnet. What follows from holding them is in `localTable.ts`
 * and `route.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { Host, Nic, NicAddress } from './host.ts';

export interface Held {
  readonly nic: Nic;
  readonly address: Ipv4;
  readonly prefix: number;
  /** Itself, or the address that came before it in the same subnet on the same NIC. */
  readonly primary: Ipv4;
}

const isSibling = (a: Held, b: Held): boolean =>
  a.nic === b.nic && a.prefix === b.prefix && isInSubnet(a.address, subnetOf(b));

export const isPrimary = (held: Held): boolean => held.primary === held.address;

function withAdded(list: readonly Held[], nic: Nic, { address, prefix }: NicAddress): Held[] {
  const alone: Held = { nic, address, prefix, primary: address };
  const first = list.find((other) => isPrimary(other) && isSibling(other, alone));
  return [...list, first === undefined ? alone : { ...alone, primary: first.address }];
}

/** When a primary address goes, the next of its subnet takes its place, as if it were new. */
function withRemoved(list: readonly Held[], nic: Nic, { address }: NicAddress): readonly Held[] {
  const isGone = (held: Held): boolean => held.nic === nic && held.address === address;
  const rest = list.filter((held) => !isGone(held));
  const heirs = rest.filter((held) => held.nic === nic && held.primary === address);
  return [
    ...rest.filter((held) => !heirs.includes(held)),
    ...heirs.map((held, _, [heir = held]) => ({ ...held, primary: heir.address })),
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

const added = (list: readonly Held[], each: { nic: Nic; address: NicAddress }): readonly Held[] =>
  withAdded(list, each.nic, each.address);

/** When the servers start. */
export const heldAtStart = (host: Host): readonly Held[] =>
  addressesOf(host, 'always', 'removed').reduce(added, [] as readonly Held[]);

/** When the clients dial; the very same list where nothing came or went. */
export const heldNow = (host: Host, atStart: readonly Held[]): readonly Held[] =>
  addressesOf(host, 'removed').reduce(
    (list, { nic, address }) => withRemoved(list, nic, address),
    addressesOf(host, 'added').reduce(added, atStart),
  );
