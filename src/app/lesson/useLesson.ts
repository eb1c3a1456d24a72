/** A lesson on its way: nothing yet, missing, or here; and how to try again. */
import { useCallback, useEffect, useState } from 'react';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { useDictionary } from '../../i18n/useWords.ts';
import { loadLesson, type LoadedLesson } from './loadLesson.ts';

export function useLesson(slug: LessonSlug) {
  const dictionary = useDictionary();
  const [lesson, setLesson] = useState<LoadedLesson | null>(null);
  const [isMissing, setMissing] = useState(false);
  const fetch = useCallback(() => {
    void loadLesson(slug, dictionary).then(setLesson, () => setMissing(true));
  }, [slug, dictionary]);
  useEffect(fetch, [fetch]);
  return { lesson, isMissing, again: fetch };
}
