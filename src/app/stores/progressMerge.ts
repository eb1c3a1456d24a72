/**
 * Two tabs' progress as one: everything that either knows, whichever is asked first, however often.
 * Pure. When progress is united is left to `progress.ts` and `storage/`.
 */
import { lessonSlugs, type LessonSlug } from '../../content/lessons/slugs.ts';
import type { Hunted, LessonWork, Logged, Progress } from './progress.ts';

/** Nobody does so many things; a file that says so must not break the counting. */
export const lastNth = 1_000_000_000_000;

interface Done {
  readonly day: number;
  readonly nth: number;
}

/** More than anybody does in a day. */
const nthsPerDay = 1_000_000;

/**
 * By day, for every browser counts for itself; but what was done once a calendar had been set back
 * has an `nth` beyond the later days that were known, and comes after them.
 */
const orderOf = ({ day, nth }: Done): number => Math.max(nth, day * nthsPerDay);

/** Beyond everything that is known here, so that what is done next, on this day, comes after it. */
export function nthAfter(
  { work, log, hunts }: Pick<Progress, 'work' | 'log' | 'hunts'>,
  today: number,
): number {
  const done = [...log, ...hunts];
  const ahead = done.filter(({ day }) => day > today).map(orderOf);
  const nths = [...Object.values(work), ...done].map(({ nth }) => nth);
  return Math.min(lastNth, 1 + Math.max(0, ...nths, ...ahead));
}

/** An item counts once a day: its first answer. */
export const logKey = ({ place, day }: Logged): string =>
  `${place.skill} ${place.seed} ${place.number} ${day}`;

/** The very same hunt again on the same day is no other one. */
export const huntKey = ({ day, level, seed, moves, par, solved }: Hunted): string =>
  [day, level, seed, moves, par, solved].join(' ');

/** Two of a kind are told apart by their text, so that the order in which they come plays no part. */
const isTextBefore = (a: unknown, b: unknown): boolean => JSON.stringify(a) < JSON.stringify(b);

/** Each thing once, as it was done first, in the order in which they were done. */
function mergeInOrder<Entry extends Done>(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of [...mine, ...theirs]) {
    const other = first.get(keyOf(entry));
    const isFirst =
      other === undefined ||
      entry.nth < other.nth ||
      (entry.nth === other.nth && isTextBefore(entry, other));
    if (isFirst) first.set(keyOf(entry), entry);
  }
  return [...first.values()].toSorted(
    (a, b) => orderOf(a) - orderOf(b) || a.nth - b.nth || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

/** The first day that either knows. */
function mergeFinished(
  mine: Progress['finished'],
  theirs: Progress['finished'],
): Progress['finished'] {
  const all = new Map(Object.entries(theirs));
  for (const [key, day] of Object.entries(mine)) all.set(key, Math.min(day, all.get(key) ?? day));
  return Object.fromEntries([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function newer(mine?: LessonWork, theirs?: LessonWork): LessonWork | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  if (mine.nth !== theirs.nth) return mine.nth > theirs.nth ? mine : theirs;
  return isTextBefore(theirs, mine) ? theirs : mine;
}

function mergeWork(mine: Progress['work'], theirs: Progress['work']): Progress['work'] {
  const work: Partial<Record<LessonSlug, LessonWork>> = {};
  for (const slug of lessonSlugs) {
    const latest = newer(mine[slug], theirs[slug]);
    if (latest !== undefined) work[slug] = latest;
  }
  return work;
}

/** What was wiped stays wiped: of two eras, the later one holds. */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  if (mine.era !== theirs.era) return mine.era > theirs.era ? mine : theirs;
  return {
    era: mine.era,
    work: mergeWork(mine.work, theirs.work),
    finished: mergeFinished(mine.finished, theirs.finished),
    log: mergeInOrder(mine.log, theirs.log, logKey),
    hunts: mergeInOrder(mine.hunts, theirs.hunts, huntKey),
  };
}

/** Whether mine, which holds all of theirs, holds anything beside it. */
export const hasMore = (mine: Progress, theirs: Progress): boolean =>
  mine.era > theirs.era ||
  mine.log.length > theirs.log.length ||
  mine.hunts.length > theirs.hunts.length ||
  Object.keys(mine.finished).length > Object.keys(theirs.finished).length;
