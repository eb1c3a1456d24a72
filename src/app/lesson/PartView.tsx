/** The part that is open, by its kind. */
import { useMemo } from 'react';
import type { AnyPartWords, LabPart } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LabPartView } from './LabPartView.tsx';
import { earlierFor, type LoadedLesson } from './loadLesson.ts';
import { PartFrame, type Course } from './PartFrame.tsx';
import type { PartPlace } from './place.ts';
import { stageOf } from './stage.ts';
import type { Desk } from './useDesk.ts';

interface PartViewProps {
  readonly lesson: LoadedLesson;
  readonly here: PartPlace;
  readonly desk: Desk;
  readonly course: Course;
}

const noWords: AnyPartWords = { title: '', body: [] };

export function PartView({ lesson, here, desk, course }: PartViewProps) {
  const part = lesson.parts.find(({ id }) => id === here.part);
  if (part === undefined)
    return <EarlierPart lesson={lesson} here={here} desk={desk} course={course} />;
  const words = lesson.words.parts[part.id] ?? noWords;
  const shared = { words, desk, course };
  switch (part.kind) {
    case 'card':
      return <PartFrame {...shared} isDone={desk.isFinished} onNext={desk.finish} />;
    case 'practice':
      return <lesson.Drill {...shared} skill={part.skill} goal={part.goal} seed={here.seed} />;
    case 'ask':
    case 'predict':
    case 'task':
    case 'watch':
      return <OnLab {...shared} lesson={lesson} part={part} seed={here.seed} />;
  }
}

interface OnLabProps extends Omit<PartViewProps, 'here'> {
  readonly part: LabPart;
  readonly words: AnyPartWords;
  readonly seed: number;
}

function OnLab({ lesson, part, seed, ...shared }: OnLabProps) {
  const stage = useMemo(() => stageOf(part, seed), [part, seed]);
  const lab = lesson.labs[part.lab];
  return lab === undefined ? undefined : (
    <LabPartView {...shared} part={part} stage={stage} lab={lab} />
  );
}

function EarlierPart({ lesson, here, desk, course }: PartViewProps) {
  const learn = useWords('learn');
  const earlier = earlierFor(here.lesson, here.seed);
  if (earlier === null) return undefined;
  const words = {
    title: learn.earlierTitle,
    body: [learn.earlierBody(learn.lessons[earlier.slug].title)],
  };
  return (
    <lesson.Drill
      words={words}
      skill={earlier.skill}
      seed={here.seed}
      goal={null}
      desk={desk}
      course={course}
    />
  );
}
