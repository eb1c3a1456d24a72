/**
 * A text field for a value of the scenario. It is read when the learner leaves it or presses Enter;
 * what cannot be read or is refused stays as it was typed, with what is wrong beside it and what may
 * have been meant. A change from outside (undo) shows in it.
 */
import { useRef, useState, type ComponentProps } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import { useDraft } from './drafts.tsx';
import type { Offer, Read, ReadWords } from './readings.ts';

interface ValueFieldProps<Value> extends Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'className' | 'list' | 'placeholder' | 'inputMode' | 'autoFocus' | 'title'
> {
  /** The value as a text. */
  readonly text: string;
  readonly read: (words: ReadWords) => Read<Value>;
  /** null, or what is wrong with the value. */
  readonly onValue: (value: Value) => string | null;
}

interface Wrong<Value> {
  readonly text: string;
  readonly offers: readonly Offer<Value>[];
}

export function ValueField<Value>(props: ValueFieldProps<Value>) {
  const { text: canonical, read, onValue, hint, ...rest } = props;
  const words = { ip: useWords('ip'), edit: useWords('bindEdit') };
  const [typed, setTyped] = useDraft(props.label, canonical);
  const wrongIn = (of: string): Wrong<Value> | null => {
    const reading = read(words)(of);
    return reading.ok ? null : { text: reading.wrong, offers: reading.offers };
  };
  // What was typed before the form was closed was left then.
  const [wrong, setWrong] = useState(() => (typed === null ? null : wrongIn(typed)));
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState<string | null>(null);

  const take = (value: Value) => {
    const refused = onValue(value);
    setWrong(refused === null ? null : { text: refused, offers: [] });
    if (refused === null) setTyped(null);
  };
  const leave = () => {
    if (typed === null) return;
    const reading = read(words)(typed);
    if (!reading.ok) return setWrong(wrongIn(typed));
    setNote(reading.note);
    take(reading.value);
  };
  const type = (text: string) => {
    setTyped(text);
    setWrong(null);
    setNote(null);
  };
  const shown = typed === null ? null : wrong;
  return (
    <Field
      {...rest}
      ref={input}
      value={typed ?? canonical}
      onText={type}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
      hint={note ?? hint}
      error={
        shown === null ? null : (
          <span role="alert">
            <Rich text={shown.text} />
          </span>
        )
      }
      actions={shown?.offers.map((offer) => (
        <Button
          key={offer.label}
          onClick={() => {
            take(offer.value);
            // The button goes; the focus stays where the value is.
            input.current?.focus();
          }}
        >
          {offer.label}
        </Button>
      ))}
    />
  );
}
