/** For tests: a terminal on a host of the canonical scenario, or of a changed one. */
import { canonical } from '../connect/canonical.ts';
import type { Scenario } from '../connect/scenario.ts';
import { simulate } from '../connect/simulate.ts';
import type { Host, HostId, System } from '../net/host.ts';
import { runCommand } from './commands.ts';
import type { Terminal } from './terminal.ts';

export const withHost = (
  scenario: Scenario,
  id: HostId,
  change: (host: Host) => Partial<Host>,
): Scenario => ({
  ...scenario,
  hosts: scenario.hosts.map((host) => (host.id === id ? { ...host, ...change(host) } : host)),
});

export const onSystem = (system: System, scenario: Scenario = canonical): Scenario => ({
  ...scenario,
  hosts: scenario.hosts.map((host) => ({ ...host, system })),
});

/** What every object has without being given it: "constructor", "__proto__", "toString" … */
export const inheritedNames: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** After everything has happened, unless a step is named. */
export function terminalOn(id: HostId, scenario: Scenario = canonical, step = Infinity): Terminal {
  const host = scenario.hosts.find((each) => each.id === id);
  if (host === undefined) throw new Error(`no host ${id}`);
  return { scenario, simulation: simulate(scenario), step, host, shown: 0 };
}

export function printed(terminal: Terminal, line: string): string {
  const result = runCommand(terminal, line);
  if (!result.ok) throw new Error(`${line}: ${JSON.stringify(result.fault)}`);
  return result.value.join('\n');
}
