/**
 * One item: the task, what it shows, the answer, and what it was worth. A controlled component: the
 * answer that was given comes from outside, and is the only thing that tells the right one.
 */
import { ArrowRight } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Item } from '../../domain/drill/item.ts';
import { useWords } from '../../i18n/useWords.ts';
import { usePlayerSettings } from '../../player/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { choiceKeys } from './choiceKeys.ts';
import { Choices } from './Choices.tsx';
import { Feedback } from './Feedback.tsx';
import { Given } from './Given.tsx';
import { TypedAnswer } from './TypedAnswer.tsx';

interface DrillCardProps {
  readonly item: Item;
  /** null: not answered yet. */
  readonly given: string | null;
  readonly onAnswer: (text: string) => void;
  /** null: there is none after this one. */
  readonly onNext: (() => void) | null;
  /** The learner came by "Next": the focus goes to what is to be done. */
  readonly takesFocus: boolean;
}

export function DrillCard({ item, given, onAnswer, onNext, takesFocus }: DrillCardProps) {
  const words = useWords('drill');
  const { singleKeys } = usePlayerSettings();
  const taskId = useId();
  const card = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const answeredHere = useRef(false);

  useEffect(() => {
    if (!takesFocus) return;
    const goals = ['input', 'h2'].map((goal) => card.current?.querySelector<HTMLElement>(goal));
    goals.find((goal) => goal)?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (given !== null && answeredHere.current) next.current?.focus();
  }, [given]);

  const answer = (text: string) => {
    answeredHere.current = true;
    onAnswer(text);
  };
  return (
    <Card ref={card} aria-labelledby={taskId} className="flex flex-col gap-3 p-3 sm:p-5">
      <h2 id={taskId} tabIndex={-1} className="text-lg outline-none sm:text-xl">
        <Rich text={words.task(item.question)} />
      </h2>
      <Given question={item.question} />
      {item.options === null ? (
        <TypedAnswer item={item} given={given} taskId={taskId} onAnswer={answer} />
      ) : (
        <Choices item={item} options={item.options} given={given} onAnswer={answer} />
      )}
      <Feedback item={item} given={given} />
      <div className="flex min-h-11 flex-wrap items-center gap-3">
        {given === null ? (
          <p className="text-sm text-ink2">
            {item.options !== null && singleKeys
              ? words.keys(choiceKeys(item.options))
              : words.typedKeys}
          </p>
        ) : onNext === null ? undefined : (
          <Button ref={next} tone="primary" onClick={onNext}>
            {words.next}
            <ArrowRight aria-hidden className="size-4" />
          </Button>
        )}
      </div>
    </Card>
  );
}
