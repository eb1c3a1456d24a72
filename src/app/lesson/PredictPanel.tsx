/** Predict, run, explain: one after the other, the reason scored apart from the outcome. */
import { SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AnyPartWords } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { AnswerNotice } from './AnswerNotice.tsx';
import { Compared } from './Compared.tsx';
import { Predict } from './Predict.tsx';
import { Question } from './Question.tsx';
import { told, type Stage } from './stage.ts';
import type { Desk } from './useDesk.ts';

interface PredictPanelProps {
  readonly words: AnyPartWords;
  readonly stage: Stage;
  readonly desk: Desk;
  /** The playhead has reached the end. */
  readonly isOver: boolean;
  readonly onPlay: () => void;
  readonly onShowEnd: () => void;
  readonly onAnswered: () => void;
}

export function PredictPanel(props: PredictPanelProps) {
  const { words, stage, desk, isOver, onPlay, onShowEnd, onAnswered } = props;
  const learn = useWords('learn');
  const { facts, questions, ghost } = stage;
  const { outcome, reason } = questions;
  const [ranHere, setRanHere] = useState(false);
  const [said = null, why = null] = desk.answers;
  if (outcome === undefined || words.outcome === undefined) return undefined;
  const shared = { facts, asked: outcome, words: words.outcome };
  if (said === null) {
    const run = (option: string) => {
      setRanHere(true);
      desk.answer([option]);
      onPlay();
    };
    return <Predict {...shared} onRun={run} />;
  }
  if (!isOver) {
    return <Running said={told(words.outcome.options[said], facts)} onShowEnd={onShowEnd} />;
  }
  return (
    <>
      <Compared {...shared} given={said} ghost={ghost} takesFocus={ranHere} />
      <div role="status">
        <AnswerNotice {...shared} given={said} />
      </div>
      {reason === undefined || words.reason === undefined ? undefined : (
        <>
          {why === null ? <p className="text-sm text-ink2">{learn.reasonFirst}</p> : undefined}
          <Question
            asked={reason}
            words={words.reason}
            facts={facts}
            given={why}
            onAnswer={(option) => {
              desk.answer([said, option]);
              desk.finish();
              onAnswered();
            }}
          />
        </>
      )}
    </>
  );
}

interface RunningProps {
  readonly said: string;
  readonly onShowEnd: () => void;
}

/** Stands where "Run" stood, and takes the focus over. */
function Running({ said, onShowEnd }: RunningProps) {
  const learn = useWords('learn');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex flex-col items-start gap-2.5">
      <p role="status">
        <Rich text={learn.running(said)} />
      </p>
      <Button ref={button} onClick={onShowEnd}>
        <SkipForward aria-hidden className="size-4" />
        {learn.showEnd}
      </Button>
    </div>
  );
}
