/**
 * How an edit becomes a bench again: whatever is changed, what is looked at, set beside or
 * predicted still speaks of something that is there. The edits themselves are in `edit*.ts`.
 */
import type { Scenario } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import type { Host, HostId, Nic, NicId } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { marksWithin } from './places.ts';
import type { BenchScenario } from './scenario.ts';

const within = (index: number, { length }: readonly unknown[]): number =>
  Math.max(0, Math.min(index, length - 1));

/** Selections point at what is there; marks stand in cells that are there. */
function settled(bench: BenchScenario): BenchScenario {
  const { scenario, prediction } = bench;
  return {
    ...bench,
    shown: within(bench.shown, scenario.attempts),
    server: within(bench.server, serversOf(scenario)),
    prediction: prediction === null ? null : { ...prediction, marks: marksWithin(bench) },
  };
}

/** Where no cell of the matrix can come out otherwise: another bind, another attempt, a name. */
export const withSameWorld = (bench: BenchScenario, scenario: Scenario): BenchScenario =>
  scenario === bench.scenario ? bench : settled({ ...bench, scenario });

/** What was predicted and run was about another world; what is still open goes on. */
export function withScenario(bench: BenchScenario, scenario: Scenario): BenchScenario {
  if (scenario === bench.scenario) return bench;
  const open = bench.prediction?.open === true;
  return settled({ ...bench, scenario, prediction: open ? bench.prediction : null });
}

/** What has no such id stays as it is. */
export function withHostChanged(
  bench: BenchScenario,
  id: HostId,
  change: (host: Host) => Partial<Host>,
): BenchScenario {
  const { scenario } = bench;
  const host = scenario.hosts.find((each) => each.id === id);
  if (host === undefined) return bench;
  const hosts = scenario.hosts.map((each) => (each === host ? { ...host, ...change(host) } : each));
  return withScenario(bench, { ...scenario, hosts });
}

export interface NicPlace {
  readonly host: HostId;
  readonly nic: NicId;
}

export const withNicChanged = (
  bench: BenchScenario,
  { host, nic: id }: NicPlace,
  change: (nic: Nic) => Partial<Nic>,
): BenchScenario =>
  withHostChanged(bench, host, ({ nics }) => ({
    nics: nics.map((nic) => (nic.id === id ? { ...nic, ...change(nic) } : nic)),
  }));

/** The scenario with one of `serversOf(scenario)` changed. */
export function serverChanged(
  scenario: Scenario,
  index: number,
  change: Partial<ServerSocket>,
): Scenario {
  const server = serversOf(scenario)[index];
  if (server === undefined) return scenario;
  const sockets = scenario.sockets.map((socket) =>
    socket === server ? { ...server, ...change } : socket,
  );
  return { ...scenario, sockets };
}
