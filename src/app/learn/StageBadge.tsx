/** How far a lesson is, by word, shape and colour. */
import { BadgeCheck, Check, Circle, CircleDot, RotateCcw } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';
import type { LessonState, Stage } from './lessonState.ts';

const looks: Readonly<Record<Stage, { readonly Icon: typeof Circle; readonly look: string }>> = {
  notStarted: { Icon: Circle, look: 'border-transparent text-ink2 sm:px-2.5' },
  started: { Icon: CircleDot, look: 'border-line2 border-dashed px-2.5 text-net' },
  done: { Icon: Check, look: 'border-ok px-2.5 text-ok' },
  mastered: { Icon: BadgeCheck, look: 'border-ok bg-ok-bg px-2.5 font-semibold text-ok' },
  due: { Icon: RotateCcw, look: 'border-host bg-host-bg px-2.5 font-semibold text-host' },
};

export function StageBadge({ stage, finished, parts }: LessonState) {
  const words = useWords('course');
  const { Icon, look } = looks[stage];
  const isUnderWay = stage === 'started' && parts !== null && finished > 0;
  return (
    <span
      className={`inline-flex items-center gap-1.5 sm:min-w-36 rounded-full border-2 whitespace-nowrap ${look}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {isUnderWay ? words.partsDone(finished, parts) : words.stages[stage]}
    </span>
  );
}
