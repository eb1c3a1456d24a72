/**
 * The text field for an address. A paste with a mask or a port is refused with an offer to put
 * each part where it belongs; taking the offer is left to the screen.
 */
import type { Result } from '../result.ts';
import type { AddressFault } from './faults.ts';
import type { Ipv4 } from './ipv4.ts';
import { otherReading, type OtherReading } from './otherReadings.ts';
import { parseIpv4 } from './parseIpv4.ts';
import { parseDottedMask, parsePrefix } from './parseMask.ts';
import { parsePort } from './parsePort.ts';
import { readField, type FieldReading } from './readField.ts';

/** "1.2.3.4/24", "1.2.3.4 255.255.255.0" and "1.2.3.4:502", already read. */
export type Split =
  | { readonly kind: 'mask'; readonly address: Ipv4; readonly prefix: number }
  | { readonly kind: 'port'; readonly address: Ipv4; readonly port: number };

export type AddressReading = FieldReading<Ipv4, AddressFault> & {
  /** What laxer programs would take a refused text for. */
  readonly readsAs: OtherReading | undefined;
  readonly split: Split | undefined;
};

const parseRestAsMask = (rest: string): Result<number, unknown> =>
  rest.startsWith('/') && !rest.includes('.')
    ? parsePrefix(rest.slice(1).trimStart())
    : parseDottedMask(rest.replace(/^\/\s*/, ''));

function splitOf(text: string): Split | undefined {
  const rest = /[^\d.].*$/s.exec(text)?.[0] ?? '';
  const address = parseIpv4(text.slice(0, text.length - rest.length));
  if (!address.ok) return undefined;
  if (rest.startsWith(':')) {
    const port = parsePort(rest.slice(1));
    return port.ok ? { kind: 'port', address: address.value, port: port.value } : undefined;
  }
  const prefix = parseRestAsMask(rest.trimStart());
  return prefix.ok ? { kind: 'mask', address: address.value, prefix: prefix.value } : undefined;
}

export function readAddressField(text: string): AddressReading {
  const reading = readField(text, parseIpv4);
  if (reading.ok) return { ...reading, readsAs: undefined, split: undefined };
  const inner = text.trim();
  return { ...reading, readsAs: otherReading(inner), split: splitOf(inner) };
}
