/**
 * What would help: the single changes after which the attempt that is looked at works, from the
 * model. Their sentences are made of their codes in `i18n`.
 */
import { withChange, type Change } from '../connect/change.ts';
import { fixesOf } from '../connect/fix.ts';
import { edited, inWorld } from './change.ts';
import type { Edit } from './faults.ts';
import type { BenchScenario } from './scenario.ts';
import { isBlind } from './visibility.ts';

/** The likeliest first; none where it works, or while a prediction is open. */
export const whatHelps = (bench: BenchScenario): readonly Change[] =>
  isBlind(bench) ? [] : fixesOf(bench.scenario, bench.shown).map(({ change }) => change);

export const withFix = (bench: BenchScenario, change: Change): Edit =>
  edited(inWorld(bench, withChange(bench.scenario, change)));
