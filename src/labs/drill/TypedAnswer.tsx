/** An answer that is typed: Enter checks it, and what cannot be an answer at all is said, not counted. */
import { useRef, useState } from 'react';
import { readAnswer, type AnswerFault } from '../../domain/drill/answer.ts';
import type { Item } from '../../domain/drill/item.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';

interface TypedAnswerProps {
  readonly item: Item;
  readonly given: string | null;
  /** The task, which names the field too. */
  readonly taskId: string;
  readonly onAnswer: (text: string) => void;
}

export function TypedAnswer({ item, given, taskId, onAnswer }: TypedAnswerProps) {
  const words = useWords('drill');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<AnswerFault | null>(null);
  const field = useRef<HTMLFormElement>(null);
  const check = () => {
    if (given !== null) return;
    const read = readAnswer(item, text);
    setFault(read.ok ? null : read.fault);
    if (read.ok) onAnswer(read.value);
    else field.current?.querySelector('input')?.focus();
  };
  const isBits = item.place.skill === 'decimal-binary';
  return (
    <form
      ref={field}
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Field
        label={words.yourAnswer}
        aria-labelledby={taskId}
        className="max-w-60"
        inputMode="numeric"
        value={given ?? text}
        readOnly={given !== null}
        onText={setText}
        hint={isBits ? words.hintBits : words.hintNumber}
        error={fault === null ? undefined : words.faults[fault]}
      />
      <Button type="submit" className="mt-6" disabled={given !== null}>
        {words.check}
      </Button>
    </form>
  );
}
