/** What helps in a task: hints, one a press, never more than asked for; and what was reached. */
import { Lightbulb } from 'lucide-react';
import type { AnyPartWords, Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Said } from '../glossary/Said.tsx';
import { told } from './stage.ts';
import type { Desk } from './useDesk.ts';

interface TaskPanelProps {
  readonly words: AnyPartWords;
  readonly facts: Facts;
  readonly desk: Desk;
  readonly isDone: boolean;
  /** The scene is edited in the picture. */
  readonly canEdit: boolean;
}

export function TaskPanel({ words, facts, desk, isDone, canEdit }: TaskPanelProps) {
  const learn = useWords('learn');
  const asked = (words.hints ?? []).slice(0, desk.hints);
  return (
    <>
      {canEdit && !isDone ? <p className="text-sm text-ink2">{learn.editHow}</p> : undefined}
      <p role="status" className="sr-only">
        {isDone ? learn.done : ''}
      </p>
      <div role="status" className="empty:hidden">
        {asked.length === 0 ? undefined : (
          <ol aria-label={learn.hints} className="flex flex-col gap-1.5">
            {asked.map((hint, index) => (
              <li
                key={index}
                className="rounded-lg border-l-4 border-host bg-host-bg px-2.5 py-1.5"
              >
                <Said text={told(hint, facts)} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}

type HintButtonProps = Pick<TaskPanelProps, 'words' | 'desk' | 'isDone'>;

export function HintButton({ words: { hints = [] }, desk, isDone }: HintButtonProps) {
  const learn = useWords('learn');
  if (hints.length === 0) return undefined;
  return (
    <Button disabled={isDone || desk.hints >= hints.length} onClick={desk.askHint}>
      <Lightbulb aria-hidden className="size-4" />
      {desk.hints === 0 ? learn.hint : learn.nextHint}
    </Button>
  );
}

export const TaskDone = ({ words, facts }: Pick<TaskPanelProps, 'words' | 'facts'>) => (
  <Notice tone="right">
    <Said text={told(words.done, facts)} />
  </Notice>
);
