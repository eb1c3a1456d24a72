/** Every sentence of the story as a list to read, and the whole calculation as text to copy. */
import { Check, Copy, ListOrdered } from 'lucide-react';
import type { AndScenario } from '../../domain/and/scenario.ts';
import { visibilityOf } from '../../domain/and/visibility.ts';
import { useWords } from '../../i18n/useWords.ts';
import { usePlayerActions } from '../../player/usePlayer.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { copyText } from './copyText.ts';
import { closingOf, sentenceOf, type AndTrace } from './say.ts';
import { CopyNote } from '../CopyNote.tsx';
import { useCopied } from '../useCopied.ts';

interface StepsProps {
  readonly scenario: AndScenario;
  readonly trace: AndTrace;
}

export function Steps({ scenario, trace }: StepsProps) {
  const words = useWords('and');
  const { state, write } = useCopied();
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <>
      <Popover
        label={words.storyTitle}
        button={
          <>
            <ListOrdered aria-hidden className="size-4" />
            {words.story}
          </>
        }
      >
        {(id) => <StepList id={id} scenario={scenario} trace={trace} />}
      </Popover>
      <Button onClick={() => write(copyText(scenario, words))}>
        <Icon aria-hidden className="size-4" />
        {words.copyAll}
      </Button>
      <CopyNote state={state} isQuiet />
    </>
  );
}

function StepList({ id, scenario, trace }: StepsProps & { readonly id: string }) {
  const words = useWords('and');
  const { jumpTo } = usePlayerActions();
  const { events } = visibilityOf(scenario);
  return (
    <div className="w-[46rem] max-w-full p-2">
      <h2 className="text-lg font-bold">{words.storyTitle}</h2>
      <ol className="mt-2 space-y-1.5">
        {trace.steps.map(({ event }, index) =>
          events[index] === true ? (
            <li key={index}>
              <button
                type="button"
                className="flex gap-2 rounded-md text-left hover:underline"
                popoverTarget={id}
                popoverTargetAction="hide"
                onClick={() => jumpTo(index + 1)}
              >
                <span className="w-6 shrink-0 text-right text-ink2 tabular-nums">{index + 1}</span>
                <span>
                  <Rich text={[sentenceOf(event, words), closingOf(event, words)].join(' ')} />
                </span>
              </button>
            </li>
          ) : undefined,
        )}
      </ol>
    </div>
  );
}
