/**
 * Reads a mask: "24", "/24" or "255.255.255.0", all of them to the prefix length. A dotted word
 * that is no mask is kept in its fault, so that it can be drawn; it is never repaired.
 */
import { failed, ok, type Result } from '../result.ts';
import { parseDotted, startOfOctet } from './dotted.ts';
import type { MaskFault, PrefixFault } from './faults.ts';
import type { Ipv4 } from './ipv4.ts';
import { likelyWords } from './likelyWords.ts';
import {
  firstOneAfterZero,
  leadingOnes,
  nearestMasks,
  prefixOf,
  prefixWithoutGaps,
  wildcardOf,
} from './mask.ts';
import { parseWholeNumber } from './wholeNumber.ts';

/** Digits only: "24". */
export const parsePrefix = (text: string): Result<number, PrefixFault> =>
  parseWholeNumber(text, 32, 0);

const likelyPrefixes = (text: string, code: string): readonly number[] =>
  likelyWords(text, code)
    .map(prefixOf)
    .filter((prefix) => prefix !== undefined);

function notMaskFault(word: Ipv4, bitNumber: number, text: string): MaskFault {
  const inverse = wildcardOf(word);
  const inverted = prefixOf(inverse);
  if (inverted !== undefined) {
    return { code: 'WILDCARD', position: 0, word, inverse, suggestions: [inverted] };
  }
  const octet = Math.ceil(bitNumber / 8);
  const filled = prefixWithoutGaps(word);
  return {
    code: 'NONCONTIGUOUS',
    position: startOfOctet(text, octet),
    word,
    bitNumber,
    octet,
    // With the gaps filled 255.255.225.0 is /24; a /32 is hardly what anybody means.
    suggestions: [...nearestMasks(word), ...(filled < 32 ? [filled] : [])],
  };
}

/** The dotted form alone: "255.255.255.0". */
export function parseDottedMask(text: string): Result<number, MaskFault> {
  const word = parseDotted(text);
  if (!word.ok) {
    const { fault } = word;
    return failed({ ...fault, suggestions: likelyPrefixes(text, fault.code) });
  }
  const bitNumber = firstOneAfterZero(word.value);
  return bitNumber === undefined
    ? ok(leadingOnes(word.value))
    : failed(notMaskFault(word.value, bitNumber, text));
}

export function parseMask(text: string): Result<number, MaskFault> {
  if (text.includes('.')) return parseDottedMask(text);
  if (text.startsWith('/')) return parseWholeNumber(text.slice(1), 32, 1);
  const prefix = parsePrefix(text);
  if (prefix.ok) return prefix;
  const { fault } = prefix;
  // "255,255,255,0" and "0xffffff00" are dotted masks in disguise.
  const suggestions = [...fault.suggestions, ...likelyPrefixes(text, fault.code)];
  return failed({ ...fault, suggestions });
}
