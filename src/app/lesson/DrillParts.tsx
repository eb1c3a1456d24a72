/**
 * Parts made of a drill's items: practice, done after so many right answers, and the one question
 * from an older lesson. The item itself is drawn by `labs/drill`.
 */
import { useState } from 'react';
import type { AnyPartWords } from '../../content/lesson.ts';
import { judgementOf } from '../../domain/drill/answer.ts';
import { itemAt, type Place } from '../../domain/drill/item.ts';
import type { Skill } from '../../domain/drill/skill.ts';
import { standingOf, type Goal } from '../../domain/drill/standing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DrillCard } from '../../labs/drill/DrillCard.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { followLink } from '../address.ts';
import { useProgress } from '../parts.ts';
import { PartFrame, type Course } from './PartFrame.tsx';
import type { Desk } from './useDesk.ts';

interface DrillPartProps {
  readonly words: AnyPartWords;
  readonly skill: Skill;
  readonly seed: number;
  /** null: one answer, right or wrong. */
  readonly goal: Goal | null;
  readonly desk: Desk;
  readonly course: Course;
}

export function DrillPart({ words, skill, seed, goal, desk, course }: DrillPartProps) {
  const learn = useWords('learn');
  const record = useProgress((progress) => progress.record);
  const { answers } = desk;
  const placeOf = (index: number): Place => ({ skill, seed, number: index + 1 });
  const isRight = (given: string, index: number) =>
    judgementOf(itemAt(placeOf(index)), given).isRight;
  const { count, isDone } = standingOf(answers.map(isRight), goal);
  const [index, setIndex] = useState(isDone ? answers.length - 1 : answers.length);
  const [cameByNext, setCameByNext] = useState(false);
  const isLast = isDone && index === answers.length - 1;

  const answer = (given: string) => {
    const all = [...answers, given];
    desk.answer(all);
    record({ place: placeOf(index), given, isRight: isRight(given, index) });
    if (standingOf(all.map(isRight), goal).isDone) desk.finish();
  };
  const next = () => {
    if (isLast && course.next !== null) return followLink(course.next);
    setCameByNext(true);
    setIndex(index + 1);
  };
  return (
    <PartFrame
      course={course}
      words={words}
      isDone={isDone}
      side={
        <DrillCard
          key={index}
          item={itemAt(placeOf(index))}
          given={answers[index] ?? null}
          onAnswer={answer}
          onNext={isLast && course.next === null ? null : next}
          takesFocus={cameByNext}
        />
      }
    >
      <div role="status">
        {goal === null ? undefined : isDone ? (
          <Notice tone="right">{learn.goalReached(goal)}</Notice>
        ) : (
          <Pips count={count} goal={goal} />
        )}
      </div>
    </PartFrame>
  );
}

function Pips({ count, goal }: { readonly count: number; readonly goal: Goal }) {
  const learn = useWords('learn');
  return (
    <p className="flex items-center gap-2">
      <span aria-hidden className="flex gap-1">
        {Array.from({ length: goal.count }, (_, index) => (
          <span
            key={index}
            className={`size-3.5 rounded-full border-2 ${index < count ? 'border-ok bg-ok' : 'border-line2 bg-card'}`}
          />
        ))}
      </span>
      {learn.toGoal(count, goal)}
    </p>
  );
}
