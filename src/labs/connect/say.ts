/**
 * The sentences of the bench: what happened at a step, why an attempt ended, how long it took. The
 * words are in `i18n`; the same sentences are shown, spoken and listed.
 */
import type { AttemptFrame } from '../../domain/bench/frame.ts';
import type { Outcome } from '../../domain/connect/outcome.ts';
import type { Attempt } from '../../domain/connect/scenario.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import type { HostId } from '../../domain/net/host.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Names } from './names.ts';

export interface Speech {
  readonly bind: Messages['bind'];
  readonly connect: Messages['connect'];
  readonly names: Names;
}

/** "192.168.1.100:50000"; a ping has no port. */
export const targetText = (attempt: Attempt): string =>
  attempt.protocol === 'ping'
    ? formatIpv4(attempt.to)
    : `${formatIpv4(attempt.to)}:${attempt.port}`;

/** Why it ended as it did, with what else may come out. */
export function causeText(outcome: Outcome, attempt: Attempt, speech: Speech): string {
  const { connect, names } = speech;
  const said = reasonText({ ...outcome, host: outcome.endedAt }, attempt, speech);
  const lost = outcome.lost === null ? '' : connect.lost(names.host(outcome.lost.host));
  const others = outcome.or.map((other) => connect.outcomes[other.outcome]).join(', ');
  const many = 'reached' in outcome && outcome.reached.length > 1;
  const reached = many ? connect.reached(outcome.reached.length) : '';
  return [said, lost, reached, others === '' ? '' : `(${connect.perhaps(others)})`]
    .filter((part) => part !== '')
    .join(' ');
}

/** "refused"; "delivered, no reply". */
export function outcomeText(outcome: Outcome, { outcomes, bench }: Messages['bind']): string {
  const word = outcomes[outcome.outcome];
  if (outcome.outcome !== 'DELIVERED' || outcome.reply === 'heard') return word;
  return `${word}, ${outcome.reply === 'none' ? bench.noReply : bench.stranger}`;
}

export const timeText = (ms: number | null, { bench }: Messages['bind']): string =>
  ms === null ? bench.never : ms < 1000 ? bench.atOnce : bench.seconds(Math.round(ms / 1000));

type Decided = Pick<Outcome, 'cause' | 'way' | 'missed'> & { readonly host: HostId };

function reasonText(
  { cause, way, host, missed }: Decided,
  attempt: Attempt,
  speech: Speech,
): string {
  return speech.connect.causes[cause]({
    here: speech.names.host(host),
    client: speech.names.host(attempt.from),
    to: formatIpv4(attempt.to),
    port: attempt.protocol === 'ping' ? 0 : attempt.port,
    back: way === 'back',
    missed,
  });
}

/** What is said of the shown attempt at its step. */
export function sentenceAt(
  shown: AttemptFrame | null,
  attempt: Attempt | undefined,
  speech: Speech,
): string {
  const { bind, connect, names } = speech;
  if (shown === null || attempt === undefined) return bind.story.none;
  const { event } = shown;
  if (event === null)
    return bind.story.start(`*${names.host(attempt.from)}*`, `\`${targetText(attempt)}\``);
  const said = connect.event(event, names);
  if (event.kind === 'ended') return `${said} ${causeText(event.outcome, attempt, speech)}`;
  if (event.kind === 'socket.missing') return reasonText(event, attempt, speech);
  return 'cause' in event
    ? `${said} ${reasonText({ ...event, missed: null }, attempt, speech)}`
    : said;
}
