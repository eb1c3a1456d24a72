/** Links into the course. A part not named is the one where the learner left off. */
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { formatPlace } from '../lesson/place.ts';
import { formatRoute } from '../route.ts';

export const lessonLink = (lesson: LessonSlug, part: string | null = null): string =>
  formatRoute({ page: 'learn', text: formatPlace({ lesson, part, seed: null }), at: null });
