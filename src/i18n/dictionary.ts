/**
 * The sections of one language that are here already, and the way to the others. No React, so
 * that a page can fetch its words before it is shown, and a test can look into it.
 */
import { languages, type Language } from './languages.ts';
import type { Messages, Section } from './messages.ts';

export interface Dictionary {
  readonly language: Language;
  /** The section if it is here. */
  readonly has: <S extends Section>(section: S) => Messages[S] | undefined;
  /** The same promise every time, until it fails: then the next one tries again. */
  readonly load: <S extends Section>(section: S) => Promise<Messages[S]>;
}

export function createDictionary(language: Language, given: Partial<Messages> = {}): Dictionary {
  const here: { -readonly [S in Section]?: Messages[S] } = { ...given };
  const coming: { [S in Section]?: Promise<Messages[S]> } = {};

  async function fetched<S extends Section>(section: S): Promise<Messages[S]> {
    try {
      const words: Messages[S] = await languages[language][section]();
      here[section] = words;
      return words;
    } catch (fault) {
      delete coming[section];
      throw fault;
    }
  }

  return {
    language,
    has: (section) => here[section],
    load<S extends Section>(section: S): Promise<Messages[S]> {
      const known: Promise<Messages[S]> | undefined = coming[section];
      if (known !== undefined) return known;
      const next = fetched(section);
      Object.assign(coming, { [section]: next });
      return next;
    },
  };
}
