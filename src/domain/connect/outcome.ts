/**
 * How a server's start and a client's attempt end: what the programs see (an errno's name or
 * success), after how long, and where, by which rule and for which cause it was decided.
 * How it came to that is left to the trace.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { HostId, Port } from '../net/host.ts';
import type { RuleId } from '../net/rule.ts';
import type { BindCause, Cause, Stage, Way } from './cause.ts';

/** Ping has no port: 0. */
export interface Endpoint {
  readonly address: Ipv4;
  readonly port: Port;
}

export const errnos = [
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EADDRINUSE',
  'EACCES',
  'EINVAL',
] as const;
export type Errno = (typeof errnos)[number];

/** An answer that was meant for the client (reset, ICMP error, SYN-ACK) and died on its way. */
export interface LostAnswer {
  readonly host: HostId;
  readonly stage: Stage;
  readonly cause: Cause;
}

interface Decided {
  /** null: the program that waits decides. */
  readonly afterMs: number | null;
  /** The host where the packet (or the answer) came to its end. */
  readonly endedAt: HostId;
  readonly stage: Stage;
  readonly way: Way;
  readonly rule: RuleId;
  readonly cause: Cause;
  /** Set where the client was to be told and the message was lost: a silence with two faults. */
  readonly lost: LostAnswer | null;
  /** false: a system took part whose rules come from documents, not from a run. */
  readonly measured: boolean;
  /**
   * What else the network may do with the same attempt (duplicate addresses, SO_REUSEPORT);
   * empty almost always. Alternatives have no alternatives of their own.
   */
  readonly or: readonly Outcome[];
}

interface Met {
  /** Which server accepted: an index into `serversOf(scenario)`. */
  readonly server: number;
  /** As the client sees it. The server sees the same two the other way round. */
  readonly local: Endpoint;
  readonly peer: Endpoint;
}

/**
 * What a UDP client hears of the answer. `stranger`: it comes from another address, which only an
 * unconnected client takes; a connected one hears `none`.
 */
export type Reply = 'heard' | 'stranger' | 'none';

export type Outcome = Decided &
  (
    | ({ readonly outcome: 'CONNECTED' } & Met)
    | ({
        readonly outcome: 'DELIVERED';
        readonly reply: Reply;
        /** The address that the answer comes from; null where none was sent. */
        readonly replyFrom: Ipv4 | null;
      } & Met)
    | { readonly outcome: 'ANSWERED'; readonly local: Endpoint; readonly peer: Endpoint }
    | { readonly outcome: 'SILENCE' }
    | { readonly outcome: Errno }
  );

export type OutcomeKind = Outcome['outcome'];

/** How a server's bind() and listen() end. */
export interface BindOutcome {
  readonly result: 'OK' | 'STOPPED' | 'EADDRNOTAVAIL' | 'EADDRINUSE' | 'EACCES';
  readonly cause: BindCause;
  readonly rule: RuleId;
  /** The port that it holds: what was asked for, or for port 0 what the system picked. */
  readonly port: Port;
  /** The entry of `scenario.sockets` that stands in the way. */
  readonly conflict: number | null;
  /** It binds, but no TCP client can ever reach it: a broadcast or multicast address. */
  readonly unreachable: boolean;
  /** false: from documents; see `rules[rule]` for whether the documents settle it. */
  readonly measured: boolean;
  /** Other results that the documents allow. */
  readonly or: readonly BindOutcome['result'][];
}
