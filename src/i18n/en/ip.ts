/**
 * English for addresses, masks and ports: what is wrong with a text, where (characters count from
 * 1) and what to type instead; what kind of address it is, and what it is in its own subnet.
 * Finding the fault is left to `domain/ip`.
 */
import type { AddressKind, KindName } from '../../domain/ip/addressKinds.ts';
import type {
  AddressFault,
  DottedFault,
  MaskFault,
  NumberFault,
  PortFault,
  PrefixFault,
} from '../../domain/ip/faults.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import type { OtherReading } from '../../domain/ip/otherReadings.ts';
import type { Split } from '../../domain/ip/readAddressField.ts';
import type { Role } from '../../domain/ip/subnetFacts.ts';
import { sentenceFor, type Sentences } from '../sentences.ts';

/** What is being typed, and how to name a value that may be meant. */
interface Wanted<Value> {
  readonly noun: string;
  readonly form: string;
  readonly longest: number;
  readonly write: (value: Value) => string;
}

interface Suggesting<Value> {
  readonly suggestions: readonly Value[];
}

const characterNames: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  ',': 'a comma',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero width space',
  '\u200c': 'a zero width non-joiner',
  '\u200d': 'a zero width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
};

const codePoint = (character: string): string =>
  `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;

function unseen(character: string): string {
  const name = characterNames[character];
  return name === undefined ? codePoint(character) : `${name} (${codePoint(character)})`;
}

const orList = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(words);

const andList = (words: readonly string[]): string => new Intl.ListFormat('en').format(words);

/** A number that stands alone has no octet: it is called by its noun. */
const subject = (octet: number | undefined, noun: string): string =>
  octet === undefined ? `The ${noun}` : `Octet ${octet}`;

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `An ${noun}` : `A ${noun}`);

function strangerWords(character: string, position: number, noun: string): string {
  const where = `Character ${position + 1}`;
  if (character === ' ') return `${where} is a space. ${article(noun)} has none inside.`;
  if (character === ',') return `${where} is a comma, not a dot.`;
  if (/[a-z]/i.test(character)) {
    const rule = position === 0 ? 'Names are not looked up here.' : 'Only digits are read here.';
    return `${where}, “${character}”, is a letter. ${rule}`;
  }
  return `${where}, “${character}”, does not belong in ${article(noun).toLowerCase()}.`;
}

const letterTwins: Readonly<Record<string, string>> = { o: 'zero', l: 'one', i: 'one' };

function numberSentences<Value>({ noun, form, longest, write }: Wanted<Value>) {
  const instead = ({ suggestions }: Suggesting<Value>): string =>
    suggestions.length === 0 ? `Type ${form}.` : `Type ${orList(suggestions.map(write))}.`;
  const sentences: Sentences<NumberFault & Suggesting<Value>> = {
    EMPTY: () => `Nothing is typed yet. Type ${form}.`,
    TOO_LONG: ({ length }) =>
      `This has ${length} characters; ${article(noun).toLowerCase()} has ${longest} at most. Type ${form}.`,
    CHAR(fault) {
      const { character, position, suggestions } = fault;
      const twin = suggestions.length > 0 ? letterTwins[character.toLowerCase()] : undefined;
      const what =
        twin === undefined
          ? strangerWords(character, position, noun)
          : `Character ${position + 1} is the letter ${character}, not the digit ${twin}.`;
      return `${what} ${instead(fault)}`;
    },
    UNICODE: (fault) =>
      `Character ${fault.position + 1} (${codePoint(fault.character)}) is none of the digits 0 to 9. ${instead(fault)}`,
    INVISIBLE: (fault) =>
      `Character ${fault.position + 1} cannot be seen: ${unseen(fault.character)}. Delete it. ${instead(fault)}`,
    HEX: (fault) => `${subject(fault.octet, noun)} is written in hexadecimal. ${instead(fault)}`,
    LEADING_ZERO: (fault) =>
      `${subject(fault.octet, noun)}, ${fault.digits}, begins with a 0; some programs read that as octal. ${instead(fault)}`,
    RANGE: (fault) =>
      fault.octet !== undefined && /^[01]{8}$/.test(fault.digits)
        ? `Octet ${fault.octet} is ${fault.digits}. Are these bits? Set them in the bit row. ${instead(fault)}`
        : `${subject(fault.octet, noun)} is ${fault.digits}; it goes from 0 to ${fault.highest}. ${instead(fault)}`,
  };
  return { instead, sentences };
}

function dottedSentences<Value>(wanted: Wanted<Value>) {
  const { instead, sentences } = numberSentences(wanted);
  const dotted: Sentences<DottedFault & Suggesting<Value>> = {
    ...sentences,
    OCTET_EMPTY: (fault) =>
      fault.octet > 4
        ? `The dot before character ${fault.position + 1} is one too many. ${instead(fault)}`
        : `Octet ${fault.octet} is empty: a number is missing at character ${fault.position + 1}. ${instead(fault)}`,
    PARTS: (fault) =>
      fault.parts > 4
        ? `There are ${fault.parts} numbers; from character ${fault.position + 1} on there are more than 4. ${instead(fault)}`
        : `There ${fault.parts === 1 ? 'is 1 number' : `are ${fault.parts} numbers`}, but 4 are needed; none is filled in. ${instead(fault)}`,
  };
  return { instead, dotted };
}

const address = dottedSentences<Ipv4>({
  noun: 'address',
  form: 'four numbers from 0 to 255 with dots between, like 192.168.1.10',
  longest: 15,
  write: formatIpv4,
});

const addressSentences = {
  ...address.dotted,
  IPV6: () =>
    'This is an IPv6 address; only IPv4 is read here. Type four numbers, like 192.168.1.10.',
  HAS_PREFIX: ({ position, rest, suggestions }) =>
    `From character ${position + 1} on, “${rest}” is a mask and has its own field. Type ${orList(suggestions.map(formatIpv4))} here.`,
  HAS_PORT: ({ position, rest, suggestions }) =>
    `From character ${position + 1} on, “${rest}” is a port and has its own field. Type ${orList(suggestions.map(formatIpv4))} here.`,
} satisfies Sentences<AddressFault>;

const writeMask = (prefix: number): string => `/${prefix} (${formatIpv4(maskOfPrefix(prefix))})`;

const mask = dottedSentences<number>({
  noun: 'mask',
  form: 'a prefix from 0 to 32, like 24, or a mask like 255.255.255.0',
  longest: 15,
  write: writeMask,
});

const maskSentences = {
  ...mask.dotted,
  NONCONTIGUOUS: (fault) =>
    `Not a mask: a 1 after a 0 at bit ${fault.bitNumber}, in octet ${fault.octet}. In a mask all 1s stand left of all 0s. ${mask.instead(fault)}`,
  WILDCARD: (fault) =>
    `This is a wildcard mask, the inverse of ${formatIpv4(fault.inverse)}; some programs take it for the mask itself. ${mask.instead(fault)}`,
} satisfies Sentences<MaskFault>;

const prefixSentences: Sentences<PrefixFault> = numberSentences<number>({
  noun: 'prefix',
  form: 'a number from 0 to 32',
  longest: 2,
  write: String,
}).sentences;

const portSentences: Sentences<PortFault> = numberSentences<number>({
  noun: 'port',
  form: 'a number from 0 to 65535',
  longest: 5,
  write: String,
}).sentences;

const kinds: Readonly<Record<KindName, string>> = {
  thisHost: 'no address yet, or any address of this host',
  thisNetwork: 'this network, no host address',
  private: 'private',
  shared: 'shared, between a provider and its customers',
  loopback: 'loopback, never leaves the host',
  linkLocal: 'link-local, taken when no DHCP server answers',
  protocol: 'kept for protocols',
  documentation: 'for examples in documents',
  benchmark: 'for speed tests between devices',
  multicast: 'multicast, a group and not a host',
  limitedBroadcast: 'limited broadcast, everybody on this wire',
  reserved: 'reserved',
  public: 'public, in no special range',
};

const roles: Readonly<Record<Role, string>> = {
  network: 'the network address of its own subnet',
  broadcast: 'the broadcast address of its own subnet',
  host: 'a host address in its own subnet',
};

export const ip = {
  addressFault: (fault: AddressFault) => sentenceFor(addressSentences, fault),
  maskFault: (fault: MaskFault) => sentenceFor(maskSentences, fault),
  prefixFault: (fault: PrefixFault) => sentenceFor(prefixSentences, fault),
  portFault: (fault: PortFault) => sentenceFor(portSentences, fault),
  /** The hint beside a refused text. */
  readsAs: ({ address: read, cLibrary }: OtherReading) =>
    `${cLibrary ? 'Some programs and browsers read' : 'A browser reads'} this as ${formatIpv4(read)}.`,
  trimmed: (characters: readonly string[]) =>
    `Left out around the text: ${andList(characters.map(unseen))}.`,
  /** The button that takes an offer to split. */
  split: (split: Split) =>
    split.kind === 'mask'
      ? `Split into ${formatIpv4(split.address)} and mask ${writeMask(split.prefix)}`
      : `Split into ${formatIpv4(split.address)} and port ${split.port}`,
  kinds,
  kindWithRfc: ({ kind, rfc }: AddressKind) => `${kinds[kind]} (RFC ${rfc})`,
  roles,
};
