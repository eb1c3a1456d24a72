/** The pseudo-language leaves no word out, and leaves alone what is not a word. */
import { describe, expect, test } from 'vitest';
import { createDictionary } from './dictionary.ts';
import { isLanguage, languageIds, languages } from './languages.ts';
import type { Section } from './messages.ts';
import { pseudo, pseudoText } from './pseudo.ts';

test.each([
  ['Reset', '[Ŕéśéť]'],
  ['step 27 of 33', '[śťéṕ 27 óƒ 33]'],
  ['*not* `255.255.0.255`, a `/24`', '[*ńóť* `255.255.0.255`, á `/24`]'],
  ['Its [mask](subnet-mask), and (this)', '[Íťś [ḿáśķ](subnet-mask), áńđ (ťĥíś)]'],
  ['a lone ` keeps the rest', '[á ĺóńé ` keeps the rest]'],
  ['', ''],
])('%j reads %j', (english, marked) => {
  expect(pseudoText(english)).toBe(marked);
});

test('functions, lists and groups of words are reached, numbers and flags stay', () => {
  const words = {
    of: (a: number, b: number) => `${a} of ${b}`,
    inner: { list: ['a', 'b'], rule: () => ({ text: 'c' }) },
    count: 7,
    isLong: false,
  };
  const marked = pseudo(words);
  expect(marked.of(1, 2)).toBe('[1 óƒ 2]');
  expect(marked.inner.list).toEqual(['[á]', '[ƀ]']);
  expect(marked.inner.rule()).toEqual({ text: '[ć]' });
  expect([marked.count, marked.isLong]).toEqual([7, false]);
});

/** Every leaf with the keys that lead to it. */
function leaves(words: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const isSection = (key: string): key is Section => key in languages.en;
const sections = Object.keys(languages.en).filter(isSection);

test('there are sections to look at, the same in every language', () => {
  expect(sections).toContain('shell');
  for (const id of languageIds) expect(Object.keys(languages[id])).toEqual(sections);
});

describe.each(sections)('section %s', (section) => {
  test('has the same keys in the pseudo-language, and no plain text in any', async () => {
    const english = leaves(await languages.en[section](), section);
    const marked = leaves(await languages.xx[section](), section);
    expect(english.length).toBeGreaterThan(5);
    expect(marked.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const plain = marked.filter(([, text]) => typeof text === 'string' && /^[^[]/.test(text));
    expect(plain).toEqual([]);
    const kinds = (all: typeof english) => all.map(([, leaf]) => typeof leaf);
    expect(kinds(marked)).toEqual(kinds(english));
  });
});

test.each([
  ['en', true],
  ['xx', true],
  ['constructor', false],
  ['', false],
  [null, false],
])('%j is a language: %j', (text, is) => {
  expect(isLanguage(text)).toBe(is);
});

describe('a dictionary', () => {
  test('has what it was given, and what it has loaded', async () => {
    const english = createDictionary('en', { shell: await languages.en.shell() });
    expect(english.has('shell')?.reset).toBe('Reset');
    expect(english.has('player')).toBeUndefined();
    const player = await english.load('player');
    expect(english.has('player')).toBe(player);
  });

  test('fetches a section once, however often it is asked for', () => {
    const marked = createDictionary('xx');
    expect(marked.load('shell')).toBe(marked.load('shell'));
  });
});
