/**
 * What the text in a field means, or what is wrong with it and what may have been meant: the
 * parsers of `domain/ip` with the sentences of `i18n`. When to read is left to `ValueField.tsx`.
 */
import { formatIpv4, toIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../../domain/ip/mask.ts';
import { readAddressField, type Split } from '../../../domain/ip/readAddressField.ts';
import { readMaskField, readPortField } from '../../../domain/ip/readField.ts';
import type { AddressWithPrefix, Subnet } from '../../../domain/ip/subnet.ts';
import { subnetOf } from '../../../domain/ip/subnet.ts';
import { loopback } from '../../../domain/net/localTable.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** A button beside what is wrong: what may have been meant. */
export interface Offer<Value> {
  readonly label: string;
  readonly value: Value;
}

export type FieldText<Value> =
  | { readonly ok: true; readonly value: Value; readonly note: string | null }
  | { readonly ok: false; readonly wrong: string; readonly offers: readonly Offer<Value>[] };

export type Read<Value> = (text: string) => FieldText<Value>;

export interface ReadWords {
  readonly ip: Messages['ip'];
  readonly edit: Messages['bindEdit'];
}

const right = <Value>(value: Value, note: string | null = null): FieldText<Value> => ({
  ok: true,
  value,
  note,
});

const noteOf = (trimmed: readonly string[], { ip }: ReadWords): string | null =>
  trimmed.length === 0 ? null : ip.trimmed(trimmed);

/** `fromSplit`: what to make of a paste that is more than an address; undefined: nothing here. */
export function addressReader<Value>(
  words: ReadWords,
  fromAddress: (address: Ipv4) => Value,
  fromSplit: (split: Split) => Value | undefined,
): Read<Value> {
  const { ip, edit } = words;
  return (text) => {
    const reading = readAddressField(text);
    if (reading.ok) return right(fromAddress(reading.value), noteOf(reading.trimmed, words));
    const { fault, readsAs, split } = reading;
    const parts = split === undefined ? undefined : fromSplit(split);
    const wrong = [ip.addressFault(fault), ...(readsAs === undefined ? [] : [ip.readsAs(readsAs)])];
    const meant = fault.suggestions.map((address) => ({
      label: edit.take(formatIpv4(address)),
      value: fromAddress(address),
    }));
    const offers =
      split === undefined || parts === undefined
        ? meant
        : [{ label: ip.split(split), value: parts }];
    return { ok: false, wrong: wrong.join(' '), offers };
  };
}

export const plainAddress = (words: ReadWords): Read<Ipv4> =>
  addressReader(
    words,
    (address) => address,
    ({ address }) => address,
  );

/** Only the prefix can be pasted with it: "1.2.3.4/24" changes both. */
export const addressOn = (words: ReadWords, prefix: number): Read<AddressWithPrefix> =>
  addressReader(
    words,
    (address) => ({ address, prefix }),
    (split) =>
      split.kind === 'mask' ? { address: split.address, prefix: split.prefix } : undefined,
  );

export interface Target {
  readonly address: Ipv4;
  /** null: only the address was typed. */
  readonly port: number | null;
}

export const dialTarget = (words: ReadWords): Read<Target> =>
  addressReader(
    words,
    (address) => ({ address, port: null }),
    (split) => ({ address: split.address, port: split.kind === 'port' ? split.port : null }),
  );

/** What programs take for an address to bind to. */
const synonyms: Readonly<Record<string, Ipv4>> = {
  '*': toIpv4(0),
  any: toIpv4(0),
  inaddr_any: toIpv4(0),
  localhost: loopback,
};

export function bindTarget(words: ReadWords): Read<Target> {
  const read = dialTarget(words);
  return (text) => {
    const word = text.trim().toLowerCase();
    const known = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
    return known === undefined ? read(text) : right({ address: known, port: null });
  };
}

export function maskReader(words: ReadWords): Read<number> {
  const { ip, edit } = words;
  return (text) => {
    const reading = readMaskField(text);
    if (reading.ok) return right(reading.value, noteOf(reading.trimmed, words));
    const { fault, readsAs } = reading;
    const wrong = [ip.maskFault(fault), ...(readsAs === undefined ? [] : [ip.readsAs(readsAs)])];
    const offers = fault.suggestions.map((prefix) => ({
      label: edit.take(`/${prefix} (${formatIpv4(maskOfPrefix(prefix))})`),
      value: prefix,
    }));
    return { ok: false, wrong: wrong.join(' '), offers };
  };
}

export function portReader(words: ReadWords): Read<number> {
  const { ip, edit } = words;
  return (text) => {
    const reading = readPortField(text);
    if (reading.ok) return right(reading.value, noteOf(reading.trimmed, words));
    const offers = reading.fault.suggestions.map((port) => ({
      label: edit.take(String(port)),
      value: port,
    }));
    return { ok: false, wrong: ip.portFault(reading.fault), offers };
  };
}

/** 0–9999; read as a port is, then cut to what a metric can be. */
export function metricReader(words: ReadWords): Read<number> {
  return (text) => {
    const reading = readPortField(text);
    if (reading.ok && reading.value <= 9999) return right(reading.value);
    return { ok: false, wrong: words.edit.ways.metricFault, offers: [] };
  };
}

/** "192.168.3.0/24"; an address with host bits set is refused, and its network offered. */
export function networkReader(words: ReadWords): Read<Subnet> {
  const address = plainAddress(words);
  const mask = maskReader(words);
  return (text) => {
    const [first = '', rest] = text.trim().split(/[\s/]+/);
    const network = address(first);
    if (!network.ok) return { ...network, offers: [] };
    const prefix = mask(rest ?? '');
    if (!prefix.ok) return { ...prefix, offers: [] };
    const on = { address: network.value, prefix: prefix.value };
    const subnet = subnetOf(on);
    if (subnet.address === on.address) return right(subnet);
    const written = networkText(subnet);
    const offers = [{ label: words.edit.take(written), value: subnet }];
    return { ok: false, wrong: words.edit.ways.hostBits(written), offers };
  };
}

export const networkText = ({ address, prefix }: Subnet): string =>
  `${formatIpv4(address)}/${prefix}`;

/** An empty field says null. */
export const orNothing =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (text) =>
    text.trim() === '' ? right(null) : read(text);

/** A name is what was typed; whether it can be written is the edit's business. */
export const asTyped: Read<string> = (text) => right(text.trim());
