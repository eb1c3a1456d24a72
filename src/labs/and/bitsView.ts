/**
 * What a host's bits show just now: the AND as played so far, or the exercise as far as the learner
 * has come. Pure; the rules are in `resultView.ts` and `hostRows.ts`, this chooses between them.
 */
import type { HostName } from '../../domain/and/answers.ts';
import { octetOf } from '../../domain/and/columns.ts';
import type { AndHost, AndScenario } from '../../domain/and/scenario.ts';
import { stateAt } from '../../domain/trace.ts';
import type { HostFields } from './hostFields.ts';
import { blankResult, enteredResult, playedResult, type ResultView } from './resultView.ts';
import type { AndTrace } from './say.ts';
import type { Exercise } from './useExercise.ts';

/** The story and where it stands. */
export interface Stage {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
  /** The step on the screen. */
  readonly step: number;
  /** How many steps are done: a column's result is there only then. */
  readonly done: number;
  readonly exercise: Exercise | null;
}

export interface AtWork {
  /** The column at work, 0–31. */
  readonly lit: number | null;
  /** The octet whose place values are shown. */
  readonly octet: number | null;
  /** null: both hosts are at work. */
  readonly host: HostName | null;
}

export function atWork({ trace, step, exercise }: Omit<Stage, 'done'>): AtWork {
  if (exercise !== null) {
    const { current } = exercise;
    if (current.kind === 'bit' || current.kind === 'reason') {
      const host = current.kind === 'bit' ? current.host : 'a';
      return { lit: current.bit, octet: octetOf(current.bit), host };
    }
    const octet = current.kind === 'octet' ? current.octet : null;
    return { lit: null, octet, host: current.host };
  }
  const event = trace.steps[step - 1]?.event;
  if (event === undefined) return { lit: null, octet: 0, host: null };
  if (event.kind === 'and.bit') return { lit: event.bit, octet: event.octet, host: null };
  const bit = event.kind === 'and.compared' ? event.differsAt : null;
  return { lit: null, octet: bit === null ? null : octetOf(bit), host: null };
}

/** The AND row of one host. */
export function resultOf(
  { scenario, trace, step, done, exercise }: Stage,
  name: HostName,
  host: AndHost,
  isOpen: HostFields['isOpen'],
): ResultView {
  if (isOpen.address || isOpen.mask) return blankResult(host);
  return exercise === null
    ? playedResult(name, host, stateAt(trace, done), trace.steps[step - 1]?.event)
    : enteredResult(name, scenario, exercise.blanks);
}

/** What is at work in the bits of one host: nothing, while the other's turn is or a field is open. */
export function atWorkIn(stage: Stage, name: HostName, isOpen: HostFields['isOpen']) {
  const { host, lit, octet } = atWork(stage);
  const isOurs = host === null || host === name;
  return {
    lit: isOurs && !isOpen.address && !isOpen.mask ? lit : null,
    octet: isOurs ? octet : null,
  };
}
