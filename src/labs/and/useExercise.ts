/**
 * Where the learner stands in an exercise: the blanks, the one at work, and the last answer given.
 * What is owed and right is left to `domain/and`.
 */
import { useMemo, useState } from 'react';
import {
  withBitAnswer,
  withOctetAnswer,
  withReasonAnswer,
  withVerdictAnswer,
} from '../../domain/and/answering.ts';
import { reasons, verdicts, type HostName } from '../../domain/and/answers.ts';
import { isRight, type Blank } from '../../domain/and/blank.ts';
import { blanksOf } from '../../domain/and/exercise.ts';
import type { AndScenario } from '../../domain/and/scenario.ts';

export type Entered = number | string | undefined;

export interface Exercise {
  readonly blanks: readonly Blank[];
  /** The blank at work: the one pointed at, else the first that is open. */
  readonly current: Blank;
  /** The blank that was answered last. */
  readonly last: Blank | undefined;
  /** Nothing happens for a cell that is no blank. */
  readonly point: (blank: Blank | undefined) => void;
  /** `next` is where to go on; else at the first blank that is open. */
  readonly enter: (blank: Blank | undefined, value: Entered, next?: Blank) => void;
  /** The learner asked for a hint to the current blank. */
  readonly hinted: boolean;
  readonly askHint: () => void;
}

/** Names a blank whatever was entered in it. */
export const keyOf = (blank: Blank): string => {
  switch (blank.kind) {
    case 'bit':
      return `bit ${blank.host} ${blank.bit}`;
    case 'octet':
      return `octet ${blank.host} ${blank.octet}`;
    case 'reason':
      return `reason ${blank.bit}`;
    case 'verdict':
      return `verdict ${blank.host}`;
  }
};

function withEntry(scenario: AndScenario, blank: Blank, value: Entered): AndScenario {
  switch (blank.kind) {
    case 'bit':
      return withBitAnswer(
        scenario,
        blank.host,
        blank.bit,
        value === 1 ? 1 : value === 0 ? 0 : undefined,
      );
    case 'octet':
      return withOctetAnswer(
        scenario,
        blank.host,
        blank.octet,
        typeof value === 'number' ? value : undefined,
      );
    case 'reason':
      return withReasonAnswer(
        scenario,
        blank.bit,
        reasons.find((its) => its === value),
      );
    case 'verdict':
      return withVerdictAnswer(
        scenario,
        blank.host,
        verdicts.find((its) => its === value),
      );
  }
}

/** The AND bit that the learner owes at a column, if it is one. */
export const bitBlank = (
  exercise: Exercise | null,
  host: HostName,
  bit: number,
): Blank | undefined =>
  exercise?.blanks.find((its) => its.kind === 'bit' && its.host === host && its.bit === bit);

export const octetBlank = (exercise: Exercise, host: HostName, octet: number): Blank | undefined =>
  exercise.blanks.find((its) => its.kind === 'octet' && its.host === host && its.octet === octet);

interface Place {
  readonly pointed: string | null;
  readonly answered: string | null;
  readonly hinted: string | null;
}

/** null: nothing is owed, or everything has been found. The same object until something changes. */
export function useExercise(
  scenario: AndScenario,
  onScenario: (next: AndScenario) => void,
): Exercise | null {
  const [place, setPlace] = useState<Place>({ pointed: null, answered: null, hinted: null });
  return useMemo(
    () => exerciseAt(scenario, place, setPlace, onScenario),
    [scenario, place, onScenario],
  );
}

function exerciseAt(
  scenario: AndScenario,
  place: Place,
  setPlace: (place: Place) => void,
  onScenario: (next: AndScenario) => void,
): Exercise | null {
  const blanks = blanksOf(scenario);
  const open = blanks.filter((blank) => !isRight(blank));
  const [first] = open;
  if (first === undefined) return null;
  const answered = blanks.find((blank) => keyOf(blank) === place.answered);
  const current = open.find((blank) => keyOf(blank) === place.pointed) ?? first;
  return {
    blanks,
    current,
    last: [answered, current].find((blank) => blank?.entered !== undefined),
    hinted: place.hinted === keyOf(current),
    askHint: () => setPlace({ ...place, hinted: keyOf(current) }),
    point: (blank) => {
      if (blank === undefined) return;
      setPlace({ pointed: keyOf(blank), answered: keyOf(blank), hinted: null });
    },
    enter: (blank, value, next) => {
      if (blank === undefined) return;
      const goesOn = next === undefined ? null : keyOf(next);
      const pointed = value === blank.right ? goesOn : keyOf(blank);
      setPlace({ pointed, answered: keyOf(blank), hinted: null });
      onScenario(withEntry(scenario, blank, value));
    },
  };
}
