/**
 * Puts the kernel's answer beside the model's. Nothing is loosened but what the kernel chooses
 * freely: an ephemeral port is any in the range, and an outcome that the model calls one of several
 * (duplicate addresses, SO_REUSEPORT) must be one of them. Printing is left to report.ts.
 */
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { BindOutcome, Endpoint, Outcome } from '../../src/domain/connect/outcome.ts';
import type { Verdicts } from '../../src/domain/connect/simulation.ts';
import type { Answer, AttemptAnswer, SocketAnswer } from './answer.ts';

export interface Disagreement {
  readonly about: 'socket' | 'attempt';
  readonly index: number;
  readonly model: string;
  readonly kernel: string;
}

export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  /** Attempts where the network is free and the model names a set. */
  readonly free: number;
  /** What a strong host on Linux cannot tell about Windows. */
  readonly notAsked: number;
}

const ephemeral = (port: number): boolean => port >= 32768 && port <= 60999;

/** The kernel was told to give up sooner (plan.ts); which of its timers it was is still to be seen. */
type Wait = 'at once' | 'ARP' | 'time-out';
const waitOf = (ms: number): Wait => (ms === 0 ? 'at once' : ms <= 3000 ? 'ARP' : 'time-out');
const waited = (seconds: number): Wait =>
  seconds < 0.45 ? 'at once' : seconds < 2 ? 'ARP' : 'time-out';

const ends = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;

/** "192.168.1.10:43211" with its port replaced where it is one of the system's own choice. */
const withAnyPort = (end: string): string => {
  const [address = '', port = ''] = end.split(':');
  return ephemeral(Number(port)) ? `${address}:any` : end;
};

/** The places of the servers in `scenario.sockets`: the model counts servers, the kernel sockets. */
const serverPlaces = ({ sockets }: Scenario): number[] =>
  sockets.flatMap(({ kind }, index) => (kind === 'server' ? [index] : []));

/** One line of what a client saw, in the same words for both sides. */
export function seenByModel(outcome: Outcome, places: readonly number[], isPing: boolean): string {
  const wait = outcome.afterMs === null ? '' : `, ${waitOf(outcome.afterMs)}`;
  if (outcome.outcome === 'CONNECTED') {
    return `CONNECTED server ${places[outcome.server]} ${withAnyPort(ends(outcome.local))} > ${ends(outcome.peer)}${wait}`;
  }
  if (outcome.outcome === 'DELIVERED') {
    const heard =
      outcome.reply === 'none' || outcome.replyFrom === null
        ? 'nothing'
        : `${formatIpv4(outcome.replyFrom)}:${outcome.peer.port}`;
    return `reached ${places[outcome.server]}, heard ${heard}`;
  }
  if (outcome.outcome === 'ANSWERED')
    return `ANSWERED by ${formatIpv4(outcome.peer.address)}${wait}`;
  if (outcome.outcome === 'SILENCE') return isPing ? 'SILENCE' : 'reached nobody, heard nothing';
  return `${outcome.outcome}${wait}`;
}

export function seenByKernel(answer: AttemptAnswer): string {
  const wait = `, ${waited(answer.s)}`;
  const reached = answer.reached ?? [];
  if (answer.outcome === 'CONNECTED') {
    return `CONNECTED server ${answer.server} ${withAnyPort(answer.local ?? '')} > ${answer.peer}${wait}`;
  }
  if (answer.outcome === 'ANSWERED') return `ANSWERED by ${answer.from}${wait}`;
  if (answer.outcome === 'HEARD' || answer.outcome === 'SILENCE') {
    if (answer.reached === undefined) return 'SILENCE';
    return `reached ${reached.length === 0 ? 'nobody' : reached.join()}, heard ${answer.from ?? 'nothing'}`;
  }
  return `${answer.outcome}${reached.length === 0 ? '' : ` although reached ${reached.join()}`}${wait}`;
}

/** A UDP client that hears nothing waits as long as it likes: its time is not compared. */
const saysNoTime = (outcome: Outcome): boolean => outcome.afterMs === null;
const timeless = (line: string): string => line.replace(/, (at once|ARP|time-out)$/, '');

function attemptAgrees(
  outcome: Outcome,
  answer: AttemptAnswer,
  places: readonly number[],
  isPing: boolean,
): boolean {
  return [outcome, ...outcome.or].some((each) => {
    const kernel = seenByKernel(answer);
    return seenByModel(each, places, isPing) === (saysNoTime(each) ? timeless(kernel) : kernel);
  });
}

const socketAgrees = (model: BindOutcome, [result, port]: SocketAnswer, asked: number): boolean =>
  model.result === result && (result !== 'OK' || (asked === 0 ? ephemeral(port) : port === asked));

function compareServers(scenario: Scenario, verdicts: Verdicts, answer: Answer): Disagreement[] {
  return serverPlaces(scenario).flatMap((place, server) => {
    const socket = scenario.sockets[place];
    const model = verdicts.servers[server];
    const kernel = answer.sockets[place];
    if (socket?.kind !== 'server' || model === undefined || kernel === undefined) return [];
    return socketAgrees(model, kernel, socket.port)
      ? []
      : [
          {
            about: 'socket',
            index: place,
            model: `${model.result} (${model.cause})`,
            kernel: kernel.join(' '),
          },
        ];
  });
}

const told = (outcome: Outcome, places: readonly number[], isPing: boolean): string =>
  [outcome, ...outcome.or]
    .map(
      (each) =>
        `${seenByModel(each, places, isPing)} (${each.cause} at ${each.endedAt}, ${each.way})`,
    )
    .join(' | ');

export function compare(scenario: Scenario, verdicts: Verdicts, answer: Answer): Comparison {
  const places = serverPlaces(scenario);
  const asked = verdicts.attempts.map((outcome, index) => ({
    outcome,
    index,
    kernel: answer.attempts[index],
  }));
  const attempts = asked.flatMap(({ outcome, index, kernel }): Disagreement[] => {
    const isPing = scenario.attempts[index]?.protocol === 'ping';
    if (kernel === undefined || attemptAgrees(outcome, kernel, places, isPing)) return [];
    return [
      {
        about: 'attempt',
        index,
        model: told(outcome, places, isPing),
        kernel: seenByKernel(kernel),
      },
    ];
  });
  return {
    disagreements: [...compareServers(scenario, verdicts, answer), ...attempts],
    free: verdicts.attempts.filter(({ or }) => or.length > 0).length,
    notAsked: 0,
  };
}
