/**
 * A piece of a text that remembers where each of its characters stood in the whole, also after
 * percent-decoding, so that a fault can be pointed at. Nothing here throws.
 */
import { failed, ok, type Result } from '../result.ts';

export interface Passage {
  readonly text: string;
  /** Where each character stood, and one more for the end. */
  readonly positions: readonly number[];
}

export const passageOf = (text: string): Passage => ({
  text,
  positions: Array.from({ length: text.length + 1 }, (_, index) => index),
});

export const sliced = ({ text, positions }: Passage, from: number, to: number): Passage => ({
  text: text.slice(from, to),
  positions: positions.slice(from, to + 1),
});

/** Where the character at `index` stood in the whole text; behind the end: the end. */
export const positionIn = ({ positions }: Passage, index: number): number =>
  positions.at(Math.min(index, positions.length - 1)) ?? 0;

/** One character of UTF-8, escaped; a % that begins none; or any other character. */
const tokens = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f])+|[^]/gi;

function characterOf(token: string): string | undefined {
  try {
    return decodeURIComponent(token);
  } catch {
    return undefined;
  }
}

/** Decoded once. The fault is the position of the first % that begins no character. */
export function decoded(passage: Passage): Result<Passage, number> {
  let text = '';
  const positions: number[] = [];
  for (const { 0: token, index } of passage.text.matchAll(tokens)) {
    const character = characterOf(token);
    if (character === undefined) return failed(positionIn(passage, index));
    text += character;
    for (const _ of character.split('')) positions.push(positionIn(passage, index));
  }
  return ok({ text, positions: [...positions, positionIn(passage, passage.text.length)] });
}
