/**
 * Which destinations a host keeps to itself: its own addresses on whatever NIC, 127/8, and the
 * broadcast addresses of its subnets. Asked before any route; the routes are in `route.ts`.
 */
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix, wildcardOf } from '../ip/mask.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import { isPrimary, type Held } from './held.ts';
import type { NicId } from './host.ts';

export interface Local {
  readonly kind: 'own' | 'broadcast';
  /** null: the loopback. */
  readonly nic: NicId | null;
  /** What the host calls itself when it sends there. */
  readonly source: Ipv4;
}

export const loopback = ipv4OfOctets([127, 0, 0, 1]);
const loopbackNet = { address: ipv4OfOctets([127, 0, 0, 0]), prefix: 8 };
const loopbackBroadcast = ipv4OfOctets([127, 255, 255, 255]);
const everybody = ipv4OfOctets([255, 255, 255, 255]);
const multicastNet = { address: ipv4OfOctets([224, 0, 0, 0]), prefix: 4 };
const thisNet = { address: ipv4OfOctets([0, 0, 0, 0]), prefix: 8 };

export const isMulticast = (address: Ipv4): boolean => isInSubnet(address, multicastNet);
export const isLoopback = (address: Ipv4): boolean => isInSubnet(address, loopbackNet);
/** 0.0.0.0/8: "this host on this network", never anybody's destination (RFC 1122 §3.2.1.3). */
export const isThisNet = (address: Ipv4): boolean => isInSubnet(address, thisNet);

/**
 * Whether an address brings its subnet with it: the wire's route and the broadcast address.
 * Linux: not for a later address of the same subnet, nor where the network part is in 0/8.
 */
export const bringsSubnet = (held: Held): boolean =>
  held.nic.up && isPrimary(held) && held.prefix < 32 && !isThisNet(subnetOf(held).address);

/** The last address of the subnet that an address brings; RFC 3021: a /31 has no broadcast address. */
export const broadcastWith = (held: Held): Ipv4 | null =>
  bringsSubnet(held) && held.prefix < 31
    ? toIpv4(subnetOf(held).address + wildcardOf(maskOfPrefix(held.prefix)))
    : null;

export type LocalTable = ReadonlyMap<Ipv4, Local>;

export function localTableOf(list: readonly Held[]): LocalTable {
  const table = new Map<Ipv4, Local>();
  const enter = (address: Ipv4, local: Local): void => {
    if (!table.has(address)) table.set(address, local);
  };
  for (const held of list) {
    const { address, primary } = held;
    enter(address, { kind: 'own', nic: held.nic.id, source: primary });
    const last = broadcastWith(held);
    if (last !== null && table.get(address)?.kind === 'own') {
      enter(last, { kind: 'broadcast', nic: held.nic.id, source: primary });
    }
  }
  enter(loopbackBroadcast, { kind: 'broadcast', nic: null, source: loopback });
  return table;
}

const onLoopback: Local = { kind: 'own', nic: null, source: loopback };

export const localFor = (table: LocalTable, address: Ipv4): Local | undefined =>
  table.get(address) ?? (isLoopback(address) ? onLoopback : undefined);

export const isOwn = (table: LocalTable, address: Ipv4): boolean =>
  localFor(table, address)?.kind === 'own';

/** 255.255.255.255, or the broadcast address of one of the host's subnets. */
export const isBroadcast = (table: LocalTable, address: Ipv4): boolean =>
  address === everybody || localFor(table, address)?.kind === 'broadcast';
