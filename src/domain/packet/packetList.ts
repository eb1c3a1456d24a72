/**
 * The frames of a story as the rows of Wireshark's packet list, in Wireshark's own words.
 */
import type { ConnectEvent } from '../connect/event.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { AttemptState } from '../connect/simulation.ts';
import type { Trace } from '../trace.ts';
import { captureOf, type Captured } from './capture.ts';

export interface PacketRow extends Captured {
  /** From 1. */
  readonly no: number;
  /** "192.168.1.10", in ARP a MAC or "Broadcast". */
  readonly source: string;
  readonly destination: string;
  readonly protocol: 'ARP' | 'TCP' | 'UDP' | 'ICMP';
  readonly length: number;
  /** "Who has 192.168.1.100? Tell 192.168.1.10". */
  readonly info: string;
}

/** Everything sent up to a step of the trace. */
export const packetListOf = (
  scenario: Scenario,
  trace: Trace<ConnectEvent, AttemptState>,
  step: number,
): readonly PacketRow[] =>
  captureOf(scenario, trace, step).map((captured, index) => ({
    ...captured,
    no: index + 1,
    source: '',
    destination: '',
    protocol: 'TCP',
    length: 0,
    info: '',
  }));
