/**
 * What a learner does with a prediction: open it, mark cells, commit it, put it away.
 */
import { edited, unchanged } from './change.ts';
import type { Edit } from './faults.ts';
import { isSameCell } from './places.ts';
import type { CellPlace, Guess } from './prediction.ts';
import type { BenchScenario } from './scenario.ts';

/** Everything that follows from the set-up is blank from now on. */
export const withPredictionOpened = (bench: BenchScenario): Edit =>
  bench.prediction?.open === true
    ? unchanged(bench)
    : edited({ ...bench, prediction: { open: true, marks: [] } });

/** Run: the results show beside the marks. */
export const withPredictionCommitted = (bench: BenchScenario): Edit =>
  bench.prediction === null
    ? unchanged(bench)
    : edited({ ...bench, prediction: { ...bench.prediction, open: false } });

export const withPredictionPutAway = (bench: BenchScenario): Edit =>
  edited({ ...bench, prediction: null });

/** null takes the mark away. Nothing is marked any more once it was committed. */
export function withMark(bench: BenchScenario, at: CellPlace, guess: Guess | null): Edit {
  if (bench.prediction?.open !== true) return unchanged(bench);
  const { bind, attempt } = at;
  const others = bench.prediction.marks.filter((mark) => !isSameCell(mark, at));
  const marks = guess === null ? others : [...others, { bind, attempt, guess }];
  return edited({ ...bench, prediction: { open: true, marks } });
}
