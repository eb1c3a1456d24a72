/**
 * Who gets through, for every choice of bind: the rows and columns that the lab shows, each cell
 * with its outcome, what another system would make of it, and what was predicted. The outcomes
 * are the model's (`connect/matrix.ts`), which cells there are is in `places.ts`.
 */
import { matrixOf, type MatrixRow } from '../connect/matrix.ts';
import { isSameOutcome, type Outcome } from '../connect/outcome.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import type { BindOutcome } from '../net/bind.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { HostId, System } from '../net/host.ts';
import { columnsInView, rowsInView } from './inView.ts';
import { bindsOf, dialsOf, isSameAttempt, isSameCell } from './places.ts';
import { rightGuesses, type Grade, type Guess } from './prediction.ts';
import { homeOf, serverAt, type BenchScenario } from './scenario.ts';
import { isBlind } from './visibility.ts';

export interface BenchCell {
  readonly bind: Ipv4;
  readonly attempt: Attempt;
  /** null: a prediction is open. */
  readonly outcome: Outcome | null;
  /** What the same would end with if the server's host ran the other system; null: the same. */
  readonly other: Outcome | null;
  readonly guess: Guess | null;
  /** null: nothing predicted, or not committed yet. */
  readonly grade: Grade | null;
}

export interface BenchRow {
  readonly bind: Ipv4;
  /** The server is bound to it now. */
  readonly present: boolean;
  /** It is set beside the present one. */
  readonly beside: boolean;
  /** How the server's start ends; null: a prediction is open. */
  readonly start: BindOutcome | null;
  /** On the other system; null: the same. */
  readonly otherStart: BindOutcome | null;
  readonly cells: readonly BenchCell[];
}

export interface BenchColumn {
  readonly attempt: Attempt;
  /** Which of the scenario's attempts it is; null: none, it is asked for here alone. */
  readonly place: number | null;
  readonly shown: boolean;
}

export interface BenchMatrix {
  /** The system that `other` speaks of. */
  readonly otherSystem: System;
  readonly columns: readonly BenchColumn[];
  readonly rows: readonly BenchRow[];
}

const otherSystem: Readonly<Record<System, System>> = { linux: 'windows', windows: 'linux' };

/** Its processes keep their numbers: only the rules are another system's. */
const onOtherSystem = (scenario: Scenario, id: HostId): Scenario => ({
  ...scenario,
  hosts: scenario.hosts.map((host) =>
    host.id === id ? { ...host, system: otherSystem[host.system] } : host,
  ),
});

const isSameStart = (a: BindOutcome, b: BindOutcome): boolean =>
  a.result === b.result && a.cause === b.cause && a.or.join() === b.or.join();

/** Whether a learner sees another word: how it was decided on the way does not count. */
const looksSame = (a: Outcome, b: Outcome): boolean =>
  isSameOutcome(a, b) && a.or.length === b.or.length;

function gradeOf(bench: BenchScenario, guess: Guess | null, row: MatrixRow, outcome: Outcome) {
  if (guess === null || bench.prediction?.open !== false) return null;
  return rightGuesses(outcome, row.start).includes(guess) ? 'right' : 'wrong';
}

function cellOf(
  bench: BenchScenario,
  attempt: Attempt,
  row: MatrixRow,
  outcome: Outcome,
  other: Outcome | undefined,
): BenchCell {
  const { bind } = row;
  const marks = bench.prediction?.marks ?? [];
  const guess = marks.find((mark) => isSameCell(mark, { bind, attempt }))?.guess ?? null;
  if (isBlind(bench)) return { bind, attempt, outcome: null, other: null, guess, grade: null };
  const differs = other !== undefined && !looksSame(outcome, other);
  return {
    bind,
    attempt,
    outcome,
    other: differs ? other : null,
    guess,
    grade: gradeOf(bench, guess, row, outcome),
  };
}

function rowOf(
  bench: BenchScenario,
  attempts: readonly Attempt[],
  row: MatrixRow,
  other: MatrixRow | undefined,
): BenchRow {
  const { bind, start } = row;
  const blind = isBlind(bench);
  const differs = other !== undefined && !isSameStart(start, other.start);
  return {
    bind,
    present: serverAt(bench, bench.server)?.bind === bind,
    beside: bench.beside === bind,
    start: blind ? null : start,
    otherStart: differs && !blind ? other.start : null,
    cells: attempts.flatMap((attempt, column) => {
      const outcome = row.cells[column];
      return outcome === undefined
        ? []
        : [cellOf(bench, attempt, row, outcome, other?.cells[column])];
    }),
  };
}

function columnOf({ scenario, shown }: BenchScenario, attempt: Attempt): BenchColumn {
  const place = scenario.attempts.findIndex((each) => isSameAttempt(each, attempt));
  const selected = scenario.attempts[shown];
  return {
    attempt,
    place: place < 0 ? null : place,
    shown: selected !== undefined && isSameAttempt(selected, attempt),
  };
}

function matrixFor(
  bench: BenchScenario,
  binds: readonly Ipv4[],
  attempts: readonly Attempt[],
): BenchMatrix {
  const { scenario, server } = bench;
  const home = homeOf(bench);
  const question = { server, binds, attempts };
  const others = home === undefined ? [] : matrixOf(onOtherSystem(scenario, home.id), question);
  return {
    otherSystem: otherSystem[home?.system ?? 'linux'],
    columns: attempts.map((attempt) => columnOf(bench, attempt)),
    rows: matrixOf(scenario, question).map((row, index) =>
      rowOf(bench, attempts, row, others[index]),
    ),
  };
}

/** What is always on the screen: at most six by six. */
export const benchMatrix = (bench: BenchScenario): BenchMatrix =>
  matrixFor(bench, rowsInView(bench), columnsInView(bench));

/** Every choice of bind, every client, every target. */
export const allCells = (bench: BenchScenario): BenchMatrix =>
  matrixFor(bench, bindsOf(bench), dialsOf(bench));
