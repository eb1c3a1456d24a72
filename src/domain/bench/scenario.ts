/**
 * What the learner set up in the bind lab: the network, which attempt and which server is looked
 * at, what is set beside it, and what was predicted. Everything else is computed from it. Its text
 * form is in `text.ts`, changes of it are in the `edit*.ts` files.
 */
import { canonical } from '../connect/canonical.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Host, HostId } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import type { Prediction } from './prediction.ts';

export interface BenchScenario {
  readonly scenario: Scenario;
  /** Index of the attempt that gives story, narration and packets; 0 where there is none. */
  readonly shown: number;
  /** Index into `serversOf(scenario)`: whose bind choices are the matrix; 0 where there is none. */
  readonly server: number;
  /** A second bind choice for that server, side by side under one playhead. */
  readonly beside: Ipv4 | null;
  /** null: nothing is predicted, everything shows. */
  readonly prediction: Prediction | null;
}

/** A scenario as the lab opens it. */
export const benchOf = (scenario: Scenario): BenchScenario => ({
  scenario,
  shown: 0,
  server: 0,
  beside: null,
  prediction: null,
});

/** The canonical scenario, running, with the bind address to change. */
export const initialBench: BenchScenario = benchOf(canonical);

export const shownAttempt = ({ scenario, shown }: BenchScenario): Attempt | undefined =>
  scenario.attempts[shown];

export const serverAt = ({ scenario }: BenchScenario, server: number): ServerSocket | undefined =>
  serversOf(scenario)[server];

export const hostAt = ({ scenario }: BenchScenario, id: HostId): Host | undefined =>
  scenario.hosts.find((host) => host.id === id);

/** The host in the middle of the picture: the first PC, else the first of all. */
export const middleOf = ({ scenario: { hosts } }: BenchScenario): Host | undefined =>
  hosts.find(({ kind }) => kind === 'pc') ?? hosts[0];

/** Where the server runs that is looked at, else the one in the middle. */
export const homeOf = (bench: BenchScenario): Host | undefined =>
  hostAt(bench, serverAt(bench, bench.server)?.host ?? '') ?? middleOf(bench);
