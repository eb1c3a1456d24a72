/** What Wireshark's list says of a frame in one line. Which rows belong together is left to `packetList.ts`. */
import { formatIpv4 } from '../ip/ipv4.ts';
import type { Packet, PacketKind } from '../net/packet.ts';
import type { ArpFrame, Frame, IpFrame } from './capture.ts';
import { icmpKinds } from './icmp.ts';
import { layersOf } from './layers.ts';
import { noMac } from './mac.ts';
import { flagNames, relative, segmentSize, windowOf } from './tcp.ts';

function arpInfo({ says, from, sender, target }: ArpFrame): string {
  if (says === 'reply') return `${formatIpv4(sender)} is at ${from}`;
  // RFC 5227: who has no address yet asks as 0.0.0.0.
  const asker = sender === 0 ? '(ARP Probe)' : `Tell ${formatIpv4(sender)}`;
  return `Who has ${formatIpv4(target)}? ${asker}`;
}

const portsOf = ({ fromPort, toPort }: Packet): string => `${fromPort} → ${toPort}`;

type TcpFlags = Extract<PacketKind, { readonly protocol: 'tcp' }>['flags'];
type IcmpSays = Extract<PacketKind, { readonly protocol: 'icmp' }>['says'];

function tcpInfo(packet: Packet, flags: TcpFlags, inside: boolean): string {
  const [seq, ack] = relative[flags];
  return [
    portsOf(packet),
    `[${flagNames(flags)}]`,
    `Seq=${seq}`,
    ...(flags === 'SYN' ? [] : [`Ack=${ack}`]),
    `Win=${windowOf(flags, inside)}`,
    'Len=0',
    ...(flags === 'SYN' || flags === 'SYN-ACK' ? [`MSS=${segmentSize(inside)}`] : []),
  ].join(' ');
}

function icmpInfo({ ttl }: Packet, says: IcmpSays): string {
  const { typeName, codeName } = icmpKinds[says];
  if (says !== 'echo' && says !== 'echoReply') return `${typeName} (${codeName})`;
  return `${typeName.padEnd('Echo (ping) request'.length)}  id=0x0001, seq=1/256, ttl=${ttl}`;
}

function ipInfo(frame: IpFrame): string {
  const { packet } = frame;
  const { kind } = packet;
  if (kind.protocol === 'tcp') return tcpInfo(packet, kind.flags, frame.from === noMac);
  if (kind.protocol === 'icmp') return icmpInfo(packet, kind.says);
  const data = layersOf(frame).find(({ id }) => id === 'data');
  return `${portsOf(packet)} Len=${data === undefined ? 0 : data.end - data.start}`;
}

export const infoOf = (frame: Frame): string =>
  frame.kind === 'arp' ? arpInfo(frame) : ipInfo(frame);
