/**
 * Puts the kernel's answer beside the model's. Nothing is loosened but what the kernel chooses
 * freely: an ephemeral port is any in the range, and an outcome that the model calls one of several
 * (duplicate addresses, SO_REUSEPORT) must be one of them. Printing is left to report.ts.
 */
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Outcome } from '../../src/domain/connect/outcome.ts';
import type { Verdicts } from '../../src/domain/connect/simulation.ts';
import type { BindOutcome } from '../../src/domain/net/bind.ts';
import type { SetupRefusal } from '../../src/domain/net/setUp.ts';
import type { Answer, SocketAnswer } from './answer.ts';
import { ephemeral, isSameSight, lineOf, seenByKernel, seenByModel } from './seen.ts';

export interface Modelled extends Verdicts {
  readonly refusals: readonly SetupRefusal[];
}

export interface Disagreement {
  readonly about: 'route' | 'socket' | 'attempt';
  readonly index: number;
  readonly model: string;
  readonly kernel: string;
}

/** Where the servers, as the model counts them, stand in `scenario.sockets`. */
const serverPlaces = ({ sockets }: Scenario): number[] =>
  sockets.flatMap(({ kind }, index) => (kind === 'server' ? [index] : []));

const socketAgrees = (model: BindOutcome, [result, port]: SocketAnswer, asked: number): boolean =>
  model.result === result && (result !== 'OK' || (asked === 0 ? ephemeral(port) : port === asked));

function serverDisagreements(scenario: Scenario, model: Verdicts, answer: Answer): Disagreement[] {
  return serverPlaces(scenario).flatMap((place, server): Disagreement[] => {
    const socket = scenario.sockets[place];
    const start = model.servers[server];
    const held = answer.sockets[place];
    if (socket?.kind !== 'server' || start === undefined || held === undefined) return [];
    if (socketAgrees(start, held, socket.port)) return [];
    const says = `${start.result} (${start.cause})`;
    return [{ about: 'socket', index: place, model: says, kernel: held.join(' ') }];
  });
}

const told = (outcome: Outcome, places: readonly number[]): string =>
  [outcome, ...outcome.or]
    .map((each) => {
      const { cause, endedAt, way } = each;
      return `${lineOf(seenByModel(each, places))} (${cause} at ${endedAt}, ${way})`;
    })
    .join(' | ');

function attemptDisagreements(scenario: Scenario, model: Verdicts, answer: Answer): Disagreement[] {
  const places = serverPlaces(scenario);
  return model.attempts.flatMap((outcome, index): Disagreement[] => {
    const heard = answer.attempts[index];
    if (heard === undefined) return [];
    const kernel = seenByKernel(heard);
    const agrees = [outcome, ...outcome.or].some((each) =>
      isSameSight(seenByModel(each, places), kernel),
    );
    if (agrees) return [];
    return [{ about: 'attempt', index, model: told(outcome, places), kernel: lineOf(kernel) }];
  });
}

/** "ipc gateways 0": which routes a host's system refused; the words are the system's own. */
function routeDisagreements({ hosts }: Scenario, model: Modelled, answer: Answer): Disagreement[] {
  const places = model.refusals.map(({ host, list, index }) => `${host} ${list} ${index}`);
  const refused = answer.refused.flatMap(([place, route]) => {
    const host = hosts[place];
    if (host === undefined) return [];
    const gateways = host.gateways.length;
    return route < gateways
      ? `${host.id} gateways ${route}`
      : `${host.id} routes ${route - gateways}`;
  });
  const [said, heard] = [places.toSorted().join(', '), refused.toSorted().join(', ')];
  return said === heard ? [] : [{ about: 'route', index: 0, model: said, kernel: heard }];
}

export const compare = (scenario: Scenario, model: Modelled, answer: Answer): Disagreement[] => [
  ...routeDisagreements(scenario, model, answer),
  ...serverDisagreements(scenario, model, answer),
  ...attemptDisagreements(scenario, model, answer),
];

/** Attempts where the network is free, and the model therefore names a set. */
export const freeAttempts = ({ attempts }: Verdicts): number =>
  attempts.filter(({ or }) => or.length > 0).length;
