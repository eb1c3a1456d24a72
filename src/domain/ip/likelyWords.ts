/**
 * The word that a refused dotted text may mean, to be offered, never taken: in eights of bits, in
 * hex, or with the slips that `likelyMeant` knows. Without an idea there is none.
 */
import { likelyMeant } from './characters.ts';
import { parseDotted } from './dotted.ts';
import { toIpv4, type Ipv4 } from './ipv4.ts';

const HEX_WORD = /^(?:(?:0x)?[\da-f]{8}|(?:(?:0x)?[\da-f]{1,2}\.){3}(?:0x)?[\da-f]{1,2})$/i;
const BINARY_OCTETS = /^(?:[01]{8}\.){3}[01]{8}$/;

const wordOf = (octets: string, radix: number): Ipv4 =>
  toIpv4(octets.split('.').reduce((word, octet) => word * 256 + parseInt(octet, radix), 0));

/** None or one, for a text refused with `code`. */
export function likelyWords(text: string, code: string): readonly Ipv4[] {
  if (code === 'TOO_LONG') return [];
  if (code === 'HEX') return HEX_WORD.test(text) ? [wordOf(text, 16)] : [];
  if (BINARY_OCTETS.test(text)) return [wordOf(text, 2)];
  const meant = parseDotted(likelyMeant(text));
  return meant.ok ? [meant.value] : [];
}
