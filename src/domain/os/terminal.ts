/**
 * A terminal on one host at one moment of a simulation, and what the host's system knows by then:
 * connections and neighbours. What is printed of it is left to the commands.
 */
import type { ConnectEvent } from '../connect/event.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { Connection, Simulation } from '../connect/simulation.ts';
import type { Host } from '../net/host.ts';
import { machineOf, type Machine } from '../net/machine.ts';
import { profiles } from '../net/profile.ts';

export interface Terminal {
  readonly scenario: Scenario;
  readonly simulation: Simulation;
  /** The moment: how many steps of each attempt's story have happened. */
  readonly step: number;
  readonly host: Host;
  /** The attempt that the code view shows, as its client program on this host dials it. */
  readonly shown: number;
}

export const machineAt = ({ host }: Terminal): Machine => machineOf(host, profiles);

/** Everything that has happened anywhere, attempt by attempt. */
export const happened = ({ simulation, step }: Terminal): readonly ConnectEvent[] =>
  simulation.attempts.flatMap(({ trace }) => trace.steps.slice(0, step).map(({ event }) => event));

/** In the order of the attempts that opened them. */
export const connectionsAt = (terminal: Terminal): readonly Connection[] =>
  happened(terminal).filter((event) => event.kind === 'connection.opened');
