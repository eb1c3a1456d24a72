/**
 * Two tabs' progress as one: everything that either knows, whichever is asked first, however often.
 * Pure. When progress is united is left to `progress.ts` and `storage/`.
 */
import { lessonSlugs, type LessonSlug } from '../../content/lessons/slugs.ts';
import type { Hunted, LessonWork, Logged, Progress } from './progress.ts';

/** Nobody does so many things; a file that says so must not break the counting. */
export const lastNth = 1_000_000_000_000;

/** Beyond everything that is known here, so that what is done next comes after it. */
export const nthAfter = ({ work, log, hunts }: Pick<Progress, 'work' | 'log' | 'hunts'>): number =>
  Math.min(
    lastNth,
    1 +
      Math.max(
        ...[...Object.values(work), ...log.slice(-1), ...hunts.slice(-1), { nth: 0 }].map(
          ({ nth }) => nth,
        ),
      ),
  );

/** An item counts once a day: its first answer. */
const logKey = ({ place, day }: Logged): string =>
  `${place.skill} ${place.seed} ${place.number} ${day}`;

/** Two of a kind are told apart by their text, so that the order in which they come plays no part. */
const isTextBefore = (a: unknown, b: unknown): boolean => JSON.stringify(a) < JSON.stringify(b);

interface Counted {
  readonly nth: number;
}

/** Each thing once, as it was done first, in the order in which they were done. */
function mergeInOrder<Entry extends Counted>(
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
  return [...first.values()].toSorted((a, b) => a.nth - b.nth || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const huntKey = ({ day, level, seed, moves, par, solved }: Hunted): string =>
  [day, level, seed, moves, par, solved].join(' ');

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
