/**
 * Every single move that could help a cell that does not work: what the model calls near to a failed
 * attempt, and what it does not know of (rules, profiles). Which of them help is asked of the model.
 */
import { withChange } from '../connect/change.ts';
import { changesNear } from '../connect/nearby.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { hostChanged, nicChanged, serverChanged } from '../bench/change.ts';
import { serversOf } from '../connect/world.ts';
import { profiles, type FirewallRule, type Host } from '../net/host.ts';
import { wantedServer } from './fault.ts';
import { isServed } from './working.ts';

function nearUnserved(cell: Scenario): readonly Scenario[] {
  const verdicts = verdictsOf(cell);
  const changes = cell.attempts.flatMap((_, index) => {
    const outcome = verdicts.attempts[index];
    const isUnserved = outcome !== undefined && !isServed(cell, outcome);
    return isUnserved ? changesNear(cell, index, verdicts) : [];
  });
  const each = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...each.values()].map((change) => withChange(cell, change));
}

function rulesOf({ firewall }: Host, port: number): readonly (readonly FirewallRule[])[] {
  const { rules } = firewall;
  const free = { nic: null, from: null, profile: null } as const;
  const allowed = { protocol: 'tcp', port, verdict: 'allow' } as const;
  return rules.flatMap((rule, index) => [
    rules.toSpliced(index, 1),
    [rule, ...rules.toSpliced(index, 1)],
    ...[{ verdict: 'allow' } as const, { port }, { protocol: 'tcp' } as const, free, allowed].map(
      (change) => rules.with(index, { ...rule, ...change }),
    ),
  ]);
}

function atFirewalls(cell: Scenario): readonly Scenario[] {
  const port = wantedServer(cell)?.server.port ?? 0;
  return cell.hosts
    .filter(({ firewall }) => firewall.on)
    .flatMap((host) => [
      ...rulesOf(host, port).map((rules) =>
        hostChanged(cell, host.id, ({ firewall }) => ({ firewall: { ...firewall, rules } })),
      ),
      ...host.nics.flatMap((nic) =>
        profiles.map((profile) =>
          nicChanged(cell, { host: host.id, nic: nic.id }, () => ({ profile })),
        ),
      ),
    ]);
}

/** Stopped, it gives up its port to who was second. */
const stopping = (cell: Scenario): readonly Scenario[] =>
  serversOf(cell).map((_, index) => serverChanged(cell, index, () => ({ stopped: true })));

/** One move further, each way. */
export const oneMoveOn = (cell: Scenario): readonly Scenario[] => [
  ...nearUnserved(cell),
  ...atFirewalls(cell),
  ...stopping(cell),
];
