/**
 * How a part is laid out: what is said and asked in a panel, beside it (or below, where there is no
 * room) the lab or the exercise, then what came of it; at the foot the way on. Where the lab needs the
 * whole width, all that is said stays above it, so that it is seen beside what it speaks of.
 */
import { ArrowRight, Check, RotateCcw } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import type { AnyPartWords, Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Said } from '../glossary/Said.tsx';
import { told } from './stage.ts';

/** Where a part stands in its lesson, and how it goes on. */
export interface Course {
  readonly number: number;
  readonly of: number;
  /** The link to the next part; null: this is the last. */
  readonly next: string | null;
  /** The learner came from another part: the focus goes to the heading. */
  readonly takesFocus: boolean;
  /** Below all: that the lesson is over, notes for trainers. */
  readonly below: ReactNode;
}

interface PartFrameProps {
  readonly course: Course;
  readonly words: AnyPartWords;
  readonly facts?: Facts;
  /** What this kind of part asks. */
  readonly children?: ReactNode;
  /** The lab or the exercise. */
  readonly side?: ReactNode;
  /** `full`: the lab needs the whole width; `tall`: it needs the height beside panel and result. */
  readonly shape?: 'wide' | 'tall' | 'full';
  /** What came of it; undefined: nothing yet. */
  readonly result?: ReactNode;
  readonly isDone: boolean;
  /** What going on means here, beside going on. */
  readonly onNext?: () => void;
  /** undefined: there is nothing to start over. */
  readonly onStartOver?: (() => void) | undefined;
  /** What helps, at the foot. */
  readonly help?: ReactNode;
  readonly nextRef?: Ref<HTMLAnchorElement>;
}

const noFacts: Facts = {};
const cardClass = 'flex flex-col gap-3 p-3 sm:p-4';
const beside =
  'min-[1100px]:grid-cols-[minmax(20rem,25rem)_minmax(0,1fr)] min-[1100px]:grid-rows-[auto_1fr]';

/** Left what is said, right what is asked; without a line of its own above the way on. */
const halves =
  'min-[1100px]:grid grid-cols-2 gap-x-6 min-[1100px]:[&_.foot]:border-0 min-[1100px]:[&_.foot]:pt-0';

/** Where things stand on a wide screen; on a narrow one all are below each other. */
const layouts = {
  wide: { grid: beside, panel: 'min-[1100px]:row-span-2', side: '', result: '' },
  tall: {
    grid: beside,
    panel: '',
    side: 'min-[1100px]:row-span-2',
    result: 'min-[1100px]:col-start-1',
  },
  full: { grid: '', panel: `@container ${halves}`, side: '', result: '' },
  none: { grid: 'mx-auto w-full max-w-3xl', panel: '', side: '', result: '' },
} as const;

export function PartFrame(props: PartFrameProps) {
  const { course, words, facts = noFacts, children, side, result, shape = 'wide' } = props;
  const learn = useWords('learn');
  const layout = layouts[side === undefined ? 'none' : shape];
  const foot = <Foot {...props} />;
  const head = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = course;
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={`grid items-start gap-3 ${layout.grid}`}>
      <Card className={`${cardClass} ${layout.panel}`}>
        <div className="flex flex-col gap-3">
          <div>
            <p className="text-sm text-ink2">{learn.partOf(course.number, course.of)}</p>
            <h2 ref={head} tabIndex={-1} className="text-xl leading-tight font-bold outline-none">
              {words.title}
            </h2>
          </div>
          {words.body.length === 0 ? undefined : (
            <div className="flex flex-col gap-2 leading-snug text-pretty">
              {words.body.map((said, index) => (
                <p key={index}>
                  <Said text={told(said, facts)} />
                </p>
              ))}
            </div>
          )}
        </div>
        <div className="flex flex-col gap-3 empty:hidden">
          {children}
          {result === undefined ? foot : undefined}
        </div>
        {result !== undefined && shape === 'full' ? (
          <div className="col-span-full flex flex-col gap-3">
            {result}
            {foot}
          </div>
        ) : undefined}
      </Card>
      {side === undefined ? undefined : <div className={`min-w-0 ${layout.side}`}>{side}</div>}
      {result === undefined || shape === 'full' ? undefined : (
        <Card className={`@container ${cardClass} ${layout.result}`}>
          {result}
          {foot}
        </Card>
      )}
      <div className="col-span-full flex min-w-0 flex-col gap-3">{course.below}</div>
    </div>
  );
}

function Foot({ course, isDone, onNext, onStartOver, help, nextRef }: PartFrameProps) {
  const learn = useWords('learn');
  const tone = isDone ? 'primary' : 'plain';
  return (
    <div className="foot flex flex-wrap items-center gap-2 border-t border-line pt-3 empty:hidden">
      {help}
      {onStartOver === undefined ? undefined : (
        <Button tone="quiet" onClick={onStartOver}>
          <RotateCcw aria-hidden className="size-4" />
          {learn.startOver}
        </Button>
      )}
      {course.next === null ? (
        onNext === undefined ? undefined : (
          <Button tone={tone} className="ml-auto" onClick={onNext}>
            <Check aria-hidden className="size-4" />
            {learn.finish}
          </Button>
        )
      ) : (
        <a
          ref={nextRef}
          href={course.next}
          className={`${buttonClass(tone)} ml-auto scroll-mt-64 scroll-mb-4`}
          onClick={onNext}
        >
          {learn.next}
          <ArrowRight aria-hidden className="size-4" />
        </a>
      )}
    </div>
  );
}
