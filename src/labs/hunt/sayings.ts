/** What a device's program says of its call: in its system's own words where it ended there. */
import type { Outcome } from '../../domain/connect/outcome.ts';
import type { Complaint } from '../../domain/hunt/complaint.ts';
import type { Stand } from '../../domain/hunt/stand.ts';
import { isServed } from '../../domain/hunt/working.ts';
import { clientPrints } from '../../domain/os/listing.ts';
import type { Messages } from '../../i18n/messages.ts';

type Words = Messages['hunt']['complaint'];

export interface Saying {
  readonly text: string;
  /** By the program itself, letter for letter. */
  readonly isPrinted: boolean;
}

function timeOf(ms: number | null, words: Words): string {
  if (ms === null) return '';
  return ms < 1000 ? words.atOnce : words.after(words.seconds(Math.round(ms / 1000)));
}

function sayingOf({ now }: Stand, from: number, outcome: Outcome, words: Words): Saying {
  const attempt = now.attempts[from];
  const system = now.hosts.find(({ id }) => id === attempt?.from)?.system ?? 'linux';
  if (outcome.outcome === 'CONNECTED') {
    if (isServed(now, { ...outcome, or: [] })) return { text: words.served, isPrinted: false };
    const hangs = outcome.cause === 'socket.frozen';
    return { text: hangs ? words.noAnswer : words.stranger, isPrinted: false };
  }
  const [line = ''] =
    attempt === undefined ? [] : (clientPrints('python', system, attempt, outcome) ?? []);
  return { text: `${line} (${timeOf(outcome.afterMs, words)})`, isPrinted: true };
}

/** More than one where the network is free: two hosts with one address. */
export function sayingsOf(
  stand: Stand,
  { attempt, outcome }: Complaint,
  words: Words,
): readonly Saying[] {
  const all = [outcome, ...outcome.or].map((each) => sayingOf(stand, attempt, each, words));
  return all.filter(({ text }, place) => all.findIndex((each) => each.text === text) === place);
}
