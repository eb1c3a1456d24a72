/** The end of a review, or that there is none today: how it went, what comes when, what to do else. */
import { useId } from 'react';
import { useDictionary, useWords } from '../../i18n/useWords.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { formatRoute } from '../route.ts';
import type { Logged } from '../stores/progress.ts';
import { formatDay } from '../today.ts';
import { useAgenda } from './useAgenda.ts';

interface ReviewEndProps {
  /** Those of this review. */
  readonly answers: readonly Logged[];
  /** null: nothing is due any more. */
  readonly onMore: (() => void) | null;
}

export function ReviewEnd({ answers, onMore }: ReviewEndProps) {
  const words = useWords('course');
  const { due, later } = useAgenda();
  const right = answers.filter(({ isRight }) => isRight).length;
  const isNothing = answers.length === 0 && due.length + later.length === 0;
  return (
    <Card className="flex flex-col gap-3 p-3 sm:p-5">
      <div role="status" className="text-lg">
        {isNothing ? (
          <p>{words.nothingYet}</p>
        ) : answers.length === 0 ? (
          <p>{words.nothingDue}</p>
        ) : (
          <p>
            <strong>{onMore === null ? words.reviewDone : words.enough}</strong>{' '}
            {words.score(right, answers.length)}
          </p>
        )}
        {onMore === null ? undefined : <p>{words.enoughLeft(due.length)}</p>}
      </div>
      {isNothing ? <p className="text-ink2">{words.howReview}</p> : <WhatComes />}
      <div className="flex flex-wrap gap-2">
        {onMore === null ? undefined : (
          <Button tone="primary" onClick={onMore}>
            {words.goOn}
          </Button>
        )}
        <a
          href={formatRoute({ page: 'practice', text: '', at: null })}
          className={buttonClass(onMore === null ? 'primary' : 'plain')}
        >
          {words.practise}
        </a>
        <a
          href={formatRoute({ page: 'learn', text: '', at: null })}
          className={buttonClass('plain')}
        >
          {words.toCourse}
        </a>
      </div>
    </Card>
  );
}

function WhatComes() {
  const words = useWords('course');
  const drill = useWords('drill');
  const id = useId();
  const { language } = useDictionary();
  const { day, later } = useAgenda();
  if (later.length === 0) return undefined;
  return (
    <div>
      <h2 id={id} className="font-semibold">
        {words.whatComes}
      </h2>
      <dl aria-labelledby={id} className="mt-1 grid gap-x-6 sm:grid-cols-[auto_1fr]">
        {later.map(({ skill, dueOn }) => (
          <div key={skill} className="contents">
            <dt className="pt-1">{drill.skills[skill]}</dt>
            <dd className="text-ink2 sm:pt-1">
              {words.dueWhen(formatDay(dueOn, language), dueOn - day)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
