/**
 * How a client's attempt ends: what its program sees (an errno's name or success), after how long,
 * and where, by which rule and for which cause it was decided. How a server's start ends is in
 * `net/bind.ts`; how it came to that is left to the trace.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { HostId, Port } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import type { RuleId } from '../net/rule.ts';
import type { Cause, Stage, Way } from './cause.ts';

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
  'EACCES',
] as const;
export type Errno = (typeof errnos)[number];

/** An answer that was meant for the client (reset, ICMP error, SYN-ACK) and died on its way. */
export interface LostAnswer {
  readonly host: HostId;
  readonly stage: Stage;
  readonly cause: Cause;
}

/** A server as the look-up sees it: `port` is the one that it got. */
export type Listening = Pick<ServerSocket, 'program' | 'protocol' | 'bind' | 'port'>;

/** Why no server was found, and which one came closest. */
export interface Missed {
  readonly cause: Extract<Cause, `socket.${string}`>;
  readonly nearest: Listening | null;
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
  /** Nobody was found at the sockets, whether the client is told so or a firewall hides it. */
  readonly missed: Missed | null;
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
        /** Every server that got it, ascending; several only where it was sent to everybody. */
        readonly reached: readonly number[];
        readonly reply: Reply;
        /** The address that the answer comes from; null where none was sent. */
        readonly replyFrom: Ipv4 | null;
      } & Met)
    | { readonly outcome: 'ANSWERED'; readonly local: Endpoint; readonly peer: Endpoint }
    | { readonly outcome: 'SILENCE' }
    | { readonly outcome: Errno }
  );

export type OutcomeKind = Outcome['outcome'];

const meaningOf = (outcome: Outcome): readonly unknown[] => [
  outcome.outcome,
  outcome.cause,
  outcome.endedAt,
  'server' in outcome ? outcome.server : null,
  'reply' in outcome ? outcome.reply : null,
];

/** Whether two outcomes say the same to a learner. */
export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  const other = meaningOf(b);
  return meaningOf(a).every((each, index) => each === other[index]);
}
