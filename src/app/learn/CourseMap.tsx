/**
 * The course at a glance: what to go on with, what is due today, every lesson with its goal and how
 * far it is. Nothing is locked. The progress itself, as a file or wiped, is in `ProgressBox.tsx`.
 */
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { LessonSlug } from '../../content/lessons/slugs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { slugsThere } from '../lesson/place.ts';
import { GlossaryButton } from '../glossary/GlossaryButton.tsx';
import { useProgress } from '../parts.ts';
import { today } from '../today.ts';
import { LessonMore } from './LessonMore.tsx';
import { lessonLink } from './lessonLink.ts';
import { courseState, nextLesson, type CourseParts, type LessonState } from './lessonState.ts';
import { NextCards } from './NextCards.tsx';
import { ProgressBox } from './ProgressBox.tsx';
import { StageBadge } from './StageBadge.tsx';
import { useCourseParts } from './useCourseParts.ts';

export function CourseMap() {
  const words = useWords('course');
  const id = useId();
  const parts = useCourseParts();
  const progress = useProgress((state) => state);
  const course = courseState(progress, parts, today());
  const done = course.filter((state) => state.finished === state.parts).length;
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 pb-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-2xl font-bold">{words.title}</h1>
        <p className="text-ink2">{words.lessonsDone(done, course.length)}</p>
        <div className="flex basis-full flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p className="text-ink2">{words.what}</p>
          <GlossaryButton tone="quiet" />
        </div>
      </div>
      <NextCards next={nextLesson(progress, course)} parts={parts} />
      <Card aria-labelledby={id}>
        <h2 id={id} className="sr-only">
          {words.lessons}
        </h2>
        <ol>
          {course.map((state, index) => (
            <LessonRow key={state.slug} number={index + 1} state={state} parts={parts} />
          ))}
        </ol>
      </Card>
      <TrainerPath />
      <ProgressBox />
    </div>
  );
}

interface LessonRowProps {
  readonly number: number;
  readonly state: LessonState;
  readonly parts: CourseParts;
}

function LessonRow({ number, state, parts }: LessonRowProps) {
  const words = useWords('course');
  const { lessons } = useWords('learn');
  const [isOpen, setOpen] = useState(false);
  const { slug } = state;
  const { title, goal } = lessons[slug];
  return (
    <li className="grid grid-cols-[2rem_1fr] gap-x-1 border-line px-3 pt-2.5 pb-1 not-first:border-t sm:grid-cols-[2.5rem_1fr] sm:px-4">
      <span aria-hidden className="font-mono pt-0.5 text-lg text-ink2 tabular-nums">
        {number}
      </span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h3 className="text-lg font-semibold">
            <a
              href={lessonLink(slug)}
              className="inline-flex min-h-8 items-center text-net underline-offset-4 hover:underline pointer-coarse:min-h-11"
            >
              {title}
            </a>
          </h3>
          <StageBadge {...state} />
        </div>
        <p className="text-ink2">{goal}</p>
        <details className="group -ml-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary
            aria-label={words.moreOf(title)}
            className="inline-flex min-h-8 list-none items-center gap-1 text-sm text-ink2 group-open:text-ink hover:text-ink pointer-coarse:min-h-11"
          >
            <ChevronRight aria-hidden className="size-4 group-open:rotate-90" />
            {words.more}
          </summary>
          {isOpen ? <LessonMore slug={slug} parts={parts.get(slug) ?? []} /> : undefined}
        </details>
      </div>
    </li>
  );
}

/** A class that has ten minutes. */
const trainerPath = ['bind', 'client-side', 'wont-connect', 'two-nics-wrong'] as const;

function TrainerPath() {
  const words = useWords('course');
  const { lessons, lessonName } = useWords('learn');
  const there = trainerPath.filter((slug: LessonSlug) => slugsThere.includes(slug));
  return (
    <div className="px-1">
      <p>
        <strong>{words.trainer}</strong> {words.trainerPath}
      </p>
      <ol className="flex flex-wrap gap-x-2">
        {there.map((slug, index) => (
          <li key={slug} className="flex items-center gap-2">
            {index === 0 ? undefined : <span aria-hidden>{'→'}</span>}
            <a
              href={lessonLink(slug)}
              className="inline-flex min-h-8 items-center underline underline-offset-4 pointer-coarse:min-h-11"
            >
              {lessonName(slugsThere.indexOf(slug) + 1, lessons[slug].title)}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
