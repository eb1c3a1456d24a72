/**
 * What a link leaves open, filled in: the numbers and the part where the learner left off, else
 * fresh numbers and the first part. Pure; drawing a seed is left to the page.
 */
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import type { LessonWork } from '../stores/progress.ts';
import type { LearnPlace, PartPlace } from './place.ts';

interface Known {
  readonly slug: LessonSlug;
  /** What the learner did here before. */
  readonly work: LessonWork | undefined;
  readonly drawn: number;
  /** The lesson's parts with the numbers of a seed. */
  readonly partsWith: (seed: number) => readonly string[];
}

export interface WholePlace extends PartPlace {
  /** The link names a part that is not there. */
  readonly isAstray: boolean;
}

export function wholePlace(asked: LearnPlace, { slug, work, drawn, partsWith }: Known): WholePlace {
  const seed = asked.seed ?? work?.seed ?? drawn;
  const ids = partsWith(seed);
  const left = work?.seed === seed ? work.part : null;
  const isAstray = asked.part !== null && !ids.includes(asked.part);
  const wanted = isAstray ? null : (asked.part ?? left);
  const part = ids.find((id) => id === wanted) ?? ids[0] ?? '';
  return { lesson: slug, part, seed, isAstray };
}
