/**
 * A host as its system runs it once it is set up: its addresses in a table, its routes in order
 * of preference, and what the system refused. Made once for a scenario; the questions are in the
 * files of their nouns.
 */
import { heldAtStart, heldNow, type Held } from './held.ts';
import type { Host, Nic, NicId } from './host.ts';
import { localTableOf, type LocalTable } from './localTable.ts';
import type { Profiles, SystemProfile } from './profile.ts';
import type { Route } from './route.ts';
import { setUpRoutes, type SetupRefusal } from './setUp.ts';

export interface Machine {
  readonly host: Host;
  readonly profile: SystemProfile;
  readonly nics: ReadonlyMap<NicId, Nic>;
  readonly held: readonly Held[];
  readonly local: LocalTable;
  /** As `local`, when the servers started. */
  readonly localAtStart: LocalTable;
  readonly routes: readonly Route[];
  readonly refusals: readonly SetupRefusal[];
}

export function machineOf(host: Host, profiles: Profiles): Machine {
  const start = heldAtStart(host);
  const held = heldNow(host, start);
  const local = localTableOf(held);
  return {
    host,
    profile: profiles[host.system],
    nics: new Map(host.nics.map((nic) => [nic.id, nic])),
    held,
    local,
    localAtStart: held === start ? local : localTableOf(start),
    ...setUpRoutes(host, held),
  };
}

/** On a wire and switched on: it can send and hear. */
export const isPlugged = (nic: Nic): boolean => nic.up && nic.segment !== null;
