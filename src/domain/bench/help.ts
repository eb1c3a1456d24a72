/**
 * What would help: the single changes after which the attempt that is looked at works, from the
 * model. Their sentences are made of their codes in `i18n`.
 */
import { withChange, type Change } from '../connect/change.ts';
import { fixesOf, fixPairsOf, type FixPair } from '../connect/fix.ts';
import { edited, inWorld } from './change.ts';
import type { Edit } from './faults.ts';
import type { BenchScenario } from './scenario.ts';
import { isBlind } from './visibility.ts';

/** The likeliest first; none where it works, or while a prediction is open. */
export const whatHelps = (bench: BenchScenario): readonly Change[] =>
  isBlind(bench) ? [] : fixesOf(bench.scenario, bench.shown).map(({ change }) => change);

/** Where no single change does: pairs of them that do together. */
export const pairsThatHelp = (bench: BenchScenario): readonly FixPair[] =>
  isBlind(bench) ? [] : fixPairsOf(bench.scenario, bench.shown);

/** One after the other, as one edit. */
export const withFixes = (bench: BenchScenario, changes: readonly Change[]): Edit =>
  edited(inWorld(bench, changes.reduce(withChange, bench.scenario)));

export const withFix = (bench: BenchScenario, change: Change): Edit =>
  edited(inWorld(bench, withChange(bench.scenario, change)));
