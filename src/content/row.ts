/**
 * Tasks in the bind lab's matrix: the row of the present bind, predicted cell by cell and run; and
 * who gets through as the bench stands. Asked of the model, as everything.
 */
import { withMark, withPredictionCommitted } from '../domain/bench/editPrediction.ts';
import type { Edit } from '../domain/bench/faults.ts';
import { benchMatrix, type BenchCell } from '../domain/bench/matrix.ts';
import { guessOfOutcome } from '../domain/bench/prediction.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { simulate } from '../domain/connect/simulate.ts';

const presentCells = (bench: BenchScenario): readonly BenchCell[] =>
  benchMatrix(bench).rows.find(({ present }) => present)?.cells ?? [];

const isRun = ({ prediction }: BenchScenario): boolean => prediction?.open === false;

/** Every cell of the row was marked before it was run, and every mark came true. */
export const isRowRight = (bench: BenchScenario): boolean =>
  isRun(bench) && presentCells(bench).every(({ grade }) => grade === 'right');

/** The bench after an edit; as before where the edit is refused. */
export const after = (bench: BenchScenario, edit: Edit): BenchScenario =>
  edit.ok ? edit.value : bench;

/** The row as somebody marks it who knows, and run. */
export function withRowPredicted(bench: BenchScenario): BenchScenario {
  const seen = presentCells({ ...bench, prediction: null });
  const open: BenchScenario = { ...bench, prediction: { open: true, marks: [] } };
  const marked = seen.reduce(
    (next, { outcome, ...at }) =>
      outcome === null ? next : after(next, withMark(next, at, guessOfOutcome(outcome))),
    open,
  );
  return after(marked, withPredictionCommitted(marked));
}

/** Whether something that this host dials gets through. */
export function getsThrough({ scenario }: BenchScenario, from: string): boolean {
  const { attempts } = simulate(scenario);
  return scenario.attempts.some(
    (attempt, index) => attempt.from === from && attempts[index]?.outcome.outcome === 'CONNECTED',
  );
}
