/**
 * What a client saw, as one line in the same words for both sides, and how long it waited. Ports
 * that the kernel chose are "any"; everything else is said as it is.
 */
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { Outcome } from '../../src/domain/connect/outcome.ts';
import type { AttemptAnswer } from './answer.ts';

export interface Seen {
  readonly what: string;
  /** The waits that it may have been; none: nobody can say (a UDP client waits as long as it likes). */
  readonly waits: readonly Wait[];
}

const waits = ['at once', 'ARP', 'time-out'] as const;
/** Which of the kernel's timers it was: it was told to give up sooner than by itself (plan.ts). */
type Wait = (typeof waits)[number];

const waitOf = (ms: number): Wait => (ms === 0 ? 'at once' : ms <= 3000 ? 'ARP' : 'time-out');
const waited = (seconds: number): Wait =>
  seconds < 0.45 ? 'at once' : seconds < 1.95 ? 'ARP' : 'time-out';

const between = (least: Wait, most: Wait): readonly Wait[] =>
  waits.slice(waits.indexOf(least), waits.indexOf(most) + 1);

export const ephemeral = (port: number): boolean => port >= 32768 && port <= 60999;

const end = (address: string, port: number): string =>
  `${address}:${ephemeral(port) ? 'any' : port}`;
const withAnyPort = (seen: string): string => {
  const [address = '', port = ''] = seen.split(':');
  return end(address, Number(port));
};

/** `places`: where the servers, as the model counts them, stand in `scenario.sockets`. */
function whatModelSays(outcome: Outcome, places: readonly number[]): string {
  if (outcome.outcome === 'CONNECTED') {
    const { local, peer, server } = outcome;
    const ends = `${end(formatIpv4(local.address), local.port)} > ${formatIpv4(peer.address)}:${peer.port}`;
    return `CONNECTED ${ends}, server ${places[server]}`;
  }
  if (outcome.outcome === 'DELIVERED') {
    const { reached, local, reply, replyFrom, peer } = outcome;
    const silent = reply === 'none' || replyFrom === null;
    const heard = silent ? 'nothing' : `${formatIpv4(replyFrom)}:${peer.port}`;
    const at = reached.map((server) => places[server]);
    return `${formatIpv4(local.address)} reached ${at.join()}, heard ${heard}`;
  }
  return outcome.outcome === 'ANSWERED'
    ? `ANSWERED by ${formatIpv4(outcome.peer.address)}`
    : outcome.outcome;
}

function whatKernelSays(answer: AttemptAnswer): string {
  const { outcome, local, reached = [], from } = answer;
  if (outcome === 'CONNECTED') {
    return `CONNECTED ${withAnyPort(local ?? '')} > ${answer.peer}, server ${answer.server}`;
  }
  if (outcome === 'ANSWERED') return `ANSWERED by ${from}`;
  // Twice by two NICs on one wire is still the same server.
  const at = [...new Set(reached)].toSorted((a, b) => a - b);
  const met = at.length > 0 ? `${local} reached ${at.join()}, heard ${from ?? 'nothing'}` : '';
  return outcome === 'HEARD' || outcome === 'SILENCE' ? met || outcome : `${outcome} ${met}`.trim();
}

export const seenByModel = (outcome: Outcome, places: readonly number[]): Seen => ({
  what: whatModelSays(outcome, places),
  waits:
    outcome.afterMs === null || outcome.outcome === 'DELIVERED' ? [] : [waitOf(outcome.afterMs)],
});

export const seenByKernel = (answer: AttemptAnswer): Seen => ({
  what: whatKernelSays(answer),
  waits: between(waited(answer.surely ?? answer.s), waited(answer.s)),
});

export const isSameSight = (model: Seen, kernel: Seen): boolean =>
  model.what === kernel.what &&
  (model.waits.length === 0 || model.waits.some((wait) => kernel.waits.includes(wait)));

export const lineOf = ({ what, waits: all }: Seen): string =>
  all.length === 0 ? what : `${what}, ${all.join(' or ')}`;
