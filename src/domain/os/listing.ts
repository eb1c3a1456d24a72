/**
 * The server and the client of a scenario as short programs in four languages, filled with its
 * addresses and ports, and what each prints when its calls end as the model says. How each language
 * words it is left to listing/.
 */
import type { Attempt } from '../connect/scenario.ts';
import type { Outcome } from '../connect/outcome.ts';
import type { BindOutcome } from '../net/bind.ts';
import type { System } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { c } from './listing/c.ts';
import { csharp } from './listing/csharp.ts';
import { node } from './listing/node.ts';
import { clientEnd, serverEnd, type Listing, type Programs } from './listing/program.ts';
import { python } from './listing/python.ts';

export const languages = ['python', 'csharp', 'node', 'c'] as const;
export type Language = (typeof languages)[number];

/** What a language calls itself: the same in every language of people. */
export const languageNames: Readonly<Record<Language, string>> = {
  python: 'Python',
  csharp: 'C#',
  node: 'Node',
  c: 'C',
};

const programs: Readonly<Record<Language, Programs>> = { python, csharp, node, c };

/** Whether what it prints was seen from the real thing: Linux, and not C#. */
export const isListingMeasured = (language: Language, system: System): boolean =>
  system === 'linux' && language !== 'csharp';

export const serverListing = (language: Language, system: System, socket: ServerSocket): Listing =>
  programs[language].server(system, socket);

/** undefined: ping is no program of ours. */
export const clientListing = (
  language: Language,
  system: System,
  attempt: Attempt,
): Listing | undefined =>
  attempt.protocol === 'ping' ? undefined : programs[language].client(system, attempt);

/** What the server's program prints when it starts; nothing where it was not started. */
export function serverPrints(
  language: Language,
  system: System,
  socket: ServerSocket,
  start: BindOutcome,
): readonly string[] {
  const end = serverEnd(socket, start);
  return end === undefined ? [] : [programs[language].started(system, socket, end)];
}

/** What the client's program prints in the end; undefined for ping. */
export const clientPrints = (
  language: Language,
  system: System,
  attempt: Attempt,
  outcome: Outcome,
): readonly string[] | undefined =>
  attempt.protocol === 'ping'
    ? undefined
    : [programs[language].ended(system, attempt, clientEnd(outcome))];
