/** The controls for one blank: two bits, a number, reasons or verdicts to choose from. */
import { useId, useState } from 'react';
import { verdicts } from '../../domain/and/answers.ts';
import type { Blank, OctetBlank } from '../../domain/and/blank.ts';
import { choicesAt } from '../../domain/and/why.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useChoiceKeys } from '../drill/useChoiceKeys.ts';
import { keyOf, type Entered } from './useExercise.ts';

interface AnswerProps {
  readonly blank: Blank;
  readonly onEnter: (value: Entered) => void;
}

interface Choice {
  readonly value: number | string;
  readonly label: string;
}

const bits = [0, 1] as const;
const bitKeys = bits.map(String);

function choicesFor(blank: Exclude<Blank, OctetBlank>, words: Messages['and']): readonly Choice[] {
  switch (blank.kind) {
    case 'bit':
      return bits.map((value) => ({ value, label: `${value}` }));
    case 'reason':
      return choicesAt(blank.bit).map((value) => ({ value, label: words.exercise.reasons[value] }));
    case 'verdict':
      return verdicts.map((value) => ({ value, label: words.exercise.verdict(blank, value) }));
  }
}

export function Answer({ blank, onEnter }: AnswerProps) {
  const words = useWords('and');
  useChoiceKeys(blank.kind === 'bit' ? bitKeys : [], onEnter);
  if (blank.kind === 'octet')
    return <SumAnswer key={keyOf(blank)} blank={blank} onEnter={onEnter} />;
  return (
    <>
      {choicesFor(blank, words).map(({ value, label }) => {
        const isWrong = blank.entered === value;
        return (
          <Button
            key={value}
            aria-pressed={isWrong}
            className={`min-w-12 ${blank.kind === 'bit' ? 'font-mono text-lg font-bold' : ''} ${isWrong ? 'border-2 border-no text-no' : ''}`}
            onClick={() => onEnter(value)}
          >
            {isWrong ? <span aria-hidden>×</span> : undefined}
            {label}
          </Button>
        );
      })}
    </>
  );
}

function SumAnswer({ blank, onEnter }: AnswerProps & { readonly blank: OctetBlank }) {
  const words = useWords('and').exercise;
  const [text, setText] = useState('');
  const id = useId();
  const typed = text.trim();
  const isNumber = /^\d{1,3}$/.test(typed);
  const isNoNumber = typed !== '' && !isNumber;
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber) onEnter(Number(text));
      }}
    >
      <TextInput
        aria-label={words.sum(blank.octet + 1)}
        className="w-20 text-lg font-bold"
        inputMode="numeric"
        value={text}
        aria-describedby={id}
        wrong={isNoNumber || (blank.entered !== undefined && text === '')}
        onText={setText}
      />
      <Button type="submit" tone="primary" disabled={!isNumber}>
        {words.check}
      </Button>
      <span id={id} role="status" className="self-center text-[0.9375rem] text-no">
        {isNoNumber ? words.digitsOnly : ''}
      </span>
    </form>
  );
}
