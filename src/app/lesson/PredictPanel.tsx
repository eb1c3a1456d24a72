/** Predict, run, explain: what is asked before the run, and what is said after it. */
import { SkipForward } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AnyPartWords } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { AnswerNotice } from './AnswerNotice.tsx';
import { answerTo } from './answerTo.ts';
import { Compared } from './Compared.tsx';
import { Predict } from './Predict.tsx';
import { Question } from './Question.tsx';
import { told, type Stage } from './stage.ts';
import type { Desk } from './useDesk.ts';

interface PredictPartProps {
  readonly words: AnyPartWords;
  readonly stage: Stage;
  readonly desk: Desk;
}

interface PredictPanelProps extends PredictPartProps {
  /** The playhead has reached the end. */
  readonly isOver: boolean;
  readonly onPlay: () => void;
  readonly onShowEnd: () => void;
}

export function PredictPanel(props: PredictPanelProps) {
  const { words, stage, desk, isOver, onPlay, onShowEnd } = props;
  const { facts, questions } = stage;
  const { outcome } = questions;
  const [said] = desk.answers;
  if (outcome === undefined || words.outcome === undefined) return undefined;
  if (said === undefined) {
    const run = (option: string) => {
      desk.answer([option]);
      onPlay();
    };
    return <Predict asked={outcome} words={words.outcome} facts={facts} onRun={run} />;
  }
  if (isOver) return undefined;
  return <Running said={told(words.outcome.options[said], facts)} onShowEnd={onShowEnd} />;
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

interface ExplainedProps extends PredictPartProps {
  /** The run has just ended. */
  readonly takesFocus: boolean;
  /** It stands above the lab, not below or beside it. */
  readonly isAbove: boolean;
}

/** After the run: both outcomes, what is said to them, and the reason, scored apart. */
export function Explained({ words, stage, desk, takesFocus, isAbove }: ExplainedProps) {
  const misconceptions = useWords('misconceptions');
  const { facts, questions, ghost } = stage;
  const { outcome, reason } = questions;
  const [said, why = null] = desk.answers;
  if (said === undefined || outcome === undefined || words.outcome === undefined) return undefined;
  const shared = { facts, asked: outcome, words: words.outcome, given: said };
  return (
    <div className="grid items-start gap-x-6 gap-y-3 @min-[40rem]:grid-cols-2">
      <div className="flex flex-col gap-3">
        <Compared {...shared} ghost={ghost} takesFocus={takesFocus} isAbove={isAbove} />
        <AnswerNotice {...shared} />
      </div>
      {reason === undefined || words.reason === undefined ? undefined : (
        <Question
          asked={reason}
          words={words.reason}
          facts={facts}
          given={why}
          saidBefore={answerTo(outcome, words.outcome, facts, said, misconceptions).text}
          onAnswer={(option) => {
            desk.answer([said, option]);
            desk.finish();
          }}
        />
      )}
    </div>
  );
}
