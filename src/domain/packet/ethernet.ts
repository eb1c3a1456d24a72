/** Ethernet's header, and ARP (RFC 826), which stands right behind it. */
import { formatIpv4 } from '../ip/ipv4.ts';
import type { ArpFrame, Frame } from './capture.ts';
import { broadcastMac, macBytes, noMac, type Mac } from './mac.ts';
import { addressBytes, bytes16, piece, type Piece } from './piece.ts';

const types = { arp: [0x0806, 'ARP (0x0806)'], ip: [0x0800, 'IPv4 (0x0800)'] } as const;

/** Wireshark puts a name before a MAC where it knows one, or at least its maker's number. */
function named(mac: Mac): string {
  const names = { [broadcastMac]: 'Broadcast', [noMac]: '00:00:00_00:00:00' };
  return `${names[mac] ?? mac} (${mac})`;
}

export const ethernetPieces = ({ kind, from, to }: Frame): readonly Piece[] => [
  piece(macBytes(to), 'eth.dst', 'Destination', named(to)),
  piece(macBytes(from), 'eth.src', 'Source', named(from)),
  piece(bytes16(types[kind][0]), 'eth.type', 'Type', types[kind][1]),
];

const opcodes = { request: [1, 'request (1)'], reply: [2, 'reply (2)'] } as const;

export function arpPieces({ says, from, to, sender, target }: ArpFrame): readonly Piece[] {
  const asked = says === 'request' ? noMac : to;
  return [
    piece(bytes16(1), 'arp.hw.type', 'Hardware type', 'Ethernet (1)'),
    piece(bytes16(0x0800), 'arp.proto.type', 'Protocol type', 'IPv4 (0x0800)'),
    piece([6], 'arp.hw.size', 'Hardware size', 6),
    piece([4], 'arp.proto.size', 'Protocol size', 4),
    piece(bytes16(opcodes[says][0]), 'arp.opcode', 'Opcode', opcodes[says][1]),
    piece(macBytes(from), 'arp.src.hw_mac', 'Sender MAC address', named(from)),
    piece(addressBytes(sender), 'arp.src.proto_ipv4', 'Sender IP address', formatIpv4(sender)),
    piece(macBytes(asked), 'arp.dst.hw_mac', 'Target MAC address', named(asked)),
    piece(addressBytes(target), 'arp.dst.proto_ipv4', 'Target IP address', formatIpv4(target)),
  ];
}
