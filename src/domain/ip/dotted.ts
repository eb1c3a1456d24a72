/**
 * Four decimal numbers with dots between, as `inet_pton` wants them: the writing that addresses
 * and masks share. What the word means is left to `parseIpv4.ts` and `parseMask.ts`.
 */
import { failed, ok, type Result } from '../result.ts';
import { LONGEST_TEXT } from './characters.ts';
import type { DottedFault } from './faults.ts';
import { toIpv4, type Ipv4 } from './ipv4.ts';
import { rangeFault, shapeFault, type NumberPlace } from './wholeNumber.ts';

interface Part extends NumberPlace {
  readonly text: string;
  readonly octet: number;
}

/** "C0A80101" and "c0.a8.01.01", but not "10203040", which is only digits. */
const BARE_HEX = /^(?=.*[a-f])[\da-f]{2}(\.?)[\da-f]{2}\1[\da-f]{2}\1[\da-f]{2}$/i;

function partsOf(text: string): Part[] {
  let start = 0;
  return text.split('.').map((part, index) => {
    const place = { text: part, start, octet: index + 1, highest: 255 };
    start += part.length + 1;
    return place;
  });
}

/** Faults that one part shows by itself, whatever stands beside it. */
const partFault = (part: Part): DottedFault | undefined =>
  part.text === ''
    ? { code: 'OCTET_EMPTY', position: part.start, octet: part.octet }
    : shapeFault(part.text, part);

function partsFault(text: string, parts: readonly Part[]): DottedFault | undefined {
  if (parts.length === 4) return undefined;
  const position = parts[4]?.start ?? text.length;
  return { code: 'PARTS', position, parts: parts.length };
}

function faultIn(text: string, parts: readonly Part[]): DottedFault | undefined {
  if (text === '') return { code: 'EMPTY', position: 0 };
  if (BARE_HEX.test(text)) return { code: 'HEX', position: 0, octet: undefined };
  // 256 is a number too large in "1.2.3.256", but only a number too few in "1.2.256".
  const ofSize = parts.length === 4 ? rangeFault : () => undefined;
  for (const part of parts) {
    const fault = partFault(part) ?? ofSize(part.text, part);
    if (fault) return fault;
  }
  return partsFault(text, parts);
}

/** The word, or the first fault from the left. */
export function parseDotted(text: string): Result<Ipv4, DottedFault> {
  const { length } = text;
  if (length > LONGEST_TEXT) return failed({ code: 'TOO_LONG', position: 0, length });
  const parts = partsOf(text);
  const fault = faultIn(text, parts);
  if (fault) return failed(fault);
  return ok(toIpv4(parts.reduce((word, part) => word * 256 + Number(part.text), 0)));
}

/** Where octet 1–4 of a dotted text begins. */
export const startOfOctet = (text: string, octet: number): number =>
  text.split('.', octet - 1).reduce((start, part) => start + part.length + 1, 0);
