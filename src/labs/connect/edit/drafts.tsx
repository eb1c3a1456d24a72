/**
 * What was typed into a form and is not taken over yet, kept by field, so that closing the form
 * loses nothing that was typed: it is there again when the form is opened, until the page is left.
 * What becomes of it is the field's business.
 */
import { createContext, useContext, useState, type ReactNode } from 'react';

interface Draft {
  readonly text: string;
  /** The value's text over which it was typed; over another one it means nothing. */
  readonly over: string;
}

type Drafts = Map<string, Draft>;

/** null: nobody keeps them. */
const Kept = createContext<Drafts | null>(null);
const Scope = createContext('');

interface ScopeProps {
  /** What the fields in it belong to, among its neighbours. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Around whatever is opened and closed. */
export function DraftKeeper({ children }: Pick<ScopeProps, 'children'>) {
  const [drafts] = useState<Drafts>(() => new Map());
  return <Kept value={drafts}>{children}</Kept>;
}

export function DraftScope({ id, children }: ScopeProps) {
  return <Scope value={`${useContext(Scope)}/${id}`}>{children}</Scope>;
}

/** What was typed over `over`, and how more is typed; null: nothing. */
export function useDraft(
  field: string,
  over: string,
): readonly [typed: string | null, type: (text: string | null) => void] {
  const drafts = useContext(Kept);
  const key = `${useContext(Scope)}/${field}`;
  const [draft, setDraft] = useState(() => drafts?.get(key));
  const type = (text: string | null) => {
    const next = text === null ? undefined : { text, over };
    setDraft(next);
    if (next === undefined) drafts?.delete(key);
    else drafts?.set(key, next);
  };
  return [draft?.over === over ? draft.text : null, type];
}
