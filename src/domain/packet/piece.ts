/**
 * A header as it is built: runs of bytes, each with the fields that they hold. Names and
 * abbreviations of fields are Wireshark's.
 */
import { octetsOf, type Ipv4 } from '../ip/ipv4.ts';

export interface FieldText {
  /** Wireshark's filter name: "ip.ttl". */
  readonly id: string;
  /** "Time to Live". */
  readonly name: string;
  /** "64". */
  readonly value: string;
}

export interface Piece {
  readonly bytes: readonly number[];
  /** One almost always; two where a byte holds two. */
  readonly fields: readonly FieldText[];
}

export const piece = (
  bytes: readonly number[],
  id: string,
  name: string,
  value: string | number,
): Piece => ({ bytes, fields: [{ id, name, value: `${value}` }] });

export const bytesIn = (pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ bytes }) => bytes);

/** The most significant first. */
export const bytes16 = (value: number): readonly number[] => [Math.floor(value / 256), value % 256];

export const bytes32 = (value: number): readonly number[] => [
  ...bytes16(Math.floor(value / 0x1_0000)),
  ...bytes16(value % 0x1_0000),
];

export const addressBytes = (address: Ipv4): readonly number[] => octetsOf(address);

/** "0x0800". */
export const hex = (value: number, digits: number): string =>
  `0x${value.toString(16).padStart(digits, '0')}`;
