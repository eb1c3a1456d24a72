/**
 * A packet as the story shows it: who to whom, and which of the few kinds that matter here.
 * Bytes are left to the lab.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Port } from './host.ts';

/** Why an ICMP error says that a packet died (RFC 792; code 13 is RFC 1812). */
export type IcmpError = 'net' | 'host' | 'port' | 'prohibited' | 'timeExceeded';

export type PacketKind =
  | { readonly protocol: 'tcp'; readonly flags: 'SYN' | 'SYN-ACK' | 'ACK' | 'RST' }
  | { readonly protocol: 'udp'; readonly says: 'question' | 'answer' }
  | { readonly protocol: 'icmp'; readonly says: 'echo' | 'echoReply' | IcmpError };

export interface Packet {
  readonly kind: PacketKind;
  readonly from: Ipv4;
  readonly to: Ipv4;
  /** ICMP has no ports: 0. */
  readonly fromPort: Port;
  readonly toPort: Port;
  readonly ttl: number;
}
