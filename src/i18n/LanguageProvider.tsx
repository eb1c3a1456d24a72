/** Gives a language to everything below it. Tests and the first page pass a full dictionary. */
import type { ReactNode } from 'react';
import type { Dictionary } from './dictionary.ts';
import { DictionaryContext } from './useWords.ts';

export function LanguageProvider({
  dictionary,
  children,
}: {
  readonly dictionary: Dictionary;
  readonly children: ReactNode;
}) {
  return <DictionaryContext value={dictionary}>{children}</DictionaryContext>;
}
