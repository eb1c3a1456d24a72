/**
 * Text fields for masks and ports: blanks around the text are left out and named, and the
 * strict parser reads the rest. A position in a fault counts in the text as it was typed.
 * Addresses, which can come with a mask or a port, are left to `readAddressField.ts`.
 */
import type { Result } from '../result.ts';
import type { MaskFault, PortFault } from './faults.ts';
import { otherReading, type OtherReading } from './otherReadings.ts';
import { parseMask } from './parseMask.ts';
import { parsePort } from './parsePort.ts';

export type FieldReading<Value, Fault> = Result<Value, Fault> & {
  /** The characters left out around the text, each once: a space, a tab, U+00A0 … */
  readonly trimmed: readonly string[];
};

export type MaskReading = FieldReading<number, MaskFault> & {
  readonly readsAs: OtherReading | undefined;
};

/** Any strict parser, for a field. */
export function readField<Value, Fault extends { readonly position: number }>(
  text: string,
  parse: (inner: string) => Result<Value, Fault>,
): FieldReading<Value, Fault> {
  const inner = text.trim();
  const start = text.length - text.trimStart().length;
  const around = text.slice(0, start) + text.slice(start + inner.length);
  const trimmed = [...new Set(around)];
  const result = parse(inner);
  if (result.ok) return { ...result, trimmed };
  const { fault } = result;
  return { ok: false, fault: { ...fault, position: fault.position + start }, trimmed };
}

export const readPortField = (text: string): FieldReading<number, PortFault> =>
  readField(text, parsePort);

/** A prefix length, from any of the forms of a mask. */
export function readMaskField(text: string): MaskReading {
  const reading = readField(text, parseMask);
  // A word that is no mask is read by all in the same way; only they take it for a mask.
  const hinted = !reading.ok && text.includes('.') && !('word' in reading.fault);
  return { ...reading, readsAs: hinted ? otherReading(text.trim()) : undefined };
}
