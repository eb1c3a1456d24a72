/** The terms of the glossary: which there are, their order in a list, and which a filter finds. */
import type { Messages } from '../../i18n/messages.ts';
import { plainText } from '../../ui/rich.ts';

type Terms = Messages['glossary']['terms'];
export type Term = keyof Terms;

export interface Entry {
  readonly term: Term;
  readonly name: string;
  readonly says: string;
}

export const isTerm = (terms: Terms, text: string): text is Term => Object.hasOwn(terms, text);

/** By name, as the learner's language orders them; digits stand before letters. */
export function entriesOf(terms: Terms): readonly Entry[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return Object.keys(terms)
    .filter((term) => isTerm(terms, term))
    .map((term) => ({ term, ...terms[term] }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** What was typed stands in its name or in what is said of it, whatever the case. */
export function foundIn(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = typed.trim().toLowerCase();
  return entries.filter(({ name, says }) =>
    `${name} ${plainText(says)}`.toLowerCase().includes(wanted),
  );
}
