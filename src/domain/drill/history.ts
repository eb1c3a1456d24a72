/** What was answered so far, in order, and what follows from it: a streak, how each skill went. */
import type { Place } from './item.ts';
import type { Skill } from './skill.ts';

export interface Answered {
  readonly place: Place;
  readonly given: string;
  readonly isRight: boolean;
}

/** How many right answers in a row, the latest ones. */
export const streakOf = (history: readonly Answered[]): number =>
  history.length - 1 - history.findLastIndex(({ isRight }) => !isRight);

export interface Tally {
  readonly right: number;
  readonly all: number;
}

export function tallyOf(history: readonly Answered[], skill: Skill): Tally {
  const own = history.filter(({ place }) => place.skill === skill);
  return { right: own.filter(({ isRight }) => isRight).length, all: own.length };
}

const isSame = (a: Place, b: Place): boolean =>
  a.skill === b.skill && a.seed === b.seed && a.number === b.number;

/** The answer that was given to this very item, if it was. */
export const answerAt = (history: readonly Answered[], place: Place): Answered | undefined =>
  history.find((answered) => isSame(answered.place, place));
