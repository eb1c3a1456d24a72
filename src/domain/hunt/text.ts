/**
 * A hunt in a link. `level=2&seed=417` is the puzzle, the same for a whole class; what the learner
 * did so far follows: `moves=1&hints=1.1.2&tried=off&named=nic-down`, then the set-up as it is by
 * now. What of it cannot be is put right by `stand.ts`.
 */
import { formatScenario, readScenario } from '../connect/text.ts';
import type { Scenario } from '../connect/scenario.ts';
import { parseWholeNumber } from '../ip/wholeNumber.ts';
import { failed, ok, type Result } from '../result.ts';
import { readPairs, readValue, type TextFault, type ValueFault } from '../text/pairs.ts';
import { readSeed, readSwitch } from '../text/values.ts';
import { isFaultId, type FaultId } from './fault.ts';
import { levels, type Level } from './hunt.ts';

export interface HuntLink {
  /** null: the app chooses. */
  readonly level: Level | null;
  readonly seed: number | null;
  /** Changes that were made, without hints. */
  readonly moves: number;
  /** For each hint that was asked for: which fault it was about, from 1. */
  readonly hints: readonly number[];
  /** Whether the clients have tried the set-up as it is now. */
  readonly isTried: boolean;
  /** What the learner says it was; null: nothing yet; empty: given up. */
  readonly named: readonly FaultId[] | null;
  /** null: as it was found. */
  readonly now: Scenario | null;
}

/** More are not counted: the link of every stand can be read. */
export const mostMoves = 999;
const mostHints = 9;

const readLevel = (text: string): Result<Level, ValueFault> => {
  const level = levels.find((each) => String(each) === text);
  return level === undefined ? failed({ position: 0 }) : ok(level);
};

const readMoves = (text: string): Result<number, ValueFault> =>
  parseWholeNumber(text, mostMoves, 0);

function readHints(text: string): Result<readonly number[], ValueFault> {
  const all = text.split('.');
  const hints = levels.filter((level) => all.includes(String(level)));
  const areKnown = all.every((each) => hints.some((hint) => String(hint) === each));
  return areKnown && all.length <= mostHints ? ok(all.map(Number)) : failed({ position: 0 });
}

function readNamed(text: string): Result<readonly FaultId[], ValueFault> {
  const all = text === '' ? [] : text.split(',');
  const known = all.filter(isFaultId);
  return known.length === all.length && new Set(all).size === all.length
    ? ok(known)
    : failed({ position: 0 });
}

export function parseHunt(text: string): Result<HuntLink, TextFault> {
  const pairs = readPairs(text);
  if (!pairs.ok) return pairs;
  const level = readValue<Level | null>(pairs.value, 'level', readLevel, null);
  if (!level.ok) return level;
  const seed = readValue<number | null>(pairs.value, 'seed', readSeed, null);
  if (!seed.ok) return seed;
  const moves = readValue(pairs.value, 'moves', readMoves, 0);
  if (!moves.ok) return moves;
  const hints = readValue<readonly number[]>(pairs.value, 'hints', readHints, []);
  if (!hints.ok) return hints;
  const isTried = readValue(pairs.value, 'tried', readSwitch, true);
  if (!isTried.ok) return isTried;
  const named = readValue<readonly FaultId[] | null>(pairs.value, 'named', readNamed, null);
  if (!named.ok) return named;
  const now = pairs.value.has('hosts') ? readScenario(pairs.value) : ok(null);
  if (!now.ok) return now;
  return ok({
    level: level.value,
    seed: seed.value,
    moves: moves.value,
    hints: hints.value,
    isTried: isTried.value,
    named: named.value,
    now: now.value,
  });
}

/** The puzzle alone: what a class gets. */
export const formatPuzzle = (level: Level, seed: number): string => `level=${level}&seed=${seed}`;

export const formatHunt = (link: HuntLink & { readonly level: Level; readonly seed: number }) =>
  [
    formatPuzzle(link.level, link.seed),
    ...(link.moves === 0 ? [] : [`moves=${link.moves}`]),
    ...(link.hints.length === 0 ? [] : [`hints=${link.hints.join('.')}`]),
    ...(link.isTried ? [] : ['tried=off']),
    ...(link.named === null ? [] : [`named=${link.named.join(',')}`]),
    ...(link.now === null ? [] : [formatScenario(link.now)]),
  ].join('&');
