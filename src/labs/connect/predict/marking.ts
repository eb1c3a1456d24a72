/** What a press marks a cell with: the brush, and with the same one again nothing. */
import { unchanged } from '../../../domain/bench/change.ts';
import { withMark } from '../../../domain/bench/editPrediction.ts';
import type { Edit } from '../../../domain/bench/faults.ts';
import { isSameCell } from '../../../domain/bench/places.ts';
import { guessesFor, type CellPlace, type Guess } from '../../../domain/bench/prediction.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';

export function withPressed(bench: BenchScenario, at: CellPlace, brush: Guess): Edit {
  if (!guessesFor(at.attempt.protocol).includes(brush)) return unchanged(bench);
  const present = bench.prediction?.marks.find((mark) => isSameCell(mark, at))?.guess;
  return withMark(bench, at, present === brush ? null : brush);
}
