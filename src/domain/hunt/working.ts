/**
 * Whether a cell works: every device's program talks to the wanted program, for sure, and the
 * firewall that the cell came with still stands. The model says so, whatever was changed.
 */
import { hasWorked } from '../connect/fix.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { serversOf } from '../connect/world.ts';
import type { HostId } from '../net/host.ts';
import { wantedProgram } from './cell.ts';

/** Who wants to talk to the program. */
export const devicesOf = ({ hosts }: Scenario): readonly HostId[] =>
  hosts.filter(({ kind }) => kind === 'device').map(({ id }) => id);

/** Connected to a program that hangs is not served, nor is who reached another one. */
export const isServed = (scenario: Scenario, outcome: Outcome): boolean =>
  hasWorked(outcome) &&
  outcome.outcome === 'CONNECTED' &&
  outcome.cause !== 'socket.frozen' &&
  serversOf(scenario)[outcome.server]?.program === wantedProgram;

/**
 * The devices that are not served, in the order of the hosts. What a device dials first is its
 * program; whatever else is dialled from it is somebody's test.
 */
export function unserved(scenario: Scenario): readonly HostId[] {
  const { attempts } = verdictsOf(scenario);
  return devicesOf(scenario).filter((id) => {
    const outcome = attempts[scenario.attempts.findIndex(({ from }) => from === id)];
    return outcome === undefined || !isServed(scenario, outcome);
  });
}

export const isCellWorking = (scenario: Scenario): boolean =>
  devicesOf(scenario).length > 0 && unserved(scenario).length === 0;

/** Firewalls that were on are on, and still block what nobody allowed. */
export const isGuarded = (plan: Scenario, now: Scenario): boolean =>
  plan.hosts.every(({ id, firewall: before }) => {
    const after = now.hosts.find((host) => host.id === id)?.firewall;
    return !before.on || (after !== undefined && after.on && after.otherwise !== 'allow');
  });

export const isSolved = (plan: Scenario, now: Scenario): boolean =>
  isGuarded(plan, now) &&
  devicesOf(plan).every((id) => devicesOf(now).includes(id)) &&
  isCellWorking(now);
