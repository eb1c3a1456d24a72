/**
 * What a fault of the hunt is: the ways in which it can be made in a working cell, each one setting
 * that is otherwise, with the edit that sets it right. The faults stand in `nicFaults.ts`,
 * `wayFaults.ts`, `wallFaults.ts`, `programFaults.ts`; all of them in `faults.ts`.
 */
import type { Edit } from '../bench/faults.ts';
import type { BenchScenario } from '../bench/scenario.ts';
import type { Chance } from '../chance.ts';
import type { Scenario } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { Host, HostId, Nic, NicId } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { pcId, wantedProgram } from './cell.ts';

export const faultIds = [
  'wrong-mask',
  'wrong-address',
  'wrong-subnet',
  'same-subnet',
  'duplicate-address',
  'no-dhcp',
  'wrong-cable',
  'cable-out',
  'nic-down',
  'gateway-missing',
  'gateway-wrong',
  'no-way-back',
  'forwarding-off',
  'firewall-drop',
  'firewall-reject',
  'wrong-profile',
  'wrong-target',
  'wrong-port',
  'bound-to-other-nic',
  'bound-to-loopback',
  'bound-to-client',
  'port-taken',
  'no-right',
  'server-stopped',
  'server-frozen',
] as const;
export type FaultId = (typeof faultIds)[number];

export const isFaultId = (text: string): text is FaultId => faultIds.some((id) => id === text);

/** Where a technician would find it: a host, and which part of its settings. */
export const spotParts = ['nics', 'ways', 'firewall', 'programs', 'clients'] as const;
export interface Spot {
  readonly host: HostId;
  readonly part: (typeof spotParts)[number];
  /** Where the part is its NICs. */
  readonly nic?: NicId;
}

/** By what a technician looks for it under; where it really was is its spot. */
export const faultParts: Readonly<Record<FaultId, Spot['part']>> = {
  'wrong-mask': 'nics',
  'wrong-address': 'nics',
  'wrong-subnet': 'nics',
  'same-subnet': 'nics',
  'duplicate-address': 'nics',
  'no-dhcp': 'nics',
  'wrong-cable': 'nics',
  'cable-out': 'nics',
  'nic-down': 'nics',
  'gateway-missing': 'ways',
  'gateway-wrong': 'ways',
  'no-way-back': 'ways',
  'forwarding-off': 'ways',
  'firewall-drop': 'firewall',
  'firewall-reject': 'firewall',
  'wrong-profile': 'firewall',
  'wrong-target': 'clients',
  'wrong-port': 'clients',
  'bound-to-other-nic': 'programs',
  'bound-to-loopback': 'programs',
  'bound-to-client': 'programs',
  'port-taken': 'programs',
  'no-right': 'programs',
  'server-stopped': 'programs',
  'server-frozen': 'programs',
};

/** One way to make a fault. */
export interface Break {
  readonly spot: Spot;
  readonly apply: (cell: Scenario) => Scenario;
  /** One edit; other single edits may help as well. */
  readonly repair: (bench: BenchScenario) => Edit;
}

/** Every way that this cell allows; whether anything is broken by it is asked of the model. */
export type Ways = (cell: Scenario, chance: Chance) => readonly Break[];

export interface AtNic {
  readonly host: Host;
  readonly nic: Nic;
  /** Its only address. */
  readonly on: AddressWithPrefix;
}

export const nicsOf = ({ hosts }: Scenario): readonly AtNic[] =>
  hosts.flatMap((host) =>
    host.nics.flatMap((nic) => nic.addresses.slice(0, 1).map((on) => ({ host, nic, on }))),
  );

export const placeOf = ({ host, nic }: AtNic): { readonly host: HostId; readonly nic: NicId } => ({
  host: host.id,
  nic: nic.id,
});

export const atNic = ({ host, nic }: AtNic): Spot => ({
  host: host.id,
  part: 'nics',
  nic: nic.id,
});

export const takenIn = (cell: Scenario): ReadonlySet<Ipv4> =>
  new Set(nicsOf(cell).map(({ on }) => on.address));

export const pcOf = ({ hosts }: Scenario): Host | undefined => hosts.find(({ id }) => id === pcId);

/** The wanted program: its place among the servers, and what it is. */
export function wantedServer(
  cell: Scenario,
): { readonly index: number; readonly server: ServerSocket } | undefined {
  const index = serversOf(cell).findIndex(({ program }) => program === wantedProgram);
  const server = serversOf(cell)[index];
  return server === undefined ? undefined : { index, server };
}
