/**
 * What a learner does with a prediction: open it, mark cells, commit it, put it away.
 */
import { failed, ok } from '../result.ts';
import type { Edit } from './faults.ts';
import { limits } from './limits.ts';
import { isSameCell, marksWithin } from './places.ts';
import type { CellPlace, Guess, Mark } from './prediction.ts';
import type { BenchScenario } from './scenario.ts';

/** Everything that follows from the set-up is blank from now on. */
export const withPredictionOpened = (bench: BenchScenario): BenchScenario =>
  bench.prediction?.open === true ? bench : { ...bench, prediction: { open: true, marks: [] } };

/** Run: the results show beside the marks. */
export const withPredictionCommitted = (bench: BenchScenario): BenchScenario =>
  bench.prediction === null
    ? bench
    : { ...bench, prediction: { ...bench.prediction, open: false } };

export const withPredictionPutAway = (bench: BenchScenario): BenchScenario =>
  bench.prediction === null ? bench : { ...bench, prediction: null };

/** null takes the mark away. Nothing is marked any more once it was committed. */
export function withMark(bench: BenchScenario, at: CellPlace, guess: Guess | null): Edit {
  if (bench.prediction?.open !== true) return ok(bench);
  const others = bench.prediction.marks.filter((mark) => !isSameCell(mark, at));
  const { bind, attempt } = at;
  const marks: readonly Mark[] = guess === null ? others : [...others, { bind, attempt, guess }];
  if (marks.length > limits.marks) return failed({ code: 'limit.marks', highest: limits.marks });
  const next = { ...bench, prediction: { open: true, marks } };
  return ok({ ...next, prediction: { open: true, marks: marksWithin(next) } });
}
