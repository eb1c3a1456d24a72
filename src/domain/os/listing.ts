/**
 * The server and the client of a scenario as short programs in four languages, filled with its
 * addresses and ports, and the line that each prints when a socket call ends as the model says.
 * How each language words it is left to its own file.
 */
import type { Attempt } from '../connect/scenario.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { BindOutcome } from '../net/bind.ts';
import type { System } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';

export const languages = ['python', 'csharp', 'node', 'c'] as const;
export type Language = (typeof languages)[number];

/** How a language is called: its own name, the same in every language of people. */
export const languageNames: Readonly<Record<Language, string>> = {
  python: 'Python',
  csharp: 'C#',
  node: 'Node',
  c: 'C',
};

export interface Listing {
  /** "server.py". */
  readonly file: string;
  /** How it is started: "python3 server.py". */
  readonly start: string;
  readonly lines: readonly string[];
  /** Indexes into `lines`: the bind or connect line (in UDP also the one that sends). */
  readonly lit: readonly number[];
}

export const serverListing = (
  language: Language,
  _system: System,
  _socket: ServerSocket,
): Listing => ({ file: language, start: '', lines: [], lit: [] });

export const clientListing = (
  language: Language,
  _system: System,
  _attempt: Attempt,
): Listing | undefined => ({ file: language, start: '', lines: [], lit: [] });

/** What the server's program prints when it starts; nothing while it is stopped. */
export const serverPrints = (
  _language: Language,
  _system: System,
  _socket: ServerSocket,
  _start: BindOutcome,
): readonly string[] => [];

/** What the client's program prints in the end; undefined for ping, which is no program of ours. */
export const clientPrints = (
  _language: Language,
  _system: System,
  _attempt: Attempt,
  _outcome: Outcome,
): readonly string[] | undefined => [];
