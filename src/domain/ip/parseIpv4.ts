/**
 * Reads an IPv4 address: exactly what `inet_pton` accepts, on the text as it stands. Blanks
 * around it and offers to split a paste are left to `readAddressField.ts`.
 */
import { failed, type Result } from '../result.ts';
import { parseDotted } from './dotted.ts';
import type { AddressFault } from './faults.ts';
import type { Ipv4 } from './ipv4.ts';
import { likelyWords } from './likelyWords.ts';

/** "::1", "[fe80::1%eth0]:80", "2001:db8:0:0:0:0:0:1"; a MAC address has five colons only. */
function looksLikeIpv6(text: string): boolean {
  const head = /^\[?([\da-f:.]+)(?:[%\]/]|$)/i.exec(text)?.[1] ?? '';
  return head.includes('::') || head.split(':').length > 6;
}

/** An address with something after it, or of another family. */
function strangeFormFault(text: string): AddressFault | undefined {
  if (looksLikeIpv6(text)) return { code: 'IPV6', position: 0, suggestions: [] };
  const position = text.search(/[/:]/);
  const head = parseDotted(text.slice(0, position));
  if (position < 0 || !head.ok) return undefined;
  const code = text[position] === '/' ? 'HAS_PREFIX' : 'HAS_PORT';
  return { code, position, rest: text.slice(position), suggestions: [head.value] };
}

export function parseIpv4(text: string): Result<Ipv4, AddressFault> {
  const word = parseDotted(text);
  if (word.ok) return word;
  const { fault } = word;
  const strange = fault.code === 'TOO_LONG' ? undefined : strangeFormFault(text);
  return failed(strange ?? { ...fault, suggestions: likelyWords(text, fault.code) });
}
