/**
 * Somebody who clicks anywhere, thousands of times: nothing throws, every state survives its text,
 * undo and redo, the matrix says what the model says, and nothing leaks while a prediction is open.
 * `BENCH_ACTIONS` sets how many, `BENCH_SEED` from where.
 */
import { expect, test } from 'vitest';
import { serverChanged } from './change.ts';
import { isSameOutcome } from '../connect/outcome.ts';
import { simulate, verdictsOf } from '../connect/simulate.ts';
import { frameOf, lengthOf, simulateBench } from './frame.ts';
import { allCells, benchMatrix, type BenchMatrix } from './matrix.ts';
import { diceOf, randomEdit, type Dice } from './monkey.ts';
import { initialBench, serverAt, shownAttempt, type BenchScenario } from './scenario.ts';
import { formatBench, parseBench } from './text.ts';
import { warningsOf } from './warnings.ts';

const actions = Number(process.env['BENCH_ACTIONS'] ?? 1500);
const seed = Number(process.env['BENCH_SEED'] ?? 1);

const read = (text: string): BenchScenario => {
  const bench = parseBench(text);
  if (!bench.ok) throw new Error(`${text}: ${JSON.stringify(bench.fault)}`);
  return bench.value;
};

function checkText(bench: BenchScenario): void {
  const text = formatBench(bench);
  expect(text.length).toBeLessThanOrEqual(2000);
  expect(read(text)).toStrictEqual(bench);
}

function checkSelections({ scenario, shown, server, ...bench }: BenchScenario): void {
  const { attempts } = scenario;
  const all = { scenario, shown, server, ...bench };
  expect(attempts.length === 0 ? shown === 0 : shownAttempt(all) !== undefined).toBe(true);
  const servers = scenario.sockets.filter(({ kind }) => kind === 'server');
  expect(servers.length === 0 ? server === 0 : serverAt(all, server) !== undefined).toBe(true);
}

/** One cell, asked of the model by itself: another scenario, with that bind and that attempt alone. */
function checkCell(bench: BenchScenario, { rows }: BenchMatrix, dice: Dice): void {
  const row = dice.pick(rows);
  const cell = dice.pick(row?.cells ?? []);
  if (row === undefined || cell === undefined) return;
  if (bench.prediction?.open === true) {
    expect([row.start, row.otherStart, cell.outcome, cell.other, cell.grade]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    return;
  }
  const change = () => ({ bind: row.bind, stopped: false });
  const bound = serverChanged(bench.scenario, bench.server, change);
  const alone = verdictsOf({ ...bound, attempts: [cell.attempt] });
  expect(row.start).toEqual(alone.servers[bench.server]);
  const [outcome] = alone.attempts;
  if (outcome === undefined || cell.outcome === null) throw new Error('no outcome');
  expect(isSameOutcome(cell.outcome, outcome)).toBe(true);
  expect(cell.outcome.or).toHaveLength(outcome.or.length);
}

function checkFrames(bench: BenchScenario, dice: Dice): void {
  const simulation = simulateBench(bench);
  const length = lengthOf(simulation, bench);
  const { shown, story } = frameOf(simulation, bench, dice.number(length + 2));
  expect(story.length > 0).toBe(shown !== null && length > 0);
  if (bench.prediction?.open === true) {
    expect(length).toBe(0);
    return;
  }
  const { attempts } = simulate(bench.scenario);
  const ends = frameOf(simulation, bench, length).attempts.map(({ state }) => state.outcome);
  expect(ends).toEqual(attempts.map(({ outcome }) => outcome));
}

/** The app's history: texts. Back to any of them and forth again is the same. */
function checkUndo(history: readonly string[], dice: Dice): void {
  const text = dice.pick(history) ?? '';
  expect(formatBench(read(text))).toBe(text);
}

test(`${actions} clicks anywhere, from seed ${seed}`, () => {
  const dice = diceOf(seed);
  let bench = initialBench;
  let history: string[] = [];
  let refused = 0;
  for (let click = 0; click < actions; click += 1) {
    if (click % 250 === 0) [bench, history] = [initialBench, []];
    const edit = randomEdit(bench, dice);
    if (edit?.ok === false) refused += 1;
    if (edit?.ok !== true) continue;
    bench = edit.value;
    history.push(formatBench(bench));
    checkText(bench);
    checkSelections(bench);
    checkUndo(history, dice);
    checkFrames(bench, dice);
    const matrix = dice.number(10) === 0 ? allCells(bench) : benchMatrix(bench);
    checkCell(bench, matrix, dice);
    expect(benchMatrix(bench).columns.length).toBeLessThanOrEqual(6);
    if (bench.prediction?.open === true) expect(warningsOf(bench)).toEqual([]);
  }
  // It tried what is not allowed, too.
  expect(refused).toBeGreaterThan(actions / 100);
});

test('undone to the start and redone, step by step, it is the same', () => {
  const dice = diceOf(seed + 1);
  const history = [formatBench(initialBench)];
  for (let click = 0; click < 200; click += 1) {
    const edit = randomEdit(read(history.at(-1) ?? ''), dice);
    if (edit?.ok === true) history.push(formatBench(edit.value));
  }
  const back = history.toReversed().map((text) => formatBench(read(text)));
  expect(back.at(-1)).toBe(formatBench(initialBench));
  expect(back.toReversed()).toEqual(history);
});
