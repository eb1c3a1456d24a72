/** The parts of all lessons, fetched for the map: without them nobody knows how many there are. */
import { useEffect, useState } from 'react';
import { lessons } from '../../content/lessons/index.ts';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { earlierFor, earlierId } from '../lesson/loadLesson.ts';
import { slugsThere } from '../lesson/place.ts';
import type { CourseParts } from './lessonState.ts';

async function partsOf(slug: LessonSlug): Promise<readonly [LessonSlug, readonly string[]] | null> {
  const lesson = await lessons[slug]?.load().catch(() => null);
  if (!lesson) return null;
  const own = lesson.parts.map(({ id }) => id);
  // Whether there is an earlier lesson does not hang on the seed.
  return [slug, earlierFor(slug, 1) === null ? own : [...own, earlierId]];
}

export function useCourseParts(): CourseParts {
  const [parts, setParts] = useState<CourseParts>(new Map());
  useEffect(() => {
    let isWanted = true;
    const fetch = async () => {
      const all = await Promise.all(slugsThere.map(partsOf));
      if (isWanted) setParts(new Map(all.filter((each) => each !== null)));
    };
    void fetch();
    return () => {
      isWanted = false;
    };
  }, []);
  return parts;
}
