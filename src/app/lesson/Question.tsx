/**
 * A question that is answered by one press: each option a button with its key; then what each was,
 * and what is said to the choice. Asking for a prediction, which is run, is left to `Predict.tsx`.
 */
import { useId } from 'react';
import type { Facts } from '../../content/lesson.ts';
import { useWords } from '../../i18n/useWords.ts';
import { choiceKeys } from '../../labs/drill/choiceKeys.ts';
import { useChoiceKeys } from '../../labs/drill/useChoiceKeys.ts';
import { usePlayerSettings } from '../../player/settings.ts';
import { ChoiceButton, choiceLook } from '../../ui/ChoiceButton.tsx';
import { Said } from '../glossary/Said.tsx';
import type { QuestionWords } from './answerTo.ts';
import { AnswerNotice } from './AnswerNotice.tsx';
import { told, type Asked } from './stage.ts';

interface QuestionProps {
  readonly asked: Asked;
  readonly words: QuestionWords;
  readonly facts: Facts;
  /** null: not yet. */
  readonly given: string | null;
  readonly onAnswer: (option: string) => void;
  /** What was said just before, so that nothing is said twice. */
  readonly saidBefore?: string;
}

export function Question(props: QuestionProps) {
  const { asked, words, facts, given, onAnswer, saidBefore } = props;
  const learn = useWords('learn');
  const { singleKeys } = usePlayerSettings();
  const id = useId();
  const { options } = asked;
  const keys = choiceKeys(options);
  useChoiceKeys(given === null ? keys : [], (index) => {
    const option = options[index];
    if (option !== undefined) onAnswer(option);
  });
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="font-semibold">
        <Said text={told(words.ask, facts)} />
      </h3>
      <div role="group" aria-labelledby={id} className="flex flex-col gap-1.5">
        {options.map((option, index) => (
          <ChoiceButton
            key={option}
            className="min-h-10 gap-2.5 px-2.5 py-1 pointer-coarse:min-h-11"
            press={keys[index] ?? ''}
            look={choiceLook(asked.right, option, given)}
            text={told(words.options[option], facts)}
            words={learn}
            onChoose={given === null ? () => onAnswer(option) : null}
          />
        ))}
      </div>
      {given === null && singleKeys ? (
        <p className="text-sm text-ink2 pointer-coarse:hidden">{learn.chooseKeys(keys)}</p>
      ) : undefined}
      <div role="status">
        {given === null ? undefined : (
          <AnswerNotice
            asked={asked}
            words={words}
            facts={facts}
            given={given}
            saidBefore={saidBefore}
          />
        )}
      </div>
    </section>
  );
}
