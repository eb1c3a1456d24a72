/**
 * The words of one section in the learner's language: `useWords('and').verdict(…)`. Suspends
 * while a section is on its way; which language it is, is the provider's business.
 */
import { createContext, use, useContext } from 'react';
import type { Messages, Section } from './messages.ts';
import type { Dictionary } from './dictionary.ts';

export const DictionaryContext = createContext<Dictionary | null>(null);

/** For whoever fetches words ahead of the screen that speaks them. */
export function useDictionary(): Dictionary {
  const dictionary = useContext(DictionaryContext);
  if (dictionary === null) throw new Error('Words are wanted outside of every LanguageProvider.');
  return dictionary;
}

export function useWords<S extends Section>(section: S): Messages[S] {
  const dictionary = useDictionary();
  return dictionary.has(section) ?? use(dictionary.load(section));
}
