/** The frames of a story as the rows of Wireshark's packet list, in Wireshark's own words. */
import type { ConnectEvent } from '../connect/event.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { AttemptState } from '../connect/simulation.ts';
import { formatIpv4 } from '../ip/ipv4.ts';
import type { Trace } from '../trace.ts';
import { captureOf, type Captured, type Frame } from './capture.ts';
import { infoOf } from './info.ts';
import { bytesOf } from './layers.ts';
import { broadcastMac, type Mac } from './mac.ts';

const protocolNames = { tcp: 'TCP', udp: 'UDP', icmp: 'ICMP' } as const;

export interface PacketRow extends Captured {
  /** From 1. */
  readonly no: number;
  /** "192.168.1.10"; in ARP a MAC, or "Broadcast". */
  readonly source: string;
  readonly destination: string;
  readonly protocol: 'ARP' | 'TCP' | 'UDP' | 'ICMP';
  readonly length: number;
  /** "Who has 192.168.1.100? Tell 192.168.1.10". */
  readonly info: string;
}

const macName = (mac: Mac): string => (mac === broadcastMac ? 'Broadcast' : mac);

function endsOf(frame: Frame): Pick<PacketRow, 'source' | 'destination' | 'protocol'> {
  if (frame.kind === 'arp') {
    return { source: macName(frame.from), destination: macName(frame.to), protocol: 'ARP' };
  }
  const { from, to, kind } = frame.packet;
  const protocol = protocolNames[kind.protocol];
  return { source: formatIpv4(from), destination: formatIpv4(to), protocol };
}

const saysOf = ({ frame }: Captured): string | null =>
  frame.kind === 'ip' && frame.packet.kind.protocol === 'icmp' ? frame.packet.kind.says : null;

/** Of an echo: where its other half is on the same wire; that there is none is known at the end. */
function partnerIn(captured: readonly Captured[], one: Captured, isOver: boolean): string {
  const says = saysOf(one);
  if (says !== 'echo' && says !== 'echoReply') return '';
  const wanted = says === 'echo' ? 'echoReply' : 'echo';
  const index = captured.findIndex(
    (other) => other.segment === one.segment && saysOf(other) === wanted,
  );
  if (index < 0) return isOver && says === 'echo' ? ' (no response found!)' : '';
  return ` (${says === 'echo' ? 'reply' : 'request'} in ${index + 1})`;
}

/** `isOver`: nothing more will come. */
export const rowsOf = (captured: readonly Captured[], isOver: boolean): readonly PacketRow[] =>
  captured.map((each, index) => ({
    ...each,
    no: index + 1,
    ...endsOf(each.frame),
    length: bytesOf(each.frame).length,
    info: infoOf(each.frame) + partnerIn(captured, each, isOver),
  }));

/** Everything sent up to a step of the trace. */
export const packetListOf = (
  scenario: Scenario,
  trace: Trace<ConnectEvent, AttemptState>,
  step: number,
): readonly PacketRow[] => rowsOf(captureOf(scenario, trace, step), step >= trace.steps.length);
