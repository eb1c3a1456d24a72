/** Every term that a lesson names is one that the glossary explains. */
import { expect, test } from 'vitest';
import { glossary } from '../i18n/en/glossary.ts';
import { richPieces } from '../ui/rich.ts';
import { allSaid, isOnLab, loaded, onSeed, seedsOf } from './testing.ts';

const termsIn = (text: string): readonly string[] =>
  richPieces(text).flatMap(({ term }) => (term === null ? [] : [term]));

/** What each part says, on one seed's numbers. */
const said = loaded.flatMap(({ slug, parts, words }) =>
  parts.map((part) => {
    const own = words.parts[part.id];
    const [seed = 1] = isOnLab(part) ? seedsOf(part) : [];
    const facts = isOnLab(part) ? onSeed(part, seed).facts : {};
    const sentences = own === undefined ? [] : allSaid(own, facts);
    return { name: `${slug}, ${part.id}`, terms: sentences.flatMap(termsIn) };
  }),
);

test.each(said)('$name names terms that are explained', ({ terms }) => {
  expect(terms.filter((term) => !Object.hasOwn(glossary.terms, term))).toEqual([]);
});

test('lessons name terms at all', () => {
  expect(new Set(said.flatMap(({ terms }) => terms)).size).toBeGreaterThan(20);
});
