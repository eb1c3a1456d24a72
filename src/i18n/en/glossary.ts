/**
 * Every term of the course in plain words: two sentences at most, built on words of everyday and on
 * terms that are taught before. A sentence names a term as `[words](term)`; the keys are the names.
 */
import { networkTerms } from './glossaryNetwork.ts';
import { programTerms } from './glossaryPrograms.ts';

export interface TermWords {
  readonly name: string;
  readonly says: string;
}

const terms = { ...networkTerms, ...programTerms };

export type Term = keyof typeof terms;

export const glossary = {
  title: 'Words',
  open: 'All words',
  close: 'Close',
  filter: 'Find a word',
  found: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  none: 'No word of the course has this in it.',
  terms,
};
