/**
 * Names in a scenario's text. Ids are plain: "ipc", "nic1". What a learner calls a thing may have
 * any letters: a space is written "_", and the characters that part the text are written as "!"
 * and a letter.
 */
import { ok } from '../result.ts';
import { fault, type Piece, type Read } from './pieces.ts';

export const longestId = 16;
export const longestName = 32;

const idPattern = /^[a-z][a-z\d-]*$/;

export function readId(piece: Piece): Read<string> {
  if (!idPattern.test(piece.text)) return fault(piece, 'name.id');
  return piece.text.length > longestId ? fault(piece, 'limit.name') : ok(piece.text);
}

const marks: readonly (readonly [character: string, mark: string])[] = [
  [' ', '_'],
  ['_', '!u'],
  ['!', '!e'],
  [',', '!c'],
  [';', '!s'],
  ['~', '!t'],
];

const markOf = new Map(marks);
const characterOf = new Map(marks.map(([character, mark]) => [mark, character]));

/** Controls, and halves of characters that no link can carry. */
const unwritable = /[\p{Cc}\p{Cs}]/u;

export function readName(piece: Piece): Read<string> {
  const tokens = piece.text.match(/!.?|[^!]/gsu) ?? [];
  const name = tokens.map((token) => characterOf.get(token) ?? token).join('');
  if (
    name === '' ||
    unwritable.test(name) ||
    tokens.some((token) => token.startsWith('!') && !characterOf.has(token))
  ) {
    return fault(piece, 'name.character');
  }
  return name.length > longestName ? fault(piece, 'limit.name') : ok(name);
}

/** Characters that a link leaves alone, and the escapes of all others. */
const formatted = (character: string): string => {
  const written = markOf.get(character) ?? character;
  return unwritable.test(written) ? '%EF%BF%BD' : encodeURIComponent(written);
};

export const formatName = (name: string): string => Array.from(name, formatted).join('');
