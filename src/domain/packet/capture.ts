/**
 * What a capture of all wires would hold of an attempt's story: the frames, step by step. Simpler
 * than life: a question that nobody answers and a SYN that is lost stand here once, not repeated.
 * Their bytes are left to `layers.ts`, the rows of a list to `packetList.ts`.
 */
import { arpTimeoutMs } from '../connect/ending.ts';
import type { ConnectEvent, PacketSent, PacketToAll } from '../connect/event.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { AttemptState } from '../connect/simulation.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { SegmentId, System } from '../net/host.ts';
import type { Packet } from '../net/packet.ts';
import type { Step, Trace } from '../trace.ts';
import { broadcastMac, macOf, noMac, type Mac } from './mac.ts';

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
  /** Of the host that dialled: what an echo carries is its habit. */
  readonly client: System;
}

export type Frame = ArpFrame | IpFrame;

export interface Captured {
  /** The step of the trace (from 1) that sent it. */
  readonly step: number;
  /** null: inside a host. */
  readonly segment: SegmentId | null;
  /** Since the attempt began. */
  readonly timeMs: number;
  readonly frame: Frame;
}

type ConnectStep = Step<ConnectEvent, AttemptState>;
type ConnectTrace = Trace<ConnectEvent, AttemptState>;

/** To one NIC a packet leaves only when ARP has told that NIC's MAC. */
function packetFrame({ hosts }: Scenario, sent: PacketSent | PacketToAll): FrameHead {
  const { host, nic } = sent;
  if (sent.kind === 'packet.toAll') return { from: macOf(hosts, host, sent.nic), to: broadcastMac };
  const { to } = sent;
  if (nic === null || to.nic === null) return { from: noMac, to: noMac };
  return { from: macOf(hosts, host, nic), to: macOf(hosts, to.host, to.nic) };
}

/**
 * The client's packet as it came to the host that complains. One that finds no answer on the next
 * wire had already been counted down to be sent on.
 */
function aboutFor(
  steps: readonly ConnectStep[],
  { packet: { kind } }: PacketSent | PacketToAll,
): Packet | null {
  if (kind.protocol !== 'icmp' || kind.says === 'echo' || kind.says === 'echoReply') return null;
  const sent = steps.flatMap(({ event }) =>
    event.kind === 'packet.sent' && event.way === 'out' ? event.packet : [],
  );
  const last = sent.at(-1);
  if (last === undefined) return null;
  return kind.says === 'host' ? { ...last, ttl: last.ttl - 1 } : last;
}

type On = Pick<Captured, 'segment' | 'frame'>;

function framesIn(scenario: Scenario, trace: ConnectTrace, index: number): readonly On[] {
  const { hosts } = scenario;
  const step = trace.steps[index];
  if (step === undefined) return [];
  const { event } = step;
  if (event.kind === 'arp.asked') {
    // Nothing leaves a NIC whose cable is out.
    if (event.segment === null) return [];
    const { segment, sender, target } = event;
    const from = macOf(hosts, event.host, event.nic);
    return [
      { segment, frame: { kind: 'arp', says: 'request', from, to: broadcastMac, sender, target } },
    ];
  }
  if (event.kind === 'arp.answered') {
    const from = macOf(hosts, event.by.host, event.by.nic);
    const to = macOf(hosts, event.host, event.nic);
    const segment =
      hosts.find(({ id }) => id === event.host)?.nics.find(({ id }) => id === event.nic)?.segment ??
      null;
    const [sender, target] = [event.target, event.sender];
    return [{ segment, frame: { kind: 'arp', says: 'reply', from, to, sender, target } }];
  }
  if (event.kind !== 'packet.sent' && event.kind !== 'packet.toAll') return [];
  if (event.kind === 'packet.toAll' && event.segment === null) return [];
  const client = hosts.find(({ id }) => id === trace.start.place.host)?.system ?? 'linux';
  const { packet, segment } = event;
  const about = aboutFor(trace.steps.slice(0, index), event);
  return [
    {
      segment,
      frame: { kind: 'ip', ...packetFrame(scenario, event), packet, about, client },
    },
  ];
}

/** Everything sent up to a step of the trace. */
export function captureOf(
  scenario: Scenario,
  trace: ConnectTrace,
  step: number,
): readonly Captured[] {
  const captured: Captured[] = [];
  let timeMs = 0;
  for (const [index, { event }] of trace.steps.slice(0, step).entries()) {
    if (event.kind === 'arp.unanswered') timeMs += arpTimeoutMs;
    for (const on of framesIn(scenario, trace, index)) {
      captured.push({ step: index + 1, timeMs, ...on });
    }
  }
  return captured;
}
