/** What is to be done in the lab: hints, one a press, and what was reached. */
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
}

export function TaskPanel({ words, facts, desk, isDone }: TaskPanelProps) {
  const learn = useWords('learn');
  const { hints = [] } = words;
  const asked = hints.slice(0, desk.hints);
  const hasMore = asked.length < hints.length;
  return (
    <>
      {hints.length === 0 ? undefined : (
        <div className="flex flex-col items-start gap-2">
          <div role="status" className="empty:hidden">
            {asked.length === 0 ? undefined : (
              <ol aria-label={learn.hints} className="flex flex-col gap-1.5">
                {asked.map((hint, index) => (
                  <li key={index} className="border-l-4 border-host bg-host-bg px-2.5 py-1">
                    <Said text={told(hint, facts)} />
                  </li>
                ))}
              </ol>
            )}
          </div>
          {isDone ? undefined : (
            <Button disabled={!hasMore} onClick={desk.askHint}>
              <Lightbulb aria-hidden className="size-4" />
              {asked.length === 0 ? learn.hint : learn.nextHint}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {isDone ? (
          <Notice tone="right">
            <Said text={told(words.done, facts)} />
          </Notice>
        ) : undefined}
      </div>
    </>
  );
}
