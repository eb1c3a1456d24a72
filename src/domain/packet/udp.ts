/** UDP's header (RFC 768); the data is left to `layers.ts`. */
import type { Packet } from '../net/packet.ts';
import { checksumOf } from './checksum.ts';
import { pseudoHeader } from './ip.ts';
import { bytes16, bytesIn, hex, piece, type Piece } from './piece.ts';

const headerLength = 8;

const headerPieces = ({ fromPort, toPort }: Packet, length: number, checksum: number): Piece[] => [
  piece(bytes16(fromPort), 'udp.srcport', 'Source Port', fromPort),
  piece(bytes16(toPort), 'udp.dstport', 'Destination Port', toPort),
  piece(bytes16(length), 'udp.length', 'Length', length),
  piece(bytes16(checksum), 'udp.checksum', 'Checksum', hex(checksum, 4)),
];

export function udpPieces(packet: Packet, data: readonly number[]): readonly Piece[] {
  const length = headerLength + data.length;
  const blank = bytesIn(headerPieces(packet, length, 0));
  const sum = checksumOf([...pseudoHeader(packet, length), ...blank, ...data]);
  // 0 would say that there is none.
  return headerPieces(packet, length, sum === 0 ? 0xffff : sum);
}
