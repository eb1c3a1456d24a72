/**
 * What hosts and NICs are called on the screen: the learner's name for them, else the language's
 * word for a well-known id ("nic1" is NIC 1), else the id itself.
 */
import type { Scenario } from '../../domain/connect/scenario.ts';
import type { HostId, NicId } from '../../domain/net/host.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/useWords.ts';

export interface Names {
  readonly host: (id: HostId) => string;
  /** The shorter one, for a column's head. */
  readonly short: (id: HostId) => string;
  readonly nic: (host: HostId, nic: NicId) => string;
}

export function namesIn({ hosts }: Scenario, words: Messages['bind']['names']): Names {
  // Maps: "constructor" is a legal id, and every object has one.
  const known = new Map(Object.entries(words.hosts));
  const shorter = new Map(Object.entries(words.short));
  const labelOf = (id: HostId) => hosts.find((host) => host.id === id)?.label ?? '';
  const host = (id: HostId) => labelOf(id) || known.get(id) || words.numbered(id);
  return {
    host,
    short: (id) => labelOf(id) || shorter.get(id) || host(id),
    nic(id, nic) {
      const nics = hosts.find((each) => each.id === id)?.nics;
      return nics?.find((each) => each.id === nic)?.label || words.numbered(nic);
    },
  };
}

export const useNames = (scenario: Scenario): Names => namesIn(scenario, useWords('bind').names);
