/**
 * Everything that can be wrong with the text of an address, a mask, a prefix or a port: a code,
 * where, and what may have been meant. Finding faults is left to the parsers, the sentences to
 * `i18n`. Positions are indexes into the text (UTF-16 code units); octets count from 1 to 4.
 */
import type { Ipv4 } from './ipv4.ts';

interface At<Code extends string> {
  readonly code: Code;
  readonly position: number;
}

interface WithCharacter {
  /** The whole code point, also outside the basic plane; or a lone surrogate. */
  readonly character: string;
}

interface WithOctet {
  /** Undefined where the text is one number: a prefix, a port. */
  readonly octet: number | undefined;
}

interface WithRest {
  /** The text from `position` on: "/24", ":502". */
  readonly rest: string;
}

export type CharacterFault =
  | (At<'CHAR'> & WithCharacter)
  | (At<'UNICODE'> & WithCharacter)
  | (At<'INVISIBLE'> & WithCharacter);

/** What can be wrong with one number. */
export type NumberFault =
  | CharacterFault
  | At<'EMPTY'>
  | (At<'TOO_LONG'> & { readonly length: number })
  | (At<'HEX'> & WithOctet)
  | (At<'LEADING_ZERO'> & WithOctet & { readonly digits: string })
  | (At<'RANGE'> & WithOctet & { readonly digits: string; readonly highest: number });

/** What can be wrong with four numbers and three dots. */
export type DottedFault =
  | NumberFault
  | (At<'OCTET_EMPTY'> & { readonly octet: number })
  | (At<'PARTS'> & { readonly parts: number });

/** A word of 32 bits that is no mask, kept so that it can be drawn. */
export type NotMaskFault =
  | (At<'NONCONTIGUOUS'> & {
      readonly word: Ipv4;
      /** The first 1 after a 0, 1–32 as people count. */
      readonly bitNumber: number;
      readonly octet: number;
    })
  | (At<'WILDCARD'> & { readonly word: Ipv4; readonly inverse: Ipv4 });

/** Values that the writer may have meant; for a mask these are prefixes. */
type Suggesting<Fault, Value> = Fault & { readonly suggestions: readonly Value[] };

export type AddressFault = Suggesting<
  DottedFault | At<'IPV6'> | (At<'HAS_PREFIX'> & WithRest) | (At<'HAS_PORT'> & WithRest),
  Ipv4
>;
export type MaskFault = Suggesting<DottedFault | NotMaskFault, number>;
export type PrefixFault = Suggesting<NumberFault, number>;
export type PortFault = Suggesting<NumberFault, number>;
