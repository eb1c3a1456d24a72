/**
 * The exercise's task, the controls to answer it, and what the last answer was worth. Answers can
 * also be given in the bits themselves; both ways lead through `useExercise`.
 */
import { useLayoutEffect, useRef } from 'react';
import { gradeOf } from '../../domain/and/grade.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { Answer } from './Answer.tsx';
import type { Entered, Exercise } from './useExercise.ts';

export function ExercisePanel({ exercise }: { readonly exercise: Exercise }) {
  const words = useWords('and').exercise;
  const { current } = exercise;
  const controls = useRef<HTMLDivElement>(null);
  const answeredHere = useRef(false);

  // The next task has other controls: the focus goes on with it instead of falling to the page.
  useLayoutEffect(() => {
    if (!answeredHere.current) return;
    answeredHere.current = false;
    const focused = document.activeElement;
    if (focused !== null && controls.current?.contains(focused)) return;
    controls.current?.querySelector<HTMLElement>('input, button')?.focus();
  });

  const enter = (value: Entered) => {
    answeredHere.current = true;
    exercise.enter(current, value);
  };
  return (
    <Card className="min-h-[6.375rem] min-w-0 px-3 py-2.5 sm:px-4">
      <div role="status">
        <Feedback exercise={exercise} />
        <p className="leading-snug sm:text-xl">
          <Rich text={words.task(current)} />
        </p>
      </div>
      <div
        ref={controls}
        role="group"
        aria-label={words.answer}
        className="mt-2 flex flex-wrap gap-2"
      >
        <Answer blank={current} onEnter={enter} />
        {current.kind === 'bit' ? (
          <span className="self-center text-[0.9375rem] text-ink2 max-sm:hidden">{words.how}</span>
        ) : undefined}
      </div>
    </Card>
  );
}

function Feedback({ exercise }: { readonly exercise: Exercise }) {
  const words = useWords('and').exercise;
  const { blanks, last, hinted, current } = exercise;
  if (hinted) {
    return (
      <Notice tone="info" className="mb-2">
        <Rich text={words.hint(current)} />
      </Notice>
    );
  }
  if (last === undefined) return undefined;
  const grade = gradeOf(last, blanks);
  if (grade.state === 'blank') return undefined;
  return (
    <Notice tone={grade.state} className="mb-2">
      <Rich
        text={
          grade.state === 'wrong'
            ? words.wrong(last, grade.bit, grade.misconception)
            : words.right(last)
        }
      />
    </Notice>
  );
}
