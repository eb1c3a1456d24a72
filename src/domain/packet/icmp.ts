/** ICMP's header (RFC 792; code 13: RFC 1812): echoes, and errors, which carry what they are about. */
import type { PacketKind } from '../net/packet.ts';
import { checksumOf } from './checksum.ts';
import { bytes16, bytesIn, hex, piece, type Piece } from './piece.ts';

type Says = Extract<PacketKind, { readonly protocol: 'icmp' }>['says'];

interface Kind {
  readonly type: number;
  readonly typeName: string;
  readonly code: number;
  readonly codeName: string;
}

const unreachable = { type: 3, typeName: 'Destination unreachable' } as const;

export const icmpKinds: Readonly<Record<Says, Kind>> = {
  echo: { type: 8, typeName: 'Echo (ping) request', code: 0, codeName: '' },
  echoReply: { type: 0, typeName: 'Echo (ping) reply', code: 0, codeName: '' },
  net: { ...unreachable, code: 0, codeName: 'Network unreachable' },
  host: { ...unreachable, code: 1, codeName: 'Host unreachable' },
  port: { ...unreachable, code: 3, codeName: 'Port unreachable' },
  prohibited: { ...unreachable, code: 13, codeName: 'Communication administratively filtered' },
  timeExceeded: {
    type: 11,
    typeName: 'Time-to-live exceeded',
    code: 0,
    codeName: 'Time to live exceeded in transit',
  },
};

export const isEcho = (says: Says): says is 'echo' | 'echoReply' =>
  says === 'echo' || says === 'echoReply';

/** The first ping of a program. */
export const echoIdentifier = 1;
export const echoSequence = 1;

const echoPieces: readonly Piece[] = [
  piece(bytes16(echoIdentifier), 'icmp.ident', 'Identifier (BE)', '1 (0x0001)'),
  piece(bytes16(echoSequence), 'icmp.seq', 'Sequence Number (BE)', '1 (0x0001)'),
];

const unusedPiece = piece([0, 0, 0, 0], 'icmp.unused', 'Unused', '00000000');

function headerPieces(says: Says, checksum: number): readonly Piece[] {
  const { type, typeName, code, codeName } = icmpKinds[says];
  return [
    piece([type], 'icmp.type', 'Type', `${type} (${typeName})`),
    piece([code], 'icmp.code', 'Code', codeName === '' ? code : `${code} (${codeName})`),
    piece(bytes16(checksum), 'icmp.checksum', 'Checksum', hex(checksum, 4)),
    ...(isEcho(says) ? echoPieces : [unusedPiece]),
  ];
}

/** `rest`: an echo's data, or the packet that an error is about. */
export function icmpPieces(says: Says, rest: readonly number[]): readonly Piece[] {
  const blank = bytesIn(headerPieces(says, 0));
  return headerPieces(says, checksumOf([...blank, ...rest]));
}
