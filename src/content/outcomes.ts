/**
 * What the model says of the attempt that is looked at, as the options of a lesson's question: the
 * outcome as one of the five guesses, and its cause.
 */
import { rightGuesses, type Guess } from '../domain/bench/prediction.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import type { Cause } from '../domain/connect/cause.ts';
import { hasWorked } from '../domain/connect/fix.ts';
import type { Outcome } from '../domain/connect/outcome.ts';
import { simulate, verdictsOf } from '../domain/connect/simulate.ts';
import type { AttemptRun } from '../domain/connect/simulation.ts';
import { serversOf } from '../domain/connect/world.ts';
import type { HostId } from '../domain/net/host.ts';
import type { Question } from './lesson.ts';

const shownRun = ({ scenario, shown }: BenchScenario): AttemptRun | undefined =>
  simulate(scenario).attempts[shown];

/** undefined: nobody dials. */
export const shownOutcome = (bench: BenchScenario): Outcome | undefined => shownRun(bench)?.outcome;

/** Whether a call of this host has worked, and was taken by a program of that name. */
export function reaches({ scenario }: BenchScenario, from: HostId, program: string): boolean {
  const servers = serversOf(scenario);
  return verdictsOf(scenario).attempts.some(
    (outcome, index) =>
      scenario.attempts[index]?.from === from &&
      hasWorked(outcome) &&
      'server' in outcome &&
      servers[outcome.server]?.program === program,
  );
}

/** null: nobody dials. */
export const shownCause = (bench: BenchScenario): Cause | null =>
  shownRun(bench)?.outcome.cause ?? null;

export function shownGuesses(bench: BenchScenario): readonly Guess[] {
  const run = shownRun(bench);
  const { servers } = simulate(bench.scenario);
  return run === undefined ? [] : rightGuesses(run.outcome, servers[bench.server] ?? null);
}

/** Connected, refused, timed out, unreachable: what does the client see? */
export const whatHappens = {
  options: ['reached', 'refused', 'silent', 'unreachable'],
  right: shownGuesses,
} as const satisfies Question<BenchScenario>;
