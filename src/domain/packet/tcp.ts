/**
 * TCP's header (RFC 9293 §3.1). Sequence numbers begin at a number made of the client's port, so
 * that the two ends' numbers and two connections' can be told apart; of the options only the
 * maximum segment size is there.
 */
import type { Packet, PacketKind } from '../net/packet.ts';
import { checksumOf } from './checksum.ts';
import { pseudoHeader } from './ip.ts';
import { bytes16, bytes32, bytesIn, hex, piece, type Piece } from './piece.ts';

type Flags = Extract<PacketKind, { readonly protocol: 'tcp' }>['flags'];

/** Linux answers a SYN that nobody wants with RST and ACK (RFC 9293 §3.10.7.1). */
const flagBits: Readonly<Record<Flags, readonly [number, string]>> = {
  SYN: [0x02, 'SYN'],
  'SYN-ACK': [0x12, 'SYN, ACK'],
  ACK: [0x10, 'ACK'],
  RST: [0x14, 'RST, ACK'],
};

export const flagNames = (flags: Flags): string => flagBits[flags][1];

const clientStart = 0x1000_0000;
const serverStart = 0x2000_0000;

/** Wireshark counts both from the first number of its side. */
export const relative: Readonly<Record<Flags, readonly [seq: number, ack: number]>> = {
  SYN: [0, 0],
  'SYN-ACK': [0, 1],
  ACK: [1, 1],
  RST: [1, 1],
};

function numbers({ fromPort, toPort }: Packet, flags: Flags): readonly [seq: number, ack: number] {
  const byClient = flags === 'SYN' || flags === 'ACK';
  const client = clientStart + (byClient ? fromPort : toPort);
  const server = serverStart + (byClient ? fromPort : toPort);
  if (flags === 'SYN') return [client, 0];
  if (flags === 'ACK') return [client + 1, server + 1];
  return [flags === 'RST' ? 0 : server, client + 1];
}

/** What fits into a frame of 1500 bytes; the loopback's are of 65,535. */
export const segmentSize = (inside: boolean): number => (inside ? 65_495 : 1460);
export const windowOf = (flags: Flags, inside: boolean): number =>
  flags === 'RST' ? 0 : inside ? 65_495 : 64_240;

const sizePiece = (size: number): Piece =>
  piece(
    [2, 4, ...bytes16(size)],
    'tcp.options.mss',
    'TCP Option - Maximum segment size',
    `${size} bytes`,
  );

function headerPieces(
  packet: Packet,
  flags: Flags,
  inside: boolean,
  checksum: number,
): readonly Piece[] {
  const { fromPort, toPort } = packet;
  const [seq, ack] = numbers(packet, flags);
  const opens = flags === 'SYN' || flags === 'SYN-ACK';
  const words = opens ? 6 : 5;
  const [bits, names] = flagBits[flags];
  return [
    piece(bytes16(fromPort), 'tcp.srcport', 'Source Port', fromPort),
    piece(bytes16(toPort), 'tcp.dstport', 'Destination Port', toPort),
    piece(bytes32(seq), 'tcp.seq_raw', 'Sequence Number (raw)', seq),
    piece(bytes32(ack), 'tcp.ack_raw', 'Acknowledgment number (raw)', ack),
    piece([words * 16], 'tcp.hdr_len', 'Header Length', `${words * 4} bytes (${words})`),
    piece([bits], 'tcp.flags', 'Flags', `${hex(bits, 3)} (${names})`),
    piece(
      bytes16(windowOf(flags, inside)),
      'tcp.window_size_value',
      'Window',
      windowOf(flags, inside),
    ),
    piece(bytes16(checksum), 'tcp.checksum', 'Checksum', hex(checksum, 4)),
    piece([0, 0], 'tcp.urgent_pointer', 'Urgent Pointer', 0),
    ...(opens ? [sizePiece(segmentSize(inside))] : []),
  ];
}

export function tcpPieces(packet: Packet, flags: Flags, inside: boolean): readonly Piece[] {
  const blank = bytesIn(headerPieces(packet, flags, inside, 0));
  const checksum = checksumOf([...pseudoHeader(packet, blank.length), ...blank]);
  return headerPieces(packet, flags, inside, checksum);
}
