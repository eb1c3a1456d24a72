/** The glossary's list: in order, found by what is typed. */
import { expect, test } from 'vitest';
import { glossary } from '../../i18n/en/glossary.ts';
import { entriesOf, foundIn, isTerm } from './term.ts';

const entries = entriesOf(glossary.terms);
const namesFor = (typed: string) => foundIn(entries, typed).map(({ name }) => name);

test('every term is listed once, in the order of the alphabet', () => {
  const names = entries.map(({ name }) => name);
  expect(entries.map(({ term }) => term).toSorted()).toEqual(
    Object.keys(glossary.terms).toSorted(),
  );
  expect([names.at(0), names.at(1), names.at(-1)]).toEqual([
    '0.0.0.0 (every address)',
    'AND',
    'weak host',
  ]);
});

test('a filter looks at names and explanations, and takes no notice of case and blanks', () => {
  expect(namesFor('')).toHaveLength(entries.length);
  expect(namesFor(' TIME_w ')).toEqual(['TIME_WAIT']);
  expect(namesFor('169.254')).toHaveLength(1);
  expect(namesFor('no such word')).toEqual([]);
});

test('a term is one by its own name only', () => {
  expect(isTerm(glossary.terms, 'mask')).toBe(true);
  expect(isTerm(glossary.terms, 'constructor')).toBe(false);
});
