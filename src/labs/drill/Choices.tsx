/** The options of an item, each a button with its key; once one is chosen, what each was. */
import type { Item } from '../../domain/drill/item.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ChoiceButton, choiceLook } from '../../ui/ChoiceButton.tsx';
import { choiceKeys } from './choiceKeys.ts';
import { useChoiceKeys } from './useChoiceKeys.ts';

interface ChoicesProps {
  readonly item: Item;
  readonly options: readonly string[];
  /** null: not yet. */
  readonly given: string | null;
  readonly onAnswer: (text: string) => void;
}

export function Choices({ item, options, given, onAnswer }: ChoicesProps) {
  const words = useWords('drill');
  const keys = choiceKeys(options);
  useChoiceKeys(given === null ? keys : [], (index) => {
    const option = options[index];
    if (option !== undefined) onAnswer(option);
  });
  return (
    <div role="group" aria-label={words.answers} className="grid gap-2 sm:grid-cols-2">
      {options.map((option, index) => (
        <ChoiceButton
          key={option}
          className="min-h-11 gap-3 px-3 py-1.5"
          press={keys[index] ?? ''}
          look={choiceLook([item.right], option, given)}
          text={words.option(item, option)}
          words={words}
          onChoose={given === null ? () => onAnswer(option) : null}
        />
      ))}
    </div>
  );
}
