/**
 * What less strict programs make of a text that we refuse: the C library's `inet_aton`, and
 * browsers (WHATWG URL, "IPv4 parser"). Both take one to four numbers, octal after a 0 and hex
 * after 0x, the last one filling the bytes that are left. A hint for people; we accept none of it.
 */
import { LONGEST_TEXT } from './characters.ts';
import { toIpv4, type Ipv4 } from './ipv4.ts';

/** A browser reads it so; it reads all that the C library reads, in the same way, and more. */
export interface OtherReading {
  readonly address: Ipv4;
  /** Whether the C library reads it too. */
  readonly cLibrary: boolean;
}

function looseNumber(part: string): number | undefined {
  if (/^0x[\da-f]+$/i.test(part)) return parseInt(part, 16);
  if (/^0[0-7]*$/.test(part)) return parseInt(part, 8);
  return /^[1-9]\d*$/.test(part) ? Number(part) : undefined;
}

function looseAddress(text: string): Ipv4 | undefined {
  const parts = text.split('.');
  if (parts.length > 4) return undefined;
  let word = 0;
  for (const [index, part] of parts.entries()) {
    const room = index === parts.length - 1 ? 256 ** (4 - index) : 256;
    const number = looseNumber(part) ?? Infinity;
    if (number >= room) return undefined;
    word = word * room + number;
  }
  return toIpv4(word);
}

/**
 * "１" is 1 and "²" is 2 to a browser (UTS #46 mapping, here only as far as digits go, and without
 * the characters beyond U+FFFF, on which versions of browsers differ).
 */
function asciiTwin(character: string): string {
  const twin = character.normalize('NFKC');
  return /^[\da-fx]$/i.test(twin) ? twin : character;
}

/** The text as a browser sees it: invisible marks dropped, one last dot and a bare 0x allowed. */
const browserForm = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/[\u0080-\uffff]/g, asciiTwin)
    .replace(/\.$/, '')
    .replace(/(?<=^|\.)0x(?=\.|$)/gi, '0');

/** Undefined where both refuse the text too. Some C libraries also stop at a blank; not here. */
export function otherReading(text: string): OtherReading | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const address = looseAddress(browserForm(text));
  return address === undefined
    ? undefined
    : { address, cLibrary: looseAddress(text) !== undefined };
}
