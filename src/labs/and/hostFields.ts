/**
 * The two text fields of a host, as one thing to ask: what stands in them, whether they can be
 * read, and what to do about it. What a text means is left to `domain/ip`, sentences to `i18n`.
 */
import type { AndHost } from '../../domain/and/scenario.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import { readAddressField, type AddressReading } from '../../domain/ip/readAddressField.ts';
import { readMaskField, type MaskReading } from '../../domain/ip/readField.ts';
import { maskText } from './hostText.ts';
import { useFieldText } from './useFieldText.ts';

interface Field<Reading> {
  readonly text: string;
  /** What the text means; null: it is the value's own text. */
  readonly reading: Reading | null;
  /** Say what is wrong: it is, and the learner has left the field. */
  readonly isRefused: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

export interface HostFields {
  readonly address: Field<AddressReading>;
  readonly mask: Field<MaskReading>;
  /** A field holds what cannot be read (yet): nothing may be derived from the old value. */
  readonly isOpen: { readonly address: boolean; readonly mask: boolean };
  /** Takes an offer: the fields show the value again. */
  readonly set: (host: AndHost) => void;
}

/** A dotted word that is no mask is still drawn, but only once the learner has left the field. */
const wordOf = (reading: MaskReading): Ipv4 | undefined => {
  if (reading.ok) return maskOfPrefix(reading.value);
  return 'word' in reading.fault ? reading.fault.word : undefined;
};

export function useHostFields(host: AndHost, onHost: (host: AndHost) => void): HostFields {
  const addressText = useFieldText(formatIpv4(host.address));
  const maskField = useFieldText(maskText(host.mask));
  const address = addressText.isDraft ? readAddressField(addressText.text) : null;
  const mask = maskField.isDraft ? readMaskField(maskField.text) : null;

  const set = (next: AndHost) => {
    addressText.clear();
    maskField.clear();
    onHost(next);
  };
  const typeAddress = (text: string) => {
    const reading = readAddressField(text);
    const value = reading.ok ? reading.value : host.address;
    addressText.type(text, formatIpv4(value));
    if (reading.ok) onHost({ ...host, address: value });
  };
  const typeMask = (text: string) => {
    const reading = readMaskField(text);
    const value = reading.ok ? maskOfPrefix(reading.value) : host.mask;
    maskField.type(text, maskText(value));
    if (reading.ok) onHost({ ...host, mask: value });
  };
  const leaveMask = () => {
    const word = mask === null ? undefined : wordOf(mask);
    if (word === undefined) return maskField.leave();
    maskField.clear();
    onHost({ ...host, mask: word });
  };

  return {
    address: {
      text: addressText.text,
      reading: address,
      isRefused: address?.ok === false && addressText.left,
      type: typeAddress,
      leave:
        address?.ok === true && address.trimmed.length === 0
          ? addressText.clear
          : addressText.leave,
    },
    mask: {
      text: maskField.text,
      reading: mask,
      isRefused: mask?.ok === false && maskField.left,
      type: typeMask,
      leave: leaveMask,
    },
    isOpen: { address: address?.ok === false, mask: mask?.ok === false },
    set,
  };
}
