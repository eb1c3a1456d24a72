/**
 * How far the learner has come in a lesson and in the course: follows from the facts that are kept.
 * Pure. The words for it are left to `CourseMap.tsx`.
 */
import { lessons } from '../../content/lessons/index.ts';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { isDue, skillMastery } from '../../domain/review/due.ts';
import { masteryOf, type Mastery } from '../../domain/review/mastery.ts';
import { slugsThere } from '../lesson/place.ts';
import { isFinished, partKey, type Progress } from '../stores/progress.ts';

export const stages = ['notStarted', 'started', 'done', 'mastered', 'due'] as const;
export type Stage = (typeof stages)[number];

/** The ids of each lesson's parts, in their order; a lesson whose parts are not known yet is missing. */
export type CourseParts = ReadonlyMap<LessonSlug, readonly string[]>;

export interface LessonState {
  readonly slug: LessonSlug;
  readonly stage: Stage;
  readonly finished: number;
  /** null: not known yet. */
  readonly parts: number | null;
  /** The part to go on with; null: all are finished, or they are not known. */
  readonly open: string | null;
}

/** A hunt is an exercise like others: a seed, solved in as few moves as there can be or not. */
export const huntMastery = (hunts: Progress['hunts']): Mastery =>
  masteryOf(
    hunts.map(({ seed, level, solved, moves, par, day }) => ({
      place: { seed, number: level },
      isRight: solved && moves <= par,
      day,
    })),
  );

/** What a lesson is mastered by: each of its skills; the last lesson by hunts. */
export const lessonMastery = (
  { log, hunts }: Pick<Progress, 'log' | 'hunts'>,
  slug: LessonSlug,
): readonly Mastery[] =>
  slug === 'fault-hunt'
    ? [huntMastery(hunts)]
    : (lessons[slug]?.skills ?? []).map((skill) => skillMastery(log, skill));

function openPart(progress: Progress, slug: LessonSlug, ids: readonly string[]): string | null {
  const isOpen = (id: string) => !isFinished(progress, slug, id);
  const left = ids.find((id) => id === progress.work[slug]?.part);
  return left !== undefined && isOpen(left) ? left : (ids.find(isOpen) ?? null);
}

export function lessonState(
  progress: Progress,
  slug: LessonSlug,
  parts: CourseParts,
  day: number,
): LessonState {
  const ids = parts.get(slug) ?? null;
  const keys = Object.keys(progress.finished).filter((key) => key.startsWith(`${slug}/`));
  // A part that a later version of the lesson no longer has is finished, but does not count.
  const known = ids === null ? keys : ids.map((id) => partKey(slug, id));
  const finished = keys.filter((key) => known.includes(key)).length;
  const mastery = lessonMastery(progress, slug);
  const isDone = ids !== null && finished === ids.length;
  const isStarted = finished > 0 || progress.work[slug] !== undefined;
  const stageNow = (): Stage => {
    if (mastery.some(({ dueOn }) => dueOn !== null && isDue(dueOn, day))) return 'due';
    if (isDone) return mastery.every(({ stage }) => stage === 'mastered') ? 'mastered' : 'done';
    return isStarted ? 'started' : 'notStarted';
  };
  return {
    slug,
    stage: stageNow(),
    finished,
    parts: ids?.length ?? null,
    open: ids === null ? null : openPart(progress, slug, ids),
  };
}

export const courseState = (
  progress: Progress,
  parts: CourseParts,
  day: number,
): readonly LessonState[] => slugsThere.map((slug) => lessonState(progress, slug, parts, day));

const isComplete = ({ parts, finished }: LessonState): boolean => finished === parts;

/** What to go on with: the lesson of the last work that is not finished, else the first open one. */
export function nextLesson(
  progress: Progress,
  course: readonly LessonState[],
): LessonState | undefined {
  const open = course.filter((state) => !isComplete(state));
  const nth = ({ slug }: LessonState) => progress.work[slug]?.nth ?? 0;
  const [latest] = open.toSorted((a, b) => nth(b) - nth(a));
  return latest;
}
