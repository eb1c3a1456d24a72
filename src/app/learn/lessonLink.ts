/** Links into the course. A part not named is the one where the learner left off. */
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { linkTo } from '../lesson/place.ts';

export const lessonLink = (lesson: LessonSlug, part: string | null = null): string =>
  linkTo({ lesson, part, seed: null });
