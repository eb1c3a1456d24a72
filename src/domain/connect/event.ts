/**
 * What can happen in the story of an attempt. Events carry ids, addresses and codes: enough to
 * draw the step and to say it in a sentence. Their order is left to `story.ts`, the state after
 * each to `apply.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Judgement } from '../net/firewall.ts';
import type { HostId, NicId, SegmentId } from '../net/host.ts';
import type { Packet } from '../net/packet.ts';
import type { RouteDecision, RouteTest } from '../net/route.ts';
import type { Candidate } from '../net/socketLookup.ts';
import type { Cause, Way } from './cause.ts';
import type { Endpoint, Listening, Missed, Outcome } from './outcome.ts';

/** A NIC of a host; null: inside the host, by its loopback. */
export interface NicAt {
  readonly host: HostId;
  readonly nic: NicId | null;
}

interface Happening<Kind extends string> {
  readonly kind: Kind;
  /** Where it happens. */
  readonly host: HostId;
  readonly way: Way;
}

interface OnWire<Kind extends string> extends Happening<Kind> {
  readonly nic: NicId;
  /** Whose MAC is wanted. */
  readonly target: Ipv4;
}

interface WithPacket<Kind extends string> extends Happening<Kind> {
  readonly nic: NicId | null;
  readonly packet: Packet;
}

export interface AttemptStarted extends Happening<'attempt.started'> {
  readonly attempt: number;
}

/** 0.0.0.0 as a destination means this host. */
export interface WildcardDialled extends Happening<'wildcard.dialled'> {
  readonly becomes: Ipv4;
}

export interface RouteDecided extends Happening<'route.decided'> {
  readonly to: Ipv4;
  readonly decision: RouteDecision;
  /** The ANDs that decided it, in order of preference; none for the host's own address. */
  readonly tests: readonly RouteTest[];
}

export interface ArpAsked extends OnWire<'arp.asked'> {
  /** null: the cable is out. */
  readonly segment: SegmentId | null;
  readonly sender: Ipv4;
}

/** The two then know each other: `sender` is who asked. */
export interface ArpAnswered extends OnWire<'arp.answered'> {
  readonly sender: Ipv4;
  readonly by: { readonly host: HostId; readonly nic: NicId };
}

/** No need to ask: an earlier question told it. */
export interface ArpKnown extends OnWire<'arp.known'> {
  readonly by: { readonly host: HostId; readonly nic: NicId };
}

export interface ArpUnanswered extends OnWire<'arp.unanswered'> {
  readonly cause: Cause;
}

/** On the wire `segment` from `nic` to `to`; null: inside the host. */
export interface PacketSent extends WithPacket<'packet.sent'> {
  readonly segment: SegmentId | null;
  readonly to: NicAt;
}

/**
 * Whom it is to be handed to is a broadcast address to the sender: nobody is asked, and the packet
 * goes in a frame for everybody on the wire.
 */
export interface PacketToAll extends Happening<'packet.toAll'> {
  readonly nic: NicId;
  /** null: the cable is out. */
  readonly segment: SegmentId | null;
  readonly packet: Packet;
  /** The next hop. */
  readonly target: Ipv4;
  /** Whose NIC takes it; null: nobody's. */
  readonly taker: NicAt | null;
}

/** The host takes it for itself; `weak`: although another NIC holds the address. */
export interface PacketMine extends WithPacket<'packet.mine'> {
  readonly weak: boolean;
  readonly broadcast: boolean;
}

export interface PacketNotMine extends WithPacket<'packet.notMine'> {
  readonly forwards: boolean;
}

export interface PacketDropped extends WithPacket<'packet.dropped'> {
  readonly cause: Cause;
}

export interface FirewallJudged extends WithPacket<'firewall.judged'> {
  readonly judgement: Judgement;
}

export interface SocketFound extends Happening<'socket.found'> {
  readonly server: number;
  readonly listening: Listening;
  readonly candidates: readonly Candidate[];
}

export interface SocketMissing extends Happening<'socket.missing'> {
  readonly cause: Cause;
  readonly missed: Missed;
  readonly asked: Endpoint;
  readonly candidates: readonly Candidate[];
}

/** A frozen server's queue has no room left: the SYN is dropped. */
export interface QueueFull extends Happening<'queue.full'> {
  readonly server: number;
}

export interface ConnectionOpened extends Happening<'connection.opened'> {
  readonly attempt: number;
  readonly client: HostId;
  readonly server: number;
  readonly local: Endpoint;
  readonly peer: Endpoint;
  /** false: it waits in the queue of a frozen server. */
  readonly accepted: boolean;
}

export interface Ended extends Happening<'ended'> {
  readonly outcome: Outcome;
}

export type ConnectEvent =
  | AttemptStarted
  | WildcardDialled
  | RouteDecided
  | ArpAsked
  | ArpAnswered
  | ArpKnown
  | ArpUnanswered
  | PacketSent
  | PacketToAll
  | PacketMine
  | PacketNotMine
  | PacketDropped
  | FirewallJudged
  | SocketFound
  | SocketMissing
  | QueueFull
  | ConnectionOpened
  | Ended;

export type ConnectEventKind = ConnectEvent['kind'];
