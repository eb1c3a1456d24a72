/**
 * What the four languages have in common: a program as lines of which some are lit, and how the
 * calls of a client or a server end, before a language puts it into words.
 */
import type { Attempt } from '../../connect/scenario.ts';
import type { Endpoint, Outcome } from '../../connect/outcome.ts';
import { formatIpv4 } from '../../ip/ipv4.ts';
import type { BindOutcome } from '../../net/bind.ts';
import type { System } from '../../net/host.ts';
import type { ServerSocket } from '../../net/socket.ts';
import { isErrorName, type ErrorName } from '../errors.ts';

export interface Listing {
  /** "server.py". */
  readonly file: string;
  /** How it is started: "python3 server.py". */
  readonly start: string;
  readonly lines: readonly string[];
  /** Indexes into `lines`: the line that binds, connects or (where nothing is connected) sends. */
  readonly lit: readonly number[];
}

/** Ping is no program of ours. */
export type ClientAttempt = Exclude<Attempt, { readonly protocol: 'ping' }>;

/** How the four files of a language are written, and the line that a program prints. */
export interface Programs {
  readonly server: (system: System, socket: ServerSocket) => Listing;
  readonly client: (system: System, attempt: ClientAttempt) => Listing;
  readonly started: (system: System, socket: ServerSocket, end: ServerEnd) => string;
  readonly ended: (system: System, attempt: ClientAttempt, end: ClientEnd) => string;
}

interface Lit {
  readonly lit: string;
}

export type Line = string | Lit;

export const lit = (line: string): Lit => ({ lit: line });

export const listingOf = (file: string, start: string, lines: readonly Line[]): Listing => ({
  file,
  start,
  lines: lines.map((line) => (typeof line === 'string' ? line : line.lit)),
  lit: lines.flatMap((line, index) => (typeof line === 'string' ? [] : index)),
});

export type ServerEnd =
  | { readonly kind: 'listening'; readonly at: Endpoint }
  | { readonly kind: 'failed'; readonly error: ErrorName };

export type ClientEnd =
  | { readonly kind: 'connected'; readonly local: Endpoint; readonly peer: Endpoint }
  | { readonly kind: 'answered'; readonly by: Endpoint }
  | { readonly kind: 'silence' }
  /** `atOnce`: by the client's own system, before anything is sent. */
  | { readonly kind: 'failed'; readonly error: ErrorName; readonly atOnce: boolean };

/** undefined: it was not started. */
export function serverEnd(
  { bind }: ServerSocket,
  { result, port }: BindOutcome,
): ServerEnd | undefined {
  if (result === 'STOPPED') return undefined;
  if (result === 'OK') return { kind: 'listening', at: { address: bind, port } };
  return { kind: 'failed', error: result };
}

export function clientEnd(outcome: Outcome): ClientEnd {
  if (outcome.outcome === 'CONNECTED') {
    return { kind: 'connected', local: outcome.local, peer: outcome.peer };
  }
  if (outcome.outcome === 'DELIVERED') {
    const { reply, replyFrom, peer } = outcome;
    return reply === 'none' || replyFrom === null
      ? { kind: 'silence' }
      : { kind: 'answered', by: { address: replyFrom, port: peer.port } };
  }
  if (!isErrorName(outcome.outcome)) return { kind: 'silence' };
  const atOnce = outcome.stage === 'route' && outcome.way === 'out';
  return { kind: 'failed', error: outcome.outcome, atOnce };
}

export const end = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;
