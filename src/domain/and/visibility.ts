/**
 * What may be on the screen before the learner has found it: in an exercise nothing derived shows
 * until its own entry is right. Drawing the rest as blanks is left to the lab.
 */
import type { HostName } from './answers.ts';
import { isRight, type Blank } from './blank.ts';
import { columns } from './columns.ts';
import { blanksOf } from './exercise.ts';
import type { AndScenario } from './scenario.ts';
import { simulateAnd } from './simulate.ts';

export interface RowVisibility {
  /** 32 cells of the AND row. */
  readonly bits: readonly boolean[];
  /** Its 4 decimals. */
  readonly octets: readonly boolean[];
}

export interface Visibility {
  /** Panel, copied text, a preset's telling name: all that gives the end away. */
  readonly everything: boolean;
  readonly a: RowVisibility;
  readonly b: RowVisibility;
  /** The sentence (and the truth table's row) of each event of the trace. */
  readonly events: readonly boolean[];
  /** The columns whose "why 0 here?" is open to be asked: the 0 stands, the reason does not. */
  readonly whys: readonly number[];
}
