/**
 * What stands in a text field beside a value: the value's own text, or what the learner is typing.
 * Nothing typed is ever deleted by us; a change of the value from outside (a flipped bit, undo)
 * replaces it. Reading the text is left to `hostFields.ts`.
 */
import { useState } from 'react';

interface Draft {
  readonly text: string;
  /** The value's text that it was typed over; over another it means nothing. */
  readonly over: string;
  readonly left: boolean;
}

export interface FieldText {
  readonly text: string;
  /** The learner has left the field: now it may be said what is wrong. */
  readonly left: boolean;
  readonly isDraft: boolean;
  readonly type: (text: string, over: string) => void;
  readonly leave: () => void;
  readonly clear: () => void;
}

/** `canonical` is the text of the value. */
export function useFieldText(canonical: string): FieldText {
  const [draft, setDraft] = useState<Draft | null>(null);
  const live = draft !== null && draft.over === canonical ? draft : null;
  return {
    text: live?.text ?? canonical,
    left: live?.left ?? false,
    isDraft: live !== null,
    type: (text, over) => setDraft({ text, over, left: false }),
    leave: () => setDraft((now) => now && { ...now, left: true }),
    clear: () => setDraft(null),
  };
}
