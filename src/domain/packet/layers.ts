/**
 * A frame as bytes, and which bytes are which field of which layer. Both come from the same pieces,
 * so every byte belongs to a field. Names of layers and fields are Wireshark's, never translated.
 */
import type { System } from '../net/host.ts';
import type { Packet } from '../net/packet.ts';
import type { Frame, IpFrame } from './capture.ts';
import { arpPieces, ethernetPieces } from './ethernet.ts';
import { icmpPieces, isEcho } from './icmp.ts';
import { ipPieces } from './ip.ts';
import { noMac } from './mac.ts';
import { bytesIn, piece, type FieldText, type Piece } from './piece.ts';
import { tcpPieces } from './tcp.ts';
import { udpPieces } from './udp.ts';

/** Indexes into the frame's bytes: `end` is the first byte after. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Field extends FieldText, Span {}

const layerNames = {
  eth: 'Ethernet II',
  arp: 'Address Resolution Protocol',
  ip: 'Internet Protocol Version 4',
  tcp: 'Transmission Control Protocol',
  udp: 'User Datagram Protocol',
  icmp: 'Internet Control Message Protocol',
  data: 'Data',
} as const;

export interface Layer extends Span {
  readonly id: keyof typeof layerNames;
  /** "Internet Protocol Version 4". */
  readonly name: string;
  /** Inside an ICMP error: of the packet that it is about. */
  readonly quoted: boolean;
  readonly fields: readonly Field[];
}

interface Block extends Pick<Layer, 'id' | 'quoted'> {
  readonly pieces: readonly Piece[];
}

const block = (id: Layer['id'], pieces: readonly Piece[], quoted = false): Block => ({
  id,
  pieces,
  quoted,
});

const ascii = (text: string): readonly number[] => [...text].map((each) => each.charCodeAt(0));

/** What our listings send. */
const hello = ascii('hello');

/**
 * iputils counts up (and writes the time over the first bytes, which is not known here); Windows
 * says the alphabet up to w, as long as it goes.
 */
const echoData: Readonly<Record<System, readonly number[]>> = {
  linux: Array.from({ length: 56 }, (_, index) => index),
  windows: ascii('abcdefghijklmnopqrstuvwabcdefghi'),
};

const dataBlock = (data: readonly number[], quoted: boolean): Block => {
  const hexText = data.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return block('data', [piece(data, 'data.data', 'Data', hexText)], quoted);
};

const bytesOfBlocks = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap(({ pieces }) => bytesIn(pieces));

function payloadBlocks(frame: IpFrame, packet: Packet, quoted: boolean): readonly Block[] {
  const { kind } = packet;
  const inside = frame.from === noMac;
  if (kind.protocol === 'tcp') return [block('tcp', tcpPieces(packet, kind.flags, inside), quoted)];
  if (kind.protocol === 'udp') {
    return [block('udp', udpPieces(packet, hello), quoted), dataBlock(hello, quoted)];
  }
  const rest = isEcho(kind.says)
    ? [dataBlock(echoData[frame.client], quoted)]
    : frame.about === null
      ? []
      : packetBlocks(frame, frame.about, true);
  return [block('icmp', icmpPieces(kind.says, bytesOfBlocks(rest)), quoted), ...rest];
}

function packetBlocks(frame: IpFrame, packet: Packet, quoted: boolean): readonly Block[] {
  const payload = payloadBlocks(frame, packet, quoted);
  return [block('ip', ipPieces(packet, bytesOfBlocks(payload).length), quoted), ...payload];
}

const blocksOf = (frame: Frame): readonly Block[] => [
  block('eth', ethernetPieces(frame)),
  ...(frame.kind === 'arp'
    ? [block('arp', arpPieces(frame))]
    : packetBlocks(frame, frame.packet, false)),
];

export function layersOf(frame: Frame): readonly Layer[] {
  let at = 0;
  return blocksOf(frame).map(({ id, quoted, pieces }) => {
    const start = at;
    const fields = pieces.flatMap((each): readonly Field[] => {
      const span = { start: at, end: at + each.bytes.length };
      at = span.end;
      return each.fields.map((field) => ({ ...field, ...span }));
    });
    return { id, name: layerNames[id], quoted, start, end: at, fields };
  });
}

export const bytesOf = (frame: Frame): Uint8Array =>
  Uint8Array.from(bytesOfBlocks(blocksOf(frame)));
