/**
 * One lesson: fetched, its head with all parts, and the part that the link names. What a link leaves
 * open is filled in and written back.
 */
import { Shuffle } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { highestSeed } from '../../domain/text/values.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { GlossaryButton } from '../glossary/GlossaryButton.tsx';
import { useApp, useProgress } from '../parts.ts';
import { drawnSeed } from '../seed.ts';
import { isFinished } from '../stores/progress.ts';
import { EndSpoken, LessonEnd, SpeakingNotes } from './Below.tsx';
import { earlierFor, earlierId, type LoadedLesson } from './loadLesson.ts';
import type { Course } from './PartFrame.tsx';
import { PartNav, type ListedPart } from './PartNav.tsx';
import { PartView } from './PartView.tsx';
import {
  astray,
  formatPlace,
  linkTo,
  slugsThere,
  type LearnPlace,
  type PartPlace,
} from './place.ts';
import { useDesk } from './useDesk.ts';
import { useLesson } from './useLesson.ts';
import { wholePlace } from './wholePlace.ts';

interface LessonPageProps {
  readonly slug: LessonSlug;
  readonly place: LearnPlace;
  readonly onPlace: (place: LearnPlace, how: 'push' | 'replace') => void;
}

export function LessonPage({ slug, ...rest }: LessonPageProps) {
  const learn = useWords('learn');
  const { lesson, isMissing, again } = useLesson(slug);
  if (lesson !== null) return <OpenLesson lesson={lesson} wasMissing={isMissing} {...rest} />;
  if (!isMissing) return <p role="status">{learn.loading}</p>;
  return (
    <p role="status" className="flex flex-wrap items-center gap-3">
      {learn.missing}
      <Button onClick={again}>{learn.again}</Button>
    </p>
  );
}

interface OpenLessonProps extends Omit<LessonPageProps, 'slug'> {
  readonly lesson: LoadedLesson;
  /** It came at another try: the button that asked for it had the focus. */
  readonly wasMissing: boolean;
}

function OpenLesson({ lesson, place, onPlace, wasMissing }: OpenLessonProps) {
  const learn = useWords('learn');
  const { slug } = lesson;
  const here = useHere(lesson, place, onPlace);
  const desk = useDesk(here);
  const parts = useListed(lesson, here);
  const takesFocus = useCame(here, wasMissing);
  const index = parts.findIndex(({ id }) => id === here.part);
  const number = slugsThere.indexOf(slug) + 1;
  const isAtEnd = index === parts.length - 1 && desk.isFinished;
  const course: Course = {
    number: index + 1,
    of: parts.length,
    next: parts[index + 1]?.link ?? null,
    takesFocus,
    below: (
      <>
        <EndSpoken slug={slug} parts={parts} isThere={isAtEnd} />
        {isAtEnd ? <LessonEnd slug={slug} parts={parts} /> : undefined}
        <SpeakingNotes notes={lesson.words.notes} />
      </>
    ),
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-bold">{learn.lessonName(number, learn.lessons[slug].title)}</h1>
        <PartNav parts={parts} here={here.part} />
        <div className="ml-auto flex flex-wrap gap-2">
          <GlossaryButton tone="quiet" />
          <Button
            title={learn.freshHint}
            onClick={() => onPlace({ ...here, seed: drawnSeed(highestSeed) }, 'push')}
          >
            <Shuffle aria-hidden className="size-4" />
            {learn.fresh}
          </Button>
        </div>
      </div>
      <PartView
        key={`${here.part} ${here.seed}`}
        lesson={lesson}
        here={here}
        desk={desk}
        course={course}
      />
    </div>
  );
}

/** Where the link leads, as a whole; what it left open is written into it. */
function useHere(lesson: LoadedLesson, asked: LearnPlace, onPlace: LessonPageProps['onPlace']) {
  const { slug, parts } = lesson;
  const { progress, notices } = useApp();
  const work = useProgress((state) => state.work[slug]);
  const [drawn] = useState(() => drawnSeed(highestSeed));
  const partsWith = (seed: number) => [
    ...parts.map(({ id }) => id),
    ...(earlierFor(slug, seed) === null ? [] : [earlierId]),
  ];
  const { isAstray, ...here } = wholePlace(asked, { slug, work, drawn, partsWith });
  const { part, seed } = here;
  useEffect(() => {
    if (isAstray) notices.getState().tell({ kind: 'link', ...astray(asked) });
    if (formatPlace(asked) !== formatPlace({ lesson: slug, part, seed }))
      onPlace({ lesson: slug, part, seed }, 'replace');
  });
  useEffect(() => {
    const { work: all, open } = progress.getState();
    const own = all[slug];
    // Another seed's numbers are looked at only, until something is done with them.
    if (own === undefined || (own.seed === seed && own.part !== part)) open(slug, seed, part);
  }, [progress, slug, part, seed]);
  return here;
}

/** All parts with their names, links, and whether they were ever finished. */
function useListed(lesson: LoadedLesson, here: PartPlace): readonly ListedPart[] {
  const learn = useWords('learn');
  const finished = useProgress((state) => state.finished);
  const { slug, parts, words } = lesson;
  const listed = (id: string, title: string): ListedPart => ({
    id,
    title,
    link: linkTo({ ...here, part: id }),
    isFinished: isFinished({ finished }, slug, id),
  });
  const own = parts.map(({ id }) => listed(id, words.parts[id]?.title ?? id));
  return earlierFor(slug, here.seed) === null
    ? own
    : [...own, listed(earlierId, learn.earlierTitle)];
}

/** Whether the learner came here from another part; at `first` from elsewhere. */
function useCame({ part, seed }: PartPlace, first: boolean): boolean {
  const place = `${part} ${seed}`;
  const [last, setLast] = useState({ place, came: first });
  if (last.place !== place) setLast({ place, came: true });
  return last.came;
}
