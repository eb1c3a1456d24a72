/**
 * What the model says of the attempt that is looked at, as the options of a lesson's question: the
 * outcome as one of the five guesses, and its cause.
 */
import { guesses, rightGuesses, type Guess } from '../domain/bench/prediction.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import type { Cause } from '../domain/connect/cause.ts';
import { simulate } from '../domain/connect/simulate.ts';
import type { AttemptRun } from '../domain/connect/simulation.ts';
import type { Question } from './lesson.ts';

const shownRun = ({ scenario, shown }: BenchScenario): AttemptRun | undefined =>
  simulate(scenario).attempts[shown];

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

/** All five, for a server that may not even start. */
export const whatHappensOrNot = {
  options: guesses,
  right: shownGuesses,
} as const satisfies Question<BenchScenario>;
