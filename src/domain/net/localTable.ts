/**
 * Which destinations a host keeps to itself: its own addresses on whatever NIC, 127/8, and the
 * broadcast addresses of its subnets. Asked before any route; the routes are in `route.ts`.
 */
import { ipv4OfOctets, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet } from '../ip/subnet.ts';
import { broadcastWith, type Held } from './held.ts';
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

export const isMulticast = (address: Ipv4): boolean => isInSubnet(address, multicastNet);
export const isLoopback = (address: Ipv4): boolean => isInSubnet(address, loopbackNet);

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
    if (last !== null) {
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
