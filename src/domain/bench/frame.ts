/**
 * The bench at one step of the playhead: all attempts run at once, each at its own step until it
 * has ended; the longest gives the playhead its length. While a prediction is open there is only
 * the start. Drawing it is left to the lab.
 */
import { arpTimeoutMs } from '../connect/ending.ts';
import type { ConnectEvent } from '../connect/event.ts';
import { withBind } from '../connect/matrix.ts';
import { simulate } from '../connect/simulate.ts';
import type { AttemptRun, AttemptState, Connection, Simulation } from '../connect/simulation.ts';
import { stateAt, type Trace } from '../trace.ts';
import type { BenchScenario } from './scenario.ts';
import { isBlind } from './visibility.ts';

export interface BenchSimulation {
  readonly here: Simulation;
  /** The same with the server bound to `beside`; null: nothing is set beside. */
  readonly beside: Simulation | null;
}

export const simulateBench = ({ scenario, server, beside }: BenchScenario): BenchSimulation => ({
  here: simulate(scenario),
  beside: beside === null ? null : simulate(withBind(scenario, server, beside)),
});

export type Progress = 'waiting' | 'running' | 'ended';

/** One attempt at the step of the playhead. */
export interface AttemptFrame {
  /** Index into `scenario.attempts`. */
  readonly attempt: number;
  /** Its own step: events that have happened. */
  readonly step: number;
  readonly length: number;
  readonly progress: Progress;
  /** The event that has just happened; null before the first. */
  readonly event: ConnectEvent | null;
  readonly state: AttemptState;
  /** What a clock beside the client would show; null: the program that waits decides. */
  readonly elapsedMs: number | null;
}

export interface BenchFrame {
  readonly step: number;
  readonly length: number;
  /** One for each attempt. */
  readonly attempts: readonly AttemptFrame[];
  /** Connections of all attempts that are open by now. */
  readonly connections: readonly Connection[];
  /** The same attempts with the server bound to `beside`. */
  readonly beside: readonly AttemptFrame[] | null;
  /** The attempt that is looked at; null where there is none. */
  readonly shown: AttemptFrame | null;
  /** Its events from first to last: one sentence each. Empty while a prediction is open. */
  readonly story: readonly ConnectEvent[];
}

const runsOf = ({ here, beside }: BenchSimulation): readonly AttemptRun[] => [
  ...here.attempts,
  ...(beside?.attempts ?? []),
];

/** How many steps the playhead has: none that shows anything while a prediction is open. */
export const lengthOf = (simulation: BenchSimulation, bench: BenchScenario): number =>
  isBlind(bench) ? 0 : Math.max(0, ...runsOf(simulation).map(({ trace }) => trace.steps.length));

const progressAt = (step: number, length: number): Progress =>
  step === 0 ? 'waiting' : step < length ? 'running' : 'ended';

function elapsedAt({ trace }: AttemptRun, step: number): number | null {
  const { outcome } = stateAt(trace, step);
  if (outcome !== null) return outcome.afterMs;
  const waited = trace.steps.slice(0, step).some(({ event }) => event.kind === 'arp.unanswered');
  return waited ? arpTimeoutMs : 0;
}

/** All run at once: of the connections in its story, only its own is there for sure. */
function ownState(state: AttemptState, attempt: number): AttemptState {
  const connections = state.connections.filter((connection) => connection.attempt === attempt);
  return { ...state, connections };
}

function attemptFrame(run: AttemptRun, attempt: number, at: number, blind: boolean): AttemptFrame {
  const { trace } = run;
  const length = blind ? 0 : trace.steps.length;
  const step = Math.min(at, length);
  return {
    attempt,
    step,
    length,
    progress: progressAt(step, length),
    event: trace.steps[step - 1]?.event ?? null,
    state: ownState(stateAt(trace, step), attempt),
    elapsedMs: elapsedAt(run, step),
  };
}

/** `step` is cut to what there is. */
export function frameOf(
  simulation: BenchSimulation,
  bench: BenchScenario,
  step: number,
): BenchFrame {
  const length = lengthOf(simulation, bench);
  const at = Math.min(Math.max(0, Math.floor(step)), length);
  const framesOf = ({ attempts }: Simulation): readonly AttemptFrame[] =>
    attempts.map((run, attempt) => attemptFrame(run, attempt, at, isBlind(bench)));
  const attempts = framesOf(simulation.here);
  const shown = simulation.here.attempts[bench.shown];
  return {
    step: at,
    length,
    attempts,
    connections: attempts.flatMap(({ state }) => state.connections),
    beside: simulation.beside === null ? null : framesOf(simulation.beside),
    shown: attempts[bench.shown] ?? null,
    story: isBlind(bench) ? [] : (shown?.trace.steps.map(({ event }) => event) ?? []),
  };
}

/** The bench's only event; what happens to each attempt by it is in the frame. */
export interface PlayheadMoved {
  readonly kind: 'playhead.moved';
  readonly step: number;
}

/** As every simulation: the frames in order. */
export function benchTrace(bench: BenchScenario): Trace<PlayheadMoved, BenchFrame> {
  const simulation = simulateBench(bench);
  const steps = Array.from({ length: lengthOf(simulation, bench) }, (_, index) => ({
    event: { kind: 'playhead.moved', step: index + 1 } as const,
    state: frameOf(simulation, bench, index + 1),
  }));
  return { start: frameOf(simulation, bench, 0), steps };
}
