/**
 * What `simulate` answers: the servers' starts, and for each attempt its outcome and its story.
 * How it is found out is left to `simulate.ts`.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { BindOutcome } from '../net/bind.ts';
import type { HostId, NicId, SegmentId } from '../net/host.ts';
import type { Packet } from '../net/packet.ts';
import type { SetupRefusal } from '../net/setUp.ts';
import type { Trace } from '../trace.ts';
import type { ConnectEvent } from './event.ts';
import type { Endpoint, Outcome } from './outcome.ts';

/** One line of a host's ARP table. */
export interface ArpEntry {
  readonly host: HostId;
  readonly nic: NicId;
  readonly address: Ipv4;
  readonly at: { readonly host: HostId; readonly nic: NicId };
}

/** A TCP connection; `attempt` opened it. */
export interface Connection {
  readonly attempt: number;
  readonly client: HostId;
  readonly server: number;
  /** The client's end, then the server's: together with TCP the key that tells connections apart. */
  readonly local: Endpoint;
  readonly peer: Endpoint;
  /** false: in the queue of a frozen server. */
  readonly accepted: boolean;
}

/** Where the story stands: a packet in a host, or on the wire. */
export interface Place {
  readonly host: HostId;
  readonly nic: NicId | null;
  readonly segment: SegmentId | null;
}

/** Everything there is to draw after an event, next to the event itself. */
export interface AttemptState {
  readonly place: Place;
  readonly packet: Packet | null;
  readonly arp: readonly ArpEntry[];
  readonly connections: readonly Connection[];
  readonly outcome: Outcome | null;
}

export interface AttemptRun {
  readonly outcome: Outcome;
  readonly trace: Trace<ConnectEvent, AttemptState>;
}

/** As `AttemptRun`, without the story: what tests, matrices and fixes ask. */
export interface Verdicts {
  /** One for each of `serversOf(scenario)`. */
  readonly servers: readonly BindOutcome[];
  readonly attempts: readonly Outcome[];
}

export interface Simulation {
  readonly servers: readonly BindOutcome[];
  readonly attempts: readonly AttemptRun[];
  /** Gateways and routes that the hosts' systems refused when they were set. */
  readonly refusals: readonly SetupRefusal[];
}
