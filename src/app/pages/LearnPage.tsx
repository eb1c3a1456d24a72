/**
 * The course: a part of a lesson where the link names one, else the map of all lessons. What is on a
 * lesson's page is left to `lesson/`, how far the learner has come to `learn/`.
 */
import { failed, ok } from '../../domain/result.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LessonPage } from '../lesson/LessonPage.tsx';
import { formatPlace, nowhere, parsePlace, slugsThere } from '../lesson/place.ts';
import type { PlainPage, PlainPageProps } from '../plainPages.ts';
import { formatRoute } from '../route.ts';

function Learn({ text, onText }: PlainPageProps) {
  const read = parsePlace(text);
  const place = read.ok ? read.value : nowhere;
  if (place.lesson === null) return <LessonList />;
  return (
    <LessonPage
      key={place.lesson}
      slug={place.lesson}
      place={place}
      onPlace={(next, how) => onText(formatPlace(next), how)}
    />
  );
}

function LessonList() {
  const learn = useWords('learn');
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-3">
      <h1 className="text-xl font-bold">{learn.title}</h1>
      <ol className="flex flex-col gap-2">
        {slugsThere.map((lesson, index) => (
          <li key={lesson}>
            <a
              href={formatRoute({
                page: 'learn',
                text: formatPlace({ ...nowhere, lesson }),
                at: null,
              })}
              className="flex flex-col rounded-xl border border-line bg-card p-3 hover:border-ink"
            >
              <strong>{learn.lessonName(index + 1, learn.lessons[lesson].title)}</strong>
              <span className="text-ink2">{learn.lessons[lesson].goal}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
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
