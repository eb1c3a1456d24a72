/**
 * What a capture of all wires would hold of an attempt's story: the frames, step by step.
 * Their bytes are left to `layers.ts`, the rows of a list to `packetList.ts`.
 */
import type { ConnectEvent } from '../connect/event.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { AttemptState } from '../connect/simulation.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { SegmentId } from '../net/host.ts';
import type { Packet } from '../net/packet.ts';
import type { Trace } from '../trace.ts';
import type { Mac } from './mac.ts';

interface FrameHead {
  readonly from: Mac;
  readonly to: Mac;
}

export interface ArpFrame extends FrameHead {
  readonly kind: 'arp';
  readonly says: 'request' | 'reply';
  readonly sender: Ipv4;
  readonly target: Ipv4;
}

export interface IpFrame extends FrameHead {
  readonly kind: 'ip';
  readonly packet: Packet;
  /** The packet that an ICMP error is about. */
  readonly about: Packet | null;
}

export type Frame = ArpFrame | IpFrame;

export interface Captured {
  /** The step of the trace (from 1) that sent it. */
  readonly step: number;
  /** null: inside a host. */
  readonly segment: SegmentId | null;
  readonly timeMs: number;
  readonly frame: Frame;
}

export const captureOf = (
  _scenario: Scenario,
  _trace: Trace<ConnectEvent, AttemptState>,
  _step: number,
): readonly Captured[] => [];
