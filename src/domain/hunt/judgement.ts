/**
 * What the learner named against what it was, and the wrong idea that a missed fault speaks for.
 * Scored apart from the moves: who mends by luck has not understood.
 */
import type { MisconceptionId } from '../misconceptions.ts';
import type { FaultId } from './fault.ts';

/** Names that say less, and are true all the same. */
const lessExact: Readonly<Partial<Record<FaultId, readonly FaultId[]>>> = {
  'wrong-subnet': ['wrong-address'],
  'same-subnet': ['wrong-subnet', 'wrong-address'],
  'duplicate-address': ['wrong-address'],
  'no-dhcp': ['wrong-address', 'wrong-subnet'],
  'no-way-back': ['gateway-missing'],
  'wrong-profile': ['firewall-drop'],
};

/** Who did not think of it may think so. */
export const missedBy: Readonly<Partial<Record<FaultId, MisconceptionId>>> = {
  'same-subnet': 'same-subnet-nics',
  'duplicate-address': 'duplicate-clear',
  'wrong-subnet': 'switch-is-net',
  'forwarding-off': 'pc-is-router',
  'firewall-drop': 'ping-proves',
  'firewall-reject': 'refused-is-timeout',
  'wrong-profile': 'closed-says-refused',
  'bound-to-other-nic': 'bind-is-cable',
  'bound-to-loopback': 'local-works',
  'bound-to-client': 'bind-client',
  'port-taken': 'in-use-is-twice',
  'server-stopped': 'refused-is-timeout',
  'server-frozen': 'connected-is-fine',
};

export interface Naming {
  readonly found: readonly FaultId[];
  /** Named by a word that is true and says less. */
  readonly near: readonly FaultId[];
  readonly missed: readonly FaultId[];
  /** Named, and not there. */
  readonly wrong: readonly FaultId[];
}

/** For each fault a name that is left: no name for two of them, and as many faults as can be. */
function nearIn(
  faults: readonly FaultId[],
  spare: readonly FaultId[],
): ReadonlyMap<FaultId, FaultId> {
  const [fault, ...others] = faults;
  if (fault === undefined) return new Map();
  const names = (lessExact[fault] ?? []).filter((name) => spare.includes(name));
  const ways = names.map((name) => {
    const left = spare.filter((other) => other !== name);
    return new Map([[fault, name], ...nearIn(others, left)]);
  });
  return [...ways, nearIn(others, spare)].reduce((best, way) =>
    way.size > best.size ? way : best,
  );
}

export function namingOf(faults: readonly FaultId[], named: readonly FaultId[]): Naming {
  const found = faults.filter((id) => named.includes(id));
  const open = faults.filter((id) => !found.includes(id));
  const spare = named.filter((id) => !found.includes(id));
  const told = nearIn(open, spare);
  const spent = [...told.values()];
  return {
    found,
    near: open.filter((id) => told.has(id)),
    missed: open.filter((id) => !told.has(id)),
    wrong: spare.filter((id) => !spent.includes(id)),
  };
}
