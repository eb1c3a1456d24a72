/** What can be wrong in a plant, as a change of its set-up, and what it looks like: the model says. */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { NicAddress } from '../net/host.ts';
import {
  closedFirewall,
  dialling,
  loopback,
  outcomesOf,
  type Otherwise,
  type Site,
} from './site.ts';

const addressAt = (
  address: Ipv4,
  prefix: number,
): { readonly addresses: readonly NicAddress[] } => ({
  addresses: [{ address, prefix, when: 'always' }],
});

/** null: this fault is none of the system's. */
export const siteFaults = {
  'server-stopped': () => ({ server: { stopped: true } }),
  'bound-to-loopback': () => ({ server: { bind: loopback } }),
  'bound-to-other-nic': ({ nic2 }) => ({ server: { bind: nic2 } }),
  'other-port': ({ port }) => ({ server: { port: port + 1 } }),
  'server-hangs': () => ({ server: { frozen: true } }),
  'firewall-drop': () => ({ firewall: closedFirewall }),
  // Windows Firewall blocks without a word; it has no such answer.
  'firewall-reject': ({ system }) =>
    system === 'windows' ? null : { firewall: { ...closedFirewall, otherwise: 'reject' } },
  'server-mask': ({ nic1 }) => ({ ipcNic: addressAt(nic1, 25) }),
  'client-mask': ({ robot }) => ({ robotNic: addressAt(robot, 25) }),
  'client-nic-down': () => ({ robotNic: { up: false } }),
  'cable-out': () => ({ robotNic: { segment: null } }),
  'server-address': ({ nic1 }) => ({ ipcNic: addressAt(toIpv4(nic1 - 1), 24) }),
} as const satisfies Record<string, (site: Site) => Otherwise | null>;

export type FaultId = keyof typeof siteFaults;

export const isFaultId = (text: string): text is FaultId => Object.hasOwn(siteFaults, text);

export const faultIds: readonly FaultId[] = Object.keys(siteFaults).filter(isFaultId);

/** `CONNECTED`: and nothing is answered, since the program hangs. */
export const symptoms = [
  'CONNECTED',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
] as const;
export type Symptom = (typeof symptoms)[number];

/** What the robot's program sees when it dials the IPC, with one fault. */
export interface Look {
  readonly fault: FaultId;
  readonly symptom: Symptom;
  readonly afterMs: number;
}

function looksWith(site: Site, fault: FaultId): readonly Look[] {
  const otherwise = siteFaults[fault](site);
  if (otherwise === null) return [];
  const [outcome] = outcomesOf(site, [dialling(site, 'robot', site.nic1)], otherwise);
  const symptom = symptoms.find((each) => each === outcome?.outcome);
  return symptom === undefined ? [] : [{ fault, symptom, afterMs: outcome?.afterMs ?? 0 }];
}

export const looksOf = (site: Site): readonly Look[] =>
  faultIds.flatMap((fault) => looksWith(site, fault));
