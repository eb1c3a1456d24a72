/** The IPv4 header (RFC 791), and the pseudo header that TCP and UDP put into their checksums. */
import { formatIpv4 } from '../ip/ipv4.ts';
import type { Packet } from '../net/packet.ts';
import { checksumOf } from './checksum.ts';
import { addressBytes, bytes16, bytesIn, hex, piece, type Piece } from './piece.ts';

const headerLength = 20;

const protocols = { tcp: [6, 'TCP (6)'], udp: [17, 'UDP (17)'], icmp: [1, 'ICMP (1)'] } as const;

/** Only what answers by itself may be cut to pieces on its way; errors travel with precedence (RFC 1812 §4.3.2.5). */
const isAnswer = ({ kind }: Packet): boolean => kind.protocol === 'icmp' && kind.says !== 'echo';
const isError = (packet: Packet): boolean =>
  isAnswer(packet) && packet.kind.protocol === 'icmp' && packet.kind.says !== 'echoReply';

function headerPieces(packet: Packet, length: number, checksum: number): readonly Piece[] {
  const { kind, from, to, ttl } = packet;
  const service = isError(packet) ? 0xc0 : 0;
  const [flags, meaning] = isAnswer(packet) ? [0, '0x0'] : [0x40, "0x2, Don't fragment"];
  const [number, name] = protocols[kind.protocol];
  return [
    {
      bytes: [0x45],
      fields: [
        { id: 'ip.version', name: 'Version', value: '4' },
        { id: 'ip.hdr_len', name: 'Header Length', value: `${headerLength} bytes (5)` },
      ],
    },
    piece(
      [service],
      'ip.dsfield',
      'Differentiated Services Field',
      `${hex(service, 2)} (DSCP: ${service === 0 ? 'CS0' : 'CS6'}, ECN: Not-ECT)`,
    ),
    piece(bytes16(headerLength + length), 'ip.len', 'Total Length', headerLength + length),
    piece([0, 0], 'ip.id', 'Identification', '0x0000 (0)'),
    piece([flags], 'ip.flags', 'Flags', meaning),
    piece([0], 'ip.frag_offset', 'Fragment Offset', 0),
    piece([ttl], 'ip.ttl', 'Time to Live', ttl),
    piece([number], 'ip.proto', 'Protocol', name),
    piece(bytes16(checksum), 'ip.checksum', 'Header Checksum', hex(checksum, 4)),
    piece(addressBytes(from), 'ip.src', 'Source Address', formatIpv4(from)),
    piece(addressBytes(to), 'ip.dst', 'Destination Address', formatIpv4(to)),
  ];
}

/** `length`: how many bytes follow the header. */
export function ipPieces(packet: Packet, length: number): readonly Piece[] {
  const blank = headerPieces(packet, length, 0);
  return headerPieces(packet, length, checksumOf(bytesIn(blank)));
}

/** RFC 9293 §3.1, RFC 768. */
export const pseudoHeader = ({ kind, from, to }: Packet, length: number): readonly number[] => [
  ...addressBytes(from),
  ...addressBytes(to),
  0,
  protocols[kind.protocol][0],
  ...bytes16(length),
];
