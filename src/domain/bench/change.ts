/**
 * How an edit becomes a bench again: what is looked at, set beside or predicted still speaks of
 * something that is there, and what a text cannot say is refused with the text's own fault, so
 * that every edit survives link and undo. The edits themselves are in `edit*.ts`.
 */
import type { Scenario } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import type { Host, HostId, Nic, NicId } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { failed, ok } from '../result.ts';
import type { TextFault } from '../text/pairs.ts';
import { textCodes, type Edit, type TextEditCode } from './faults.ts';
import { marksWithin } from './places.ts';
import type { BenchScenario } from './scenario.ts';
import { formatBench, parseBench } from './text.ts';

export interface NicPlace {
  readonly host: HostId;
  readonly nic: NicId;
}

const within = (index: number, { length }: readonly unknown[]): number =>
  Math.max(0, Math.min(index, length - 1));

/** Selections point at what is there; marks stand in cells that are there. */
function settled(bench: BenchScenario): BenchScenario {
  const { scenario, prediction } = bench;
  const looked = {
    ...bench,
    shown: within(bench.shown, scenario.attempts),
    server: within(bench.server, serversOf(scenario)),
  };
  if (prediction === null) return looked;
  return { ...looked, prediction: { ...prediction, marks: marksWithin(looked) } };
}

const codeOf = ({ code, cause }: TextFault): TextEditCode =>
  code === 'text.tooLong'
    ? 'limit.text'
    : (textCodes.find((known) => known === cause) ?? 'text.value');

/** Every edit goes by here: legal is what the text can say. */
export function edited(next: BenchScenario): Edit {
  const read = parseBench(formatBench(settled(next)));
  return read.ok ? read : failed({ code: codeOf(read.fault) });
}

/** Where no cell of the matrix can come out otherwise: another bind, another attempt, a name. */
export const inSameWorld = (bench: BenchScenario, scenario: Scenario): BenchScenario => ({
  ...bench,
  scenario,
});

/** What was predicted and run was about another world; what is still open goes on. */
export const inWorld = (bench: BenchScenario, scenario: Scenario): BenchScenario => ({
  ...bench,
  scenario,
  prediction: bench.prediction?.open === true ? bench.prediction : null,
});

/** What has no such id stays as it is. */
export function hostChanged(
  scenario: Scenario,
  id: HostId,
  change: (host: Host) => Partial<Host>,
): Scenario {
  const hosts = scenario.hosts.map((host) =>
    host.id === id ? { ...host, ...change(host) } : host,
  );
  return { ...scenario, hosts };
}

export const nicChanged = (
  scenario: Scenario,
  { host, nic: id }: NicPlace,
  change: (nic: Nic) => Partial<Nic>,
): Scenario =>
  hostChanged(scenario, host, ({ nics }) => ({
    nics: nics.map((nic) => (nic.id === id ? { ...nic, ...change(nic) } : nic)),
  }));

/** `index` counts `serversOf(scenario)`. */
export function serverChanged(
  scenario: Scenario,
  index: number,
  change: (server: ServerSocket) => Partial<ServerSocket>,
): Scenario {
  const server = serversOf(scenario)[index];
  const sockets = scenario.sockets.map((socket) =>
    socket === server ? { ...server, ...change(server) } : socket,
  );
  return { ...scenario, sockets };
}

export const editHost = (
  bench: BenchScenario,
  id: HostId,
  change: (host: Host) => Partial<Host>,
): Edit => edited(inWorld(bench, hostChanged(bench.scenario, id, change)));

export const editNic = (
  bench: BenchScenario,
  at: NicPlace,
  change: (nic: Nic) => Partial<Nic>,
): Edit => edited(inWorld(bench, nicChanged(bench.scenario, at, change)));

/** Nothing to change: the bench as it is. */
export const unchanged = (bench: BenchScenario): Edit => ok(bench);
