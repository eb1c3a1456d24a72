/**
 * One decimal number as people write it in an octet, a prefix or a port: digits only, no sign,
 * no leading zero. `Number` and `parseInt` would take "0x18", "1e1" and "80abc".
 */
import { failed, ok, type Result } from '../result.ts';
import { likelyMeant, LONGEST_TEXT, strangerIn } from './characters.ts';
import type { NumberFault, PrefixFault } from './faults.ts';

/** An octet of an address, or a number that stands alone; `start` is where its text begins. */
export interface NumberPlace {
  readonly start: number;
  readonly octet: number | undefined;
  readonly highest: number;
}

/** Shape only: how large it is comes later, when the number of octets is known. */
export function shapeFault(text: string, { start, octet }: NumberPlace): NumberFault | undefined {
  if (/^0x/i.test(text)) return { code: 'HEX', position: start, octet };
  const stranger = strangerIn(text, start);
  if (stranger) return stranger;
  return /^0./.test(text)
    ? { code: 'LEADING_ZERO', position: start, octet, digits: text }
    : undefined;
}

export const rangeFault = (
  digits: string,
  { start, octet, highest }: NumberPlace,
): NumberFault | undefined =>
  Number(digits) > highest ? { code: 'RANGE', position: start, octet, digits, highest } : undefined;

function faultIn(text: string, place: NumberPlace): NumberFault | undefined {
  const { length } = text;
  if (length === 0) return { code: 'EMPTY', position: place.start };
  if (length > LONGEST_TEXT) return { code: 'TOO_LONG', position: place.start, length };
  // A whole number below zero is one that is out of range, not a mistyped one.
  if (/^-\d+$/.test(text)) {
    const { start, octet, highest } = place;
    return { code: 'RANGE', position: start, octet, digits: text, highest };
  }
  return shapeFault(text, place) ?? rangeFault(text, place);
}

/** A number from 0 to `highest` that stands alone in a text; `start` as in `NumberPlace`. */
export function parseWholeNumber(
  text: string,
  highest: number,
  start: number,
): Result<number, PrefixFault> {
  const place = { start, octet: undefined, highest };
  const fault = faultIn(text, place);
  if (!fault) return ok(Number(text));
  const meant = text.length > LONGEST_TEXT ? '' : likelyMeant(text);
  return failed({ ...fault, suggestions: faultIn(meant, place) ? [] : [Number(meant)] });
}
