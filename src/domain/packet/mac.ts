/**
 * The MAC addresses of a scenario's NICs: made up, but told apart and readable, 02:00:00:00:HH:NN
 * for NIC N of host H in the scenario's order. 02 marks a locally administered address.
 */
import type { Host, HostId, NicId } from '../net/host.ts';

/** "02:00:00:00:01:02": the second NIC of the first host. */
export type Mac = string;

export const broadcastMac: Mac = 'ff:ff:ff:ff:ff:ff';
/** What a question asks for, and what the loopback has. */
export const noMac: Mac = '00:00:00:00:00:00';

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

export function macOf(hosts: readonly Host[], host: HostId, nic: NicId): Mac {
  const h = hosts.findIndex(({ id }) => id === host);
  const n = hosts[h]?.nics.findIndex(({ id }) => id === nic) ?? -1;
  return `02:00:00:00:${hex(h + 1)}:${hex(n + 1)}`;
}

export const macBytes = (mac: Mac): readonly number[] =>
  mac.split(':').map((byte) => Number.parseInt(byte, 16));
