/**
 * The way to a run: the outcomes to choose from, and the button that is locked until one is chosen.
 * Keys choose, Enter runs.
 */
import { Play } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { choiceKeys } from '../../labs/drill/choiceKeys.ts';
import { useChoiceKeys } from '../../labs/drill/useChoiceKeys.ts';
import { usePlayerSettings } from '../../player/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceKey } from '../../ui/ChoiceButton.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { Said } from '../glossary/Said.tsx';
import type { QuestionWords } from './answerTo.ts';
import { guessIn, lookOf } from './outcomeLook.ts';
import { told, type Asked } from './stage.ts';

interface PredictProps {
  readonly asked: Asked;
  readonly words: QuestionWords;
  readonly facts: Facts;
  readonly onRun: (option: string) => void;
}

export function Predict({ asked, words, facts, onRun }: PredictProps) {
  const learn = useWords('learn');
  const { singleKeys } = usePlayerSettings();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { options } = asked;
  const keys = choiceKeys(options);
  useChoiceKeys(keys, (index) => {
    setChosen(options[index] ?? null);
    form.current?.querySelectorAll('input')[index]?.focus();
  });
  const isOpen = chosen === null;
  return (
    <form
      ref={form}
      className="flex flex-col gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onRun(chosen);
      }}
    >
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-2 font-semibold">
          <Said text={told(words.ask, facts)} />
        </legend>
        {options.map((option, index) => (
          <Outcome
            key={option}
            name={id}
            option={option}
            press={keys[index] ?? ''}
            text={told(words.options[option], facts)}
            isChosen={option === chosen}
            onChoose={() => setChosen(option)}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button type="submit" tone="primary" disabled={isOpen} aria-describedby={`${id}-how`}>
          <Play aria-hidden className="size-4" />
          {learn.run}
        </Button>
        <p id={`${id}-how`} className="text-sm text-ink2 pointer-coarse:hidden">
          {singleKeys ? learn.predictKeys(keys) : learn.locked}
        </p>
        {isOpen ? (
          <p className="hidden text-sm text-ink2 pointer-coarse:block">{learn.locked}</p>
        ) : undefined}
      </div>
    </form>
  );
}

interface OutcomeProps {
  readonly name: string;
  readonly option: string;
  readonly press: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Outcome({ name, option, press, text, isChosen, onChoose }: OutcomeProps) {
  const { Icon, className } = lookOf(option, 'said');
  return (
    <label
      className={`flex min-h-10 cursor-pointer items-center gap-2.5 rounded-lg border-2 px-2.5 py-1 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${isChosen ? `${className} font-semibold ring-2 ring-ink` : 'border-line2 bg-card hover:border-ink'}`}
    >
      <input
        type="radio"
        className="sr-only"
        name={name}
        value={option}
        checked={isChosen}
        onChange={onChoose}
      />
      <ChoiceKey press={press} />
      <span className="min-w-0 grow wrap-anywhere">
        <Rich text={text} />
      </span>
      {guessIn(option) === undefined ? undefined : <Icon aria-hidden className="size-5 shrink-0" />}
    </label>
  );
}
