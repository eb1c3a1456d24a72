/**
 * The characters that people type or paste instead of digits and dots: what to call them, and
 * which digit they stand for. Whether a text is an address is left to the parsers.
 */
import type { CharacterFault } from './faults.ts';

/** Nothing that is read here is longer; a longer text is refused before it is looked at. */
export const LONGEST_TEXT = 64;

const PRINTABLE_ASCII = /[ -~]/;

/** Controls, formats, line ends, odd spaces and what fonts draw as nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

const codeOf = (character: string): CharacterFault['code'] => {
  if (PRINTABLE_ASCII.test(character)) return 'CHAR';
  return INVISIBLE.test(character) ? 'INVISIBLE' : 'UNICODE';
};

/** The first character of `text` that is no ASCII digit; `start` is where `text` begins. */
export function strangerIn(text: string, start: number): CharacterFault | undefined {
  const found = /[^0-9]/u.exec(text);
  return found
    ? { code: codeOf(found[0]), position: start + found.index, character: found[0] }
    : undefined;
}

/** In Unicode the decimal digits of a script stand in a row, 0 to 9. */
const asciiDigit = (digit: string): string => {
  const code = Number(digit.normalize('NFKC').codePointAt(0));
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

/**
 * What the writer may have meant: commas, full width or Arabic digits, the letters O and l,
 * leading zeros, blanks beside a dot. An offer only: nothing is accepted in this form.
 */
export const likelyMeant = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s*[.,\u3002\uff0e\uff61]\s*/g, '.')
    // "0o17" is octal, not a slip.
    .replace(/(?<!\b0)o/gi, '0')
    .replace(/[lI]/g, '1')
    .replace(/(^|\.)0+(?=\d)/g, '$1')
    .trim()
    .replace(/\.$/, '');
