/**
 * What follows from the answers to one skill: three right in a row on different items make it
 * clean, a right re-check on a later day mastered, a wrong one starts over. Nothing of this is
 * stored. Which skills there are to review today is left to `due.ts`.
 */
import type { Place } from '../drill/item.ts';

type Which = Pick<Place, 'seed' | 'number'>;

/** An answer to one skill on a day, as a number that counts days. */
export interface Dated {
  readonly place: Which;
  readonly isRight: boolean;
  readonly day: number;
}

/** So many right answers in a row make a skill clean. */
export const cleanRow = 3;

/** Days from one re-check that went well to the next: after the last rung always as many again. */
export const ladder = [1, 3, 7, 16, 35] as const;

/** So far back a journey west sets the calendar; further back, it was ahead before. */
const journeyDays = 1;

/** As many days away as a re-check can be. */
export const farthestCheck = Math.max(...ladder) + journeyDays;

export type Stage = 'new' | 'learning' | 'clean' | 'mastered';

export interface Mastery {
  readonly stage: Stage;
  /** Right answers in a row on the way to clean: 0, 1, 2. */
  readonly row: number;
  /** The day of the next re-check; after a wrong one that very day. null: nothing to check yet. */
  readonly dueOn: number | null;
}

/** The learner's standing after some answers, and the answers that it hangs on. */
interface Standing {
  readonly row: readonly Dated[];
  /** null: not clean. Else how many re-checks went well, and on which day the last one was. */
  readonly checked: { readonly times: number; readonly last: number } | null;
  /** The day of a re-check that went wrong and was not made good yet. */
  readonly lapsedOn: number | null;
  readonly base: readonly Dated[];
}

const fresh: Standing = { row: [], checked: null, lapsedOn: null, base: [] };

const isSame = (a: Which, b: Which): boolean => a.seed === b.seed && a.number === b.number;

const daysAfter = (times: number): number => ladder[times] ?? ladder[ladder.length - 1] ?? 1;

const dueOf = ({ times, last }: NonNullable<Standing['checked']>): number =>
  last + daysAfter(times);

/** Right once more on the very same numbers proves nothing new. */
const isKnown = ({ place }: Dated, before: readonly Dated[]): boolean =>
  before.some((other) => isSame(other.place, place));

function learning(now: Standing, answered: Dated): Standing {
  if (!answered.isRight) return { ...now, row: [] };
  if (isKnown(answered, now.row)) return now;
  const row = [...now.row, answered];
  if (row.length < cleanRow) return { ...now, row };
  return { row: [], checked: { times: 0, last: answered.day }, lapsedOn: null, base: row };
}

/** What comes before the day of the next re-check counts only where it shows what was forgotten. */
function rechecked(
  now: Standing,
  checked: NonNullable<Standing['checked']>,
  answered: Dated,
): Standing {
  const wasAhead = answered.day < checked.last - journeyDays;
  if (answered.day <= checked.last && !wasAhead) return now;
  if (!answered.isRight) {
    // The re-checks before it stay: without them an answer that did not count then would count.
    return { row: [], checked: null, lapsedOn: answered.day, base: [...now.base, answered] };
  }
  if (!wasAhead && (answered.day < dueOf(checked) || isKnown(answered, now.base))) return now;
  return {
    ...now,
    // A calendar that was ahead says nothing of how long ago the last re-check was: counted from now.
    checked: { times: checked.times + (wasAhead ? 0 : 1), last: answered.day },
    base: [...now.base, answered],
  };
}

const standingAfter = (answers: readonly Dated[]): Standing =>
  answers.reduce(
    (now, answered) =>
      now.checked === null ? learning(now, answered) : rechecked(now, now.checked, answered),
    fresh,
  );

/** `answers`: those to one skill, in their order. */
export function masteryOf(answers: readonly Dated[]): Mastery {
  const { row, checked, lapsedOn } = standingAfter(answers);
  if (checked !== null) {
    const stage = checked.times === 0 ? 'clean' : 'mastered';
    return { stage, row: 0, dueOn: dueOf(checked) };
  }
  return { stage: answers.length === 0 ? 'new' : 'learning', row: row.length, dueOn: lapsedOn };
}

/**
 * The latest answers to one skill, for what a learner needs next, and of those before them what the
 * standing hangs on with which they began: without the others nothing looks different.
 */
export function withoutIdle<Logged extends Dated>(
  answers: readonly Logged[],
  latest: number,
): readonly Logged[] {
  const { base, row } = standingAfter(answers.slice(0, -latest));
  const needed = new Set<Dated>([...base, ...row, ...answers.slice(-latest)]);
  return answers.filter((answered) => needed.has(answered));
}
