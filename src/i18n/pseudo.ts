/**
 * The pseudo-language: every message in brackets and with accented letters, made from English.
 * A text on the screen without them did not come through `i18n`. Numbers, addresses, what stands
 * between backticks, and the name in a term's mark stay as they are.
 */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = 'áƀćđéƒǵĥíĵķĺḿńóṕɋŕśťúṽẃẋýźÁƁĆĐÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẊÝŹ';
const accents: ReadonlyMap<string, string> = new Map(
  [...plain].map((letter, at) => [letter, [...marked][at] ?? letter]),
);

const accent = (text: string): string =>
  Array.from(text, (letter) => accents.get(letter) ?? letter).join('');

/** Monospace (addresses, commands, keys), and which term it is that a glossary explains. */
const kept = /(`[^`]*(?:`|$)|\]\([a-z\d-]+\))/;

/** Odd pieces of a split are what it splits at. */
const accentWords = (text: string): string =>
  text
    .split(kept)
    .map((piece, at) => (at % 2 === 0 ? accent(piece) : piece))
    .join('');

export const pseudoText = (text: string): string => (text === '' ? '' : `[${accentWords(text)}]`);

/** The same keys and arguments, other words. */
export function pseudo<Source>(source: Source): Source;
export function pseudo(source: unknown): unknown {
  if (typeof source === 'string') return pseudoText(source);
  if (typeof source === 'function') {
    return (...args: unknown[]) => pseudo<unknown>(Reflect.apply(source, undefined, args));
  }
  if (Array.isArray(source)) return source.map((item: unknown) => pseudo(item));
  if (typeof source === 'object' && source !== null) {
    return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, pseudo(value)]));
  }
  return source;
}
