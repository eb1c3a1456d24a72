/**
 * A frame as bytes, and which bytes are which field of which layer. Names and abbreviations of
 * layers and fields are Wireshark's, and are never translated.
 */
import type { Frame } from './capture.ts';

/** Indexes into the frame's bytes: `end` is the first byte after. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Field extends Span {
  /** Wireshark's filter name: "ip.ttl". */
  readonly id: string;
  /** "Time to Live". */
  readonly name: string;
  /** "64". */
  readonly value: string;
}

export interface Layer extends Span {
  readonly id: 'eth' | 'arp' | 'ip' | 'tcp' | 'udp' | 'icmp' | 'data';
  /** "Internet Protocol Version 4". */
  readonly name: string;
  readonly fields: readonly Field[];
}

export const layersOf = (_frame: Frame): readonly Layer[] => [];

export const bytesOf = (_frame: Frame): Uint8Array => new Uint8Array();
