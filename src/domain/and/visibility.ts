/**
 * What may be on the screen before the learner has found it: in an exercise nothing derived shows
 * until its own entry is right. Drawing the rest as blanks is left to the lab.
 */
import type { HostName } from './answers.ts';
import { isRight, type Blank, type ReasonBlank } from './blank.ts';
import { columns, octets } from './columns.ts';
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
  /** "Why 0 here?" may be asked where the 0 has been found. */
  readonly whys: readonly ReasonBlank[];
}

/** The event that tells what a blank asks for. */
function eventOf(blank: Blank): number {
  switch (blank.kind) {
    case 'bit':
    case 'reason':
      return blank.bit;
    case 'octet':
      return lastColumnOf(blank.octet);
    case 'verdict':
      return blank.host === 'a' ? 32 : 33;
  }
}

const lastColumnOf = (octet: number): number => octet * 8 + 7;

export function visibilityOf(scenario: AndScenario): Visibility {
  const blanks = blanksOf(scenario);
  const open = blanks.filter((blank) => !isRight(blank));
  const hidden = open.map(eventOf);
  const row = (name: HostName): RowVisibility => {
    const bits = open.filter((blank) => blank.kind === 'bit').filter(({ host }) => host === name);
    const sums = open.filter((blank) => blank.kind === 'octet').filter(({ host }) => host === name);
    return {
      bits: columns.map((column) => !bits.some(({ bit }) => bit === column)),
      octets: octets.map((index) => !sums.some(({ octet }) => octet === index)),
    };
  };
  const a = row('a');
  return {
    everything: open.length === 0,
    a,
    b: row('b'),
    // A verdict follows from every column: it shows once nothing up to it is hidden.
    events: simulateAnd(scenario).steps.map((_, index) =>
      index < 32 ? !hidden.includes(index) : !hidden.some((event) => event <= index),
    ),
    whys: blanks.filter((blank) => blank.kind === 'reason').filter(({ bit }) => a.bits[bit]),
  };
}
