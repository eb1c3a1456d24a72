/**
 * A part that stands in a lab: the lab beside its panel, blind while a prediction is open, played
 * when it is run. What the panel asks is left to the kinds: predict, ask, task, watch.
 */
import { useRef, useState } from 'react';
import type { AnyPartWords, LabPart } from '../../content/lesson.ts';
import { usePlayerSettings } from '../../player/settings.ts';
import type { TextLab } from '../textLab.tsx';
import { keptOf } from './kept.ts';
import { PartFrame, type Course } from './PartFrame.tsx';
import { Explained, PredictPanel } from './PredictPanel.tsx';
import { Question } from './Question.tsx';
import type { Stage } from './stage.ts';
import { HintButton, TaskDone, TaskPanel } from './TaskPanel.tsx';
import type { Desk } from './useDesk.ts';
import { useAfterEdit } from './useAfterEdit.ts';
import { useWayOn } from './useWayOn.ts';
import { isVeiled, shownNow } from './veil.ts';
import { WatchPanel } from './WatchPanel.tsx';

interface LabPartViewProps {
  readonly part: LabPart;
  readonly words: AnyPartWords;
  readonly stage: Stage;
  readonly lab: TextLab;
  readonly desk: Desk;
  readonly course: Course;
}

const nothing = () => undefined;

export function LabPartView(props: LabPartViewProps) {
  const { part, words, stage, lab, course } = props;
  const desk = keptOf(props.desk, stage, lab);
  const { reducedMotion } = usePlayerSettings();
  const place = useRef<HTMLDivElement>(null);
  const [cue, setCue] = useState(0);
  // What was run before is seen at its end.
  const [at, setAt] = useState(part.kind === 'predict' && desk.answers.length > 0 ? Infinity : 0);
  const [isOver, setOver] = useState(at === Infinity || part.kind === 'task');
  const scene = stage.sceneOf(desk.answers);
  const text = desk.text ?? scene;
  const isBlind = isVeiled(part, desk.answers);

  const play = () => {
    setOver(false);
    setCue(cue + 1);
    bringUp(place.current, reducedMotion);
  };
  const playAfterEdit = useAfterEdit(play);
  const showEnd = () => {
    setAt(Infinity);
    setOver(true);
  };
  const change = (now: string) => {
    if (isBlind) return;
    desk.keep(now);
    if (part.kind !== 'task') return;
    if (stage.isDone(now) && !stage.isDone(text)) desk.finish();
    const story = stage.story(now);
    if (story === '' || story === stage.story(text)) return;
    setOver(false);
    playAfterEdit();
  };
  const startOver = () => desk.keep(scene);
  const isDone = part.kind === 'task' ? stage.isDone(text) : desk.isFinished;
  // What was reached is said when it is seen.
  const isReached = part.kind === 'task' && isDone && isOver;
  const isExplained = part.kind === 'predict' && desk.answers.length > 0 && isOver;
  const isAnswered = desk.answers.length > (part.kind === 'predict' ? 1 : 0);
  const next = useWayOn(part.kind === 'task' ? isReached : isAnswered, part.kind === 'task');
  const { Bench } = lab;
  const shared = { words, stage, desk };
  const shape = part.lab === 'and' ? 'full' : isTall(part) ? 'tall' : 'wide';
  const reached = isReached ? <TaskDone words={words} facts={stage.facts} /> : undefined;
  return (
    <PartFrame
      course={course}
      words={words}
      facts={stage.facts}
      isDone={isDone}
      nextRef={next}
      onStartOver={text === scene ? undefined : startOver}
      {...(part.kind === 'watch' ? { onNext: desk.finish } : {})}
      help={part.kind === 'task' ? <HintButton {...shared} isDone={isDone} /> : undefined}
      result={
        isExplained ? (
          <Explained {...shared} takesFocus={cue > 0} isAbove={shape === 'full'} />
        ) : shape === 'full' ? undefined : (
          reached
        )
      }
      shape={shape}
      side={
        <div ref={place} className="scroll-mt-2">
          <Bench
            text={text}
            at={at}
            onText={change}
            onAt={nothing}
            onReset={startOver}
            shows={shownNow(part, isBlind)}
            isBlind={isBlind}
            cue={cue}
            onEnd={() => setOver(true)}
          />
        </div>
      }
    >
      {part.kind === 'watch' ? <WatchPanel /> : undefined}
      {part.kind === 'task' ? (
        <TaskPanel
          words={words}
          facts={stage.facts}
          desk={desk}
          isDone={isReached}
          canEdit={part.shows?.includes('edit') === true}
        />
      ) : undefined}
      {part.kind === 'predict' ? (
        <PredictPanel {...shared} isOver={isOver} onPlay={play} onShowEnd={showEnd} />
      ) : undefined}
      {shape === 'full' ? reached : undefined}
      {part.kind === 'ask' ? (
        <AskPanel {...shared} onAnswered={part.runs === undefined ? nothing : play} />
      ) : undefined}
    </PartFrame>
  );
}

/** Below the bench there is more: a table, a view. */
const isTall = ({ shows = [] }: LabPart): boolean =>
  shows.some((shown) => shown !== 'strip' && shown !== 'edit');

/** A lab that is below the panel comes into sight when it plays. */
function bringUp(lab: HTMLElement | null, isStill: boolean): void {
  const { top = 0, bottom = 0 } = lab?.getBoundingClientRect() ?? {};
  const isLow = top > window.innerHeight / 4 && bottom > window.innerHeight;
  if (isLow) lab?.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
}

interface AskPanelProps extends Pick<LabPartViewProps, 'words' | 'stage' | 'desk'> {
  readonly onAnswered: () => void;
}

function AskPanel({ words, stage, desk, onAnswered }: AskPanelProps) {
  const { ask } = stage.questions;
  if (ask === undefined || words.ask === undefined) return undefined;
  return (
    <Question
      asked={ask}
      words={words.ask}
      facts={stage.facts}
      given={desk.answers[0] ?? null}
      onAnswer={(option) => {
        desk.answer([option]);
        desk.finish();
        onAnswered();
      }}
    />
  );
}
