/**
 * The course: a part of a lesson where the link names one, else the map of all lessons. What is on a
 * lesson's page is left to `lesson/`, how far the learner has come to `learn/`.
 */
import { failed, ok } from '../../domain/result.ts';
import { CourseMap } from '../learn/CourseMap.tsx';
import { LessonPage } from '../lesson/LessonPage.tsx';
import { formatPlace, nowhere, parsePlace } from '../lesson/place.ts';
import type { PlainPage, PlainPageProps } from '../plainPages.ts';

function Learn({ text, onText }: PlainPageProps) {
  const read = parsePlace(text);
  const place = read.ok ? read.value : nowhere;
  if (place.lesson === null) return <CourseMap />;
  return (
    <LessonPage
      key={place.lesson}
      slug={place.lesson}
      place={place}
      onPlace={(next, how) => onText(formatPlace(next), how)}
    />
  );
}

export const learnPage: PlainPage = {
  check(text) {
    const read = parsePlace(text);
    return read.ok
      ? ok(formatPlace(read.value))
      : failed({ position: read.fault.at, key: read.fault.key });
  },
  initial: () => '',
  Page: Learn,
};
