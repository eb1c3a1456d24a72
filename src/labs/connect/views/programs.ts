/**
 * The programs of a scenario that have a listing: its servers and the clients of its attempts; and
 * what one of them prints at a step. How a language words it is left to `domain/os`.
 */
import type { BenchFrame, BenchSimulation } from '../../../domain/bench/frame.ts';
import { hostAt, serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import type { Attempt } from '../../../domain/connect/scenario.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import {
  clientListing,
  clientPrints,
  serverListing,
  serverPrints,
  isListingMeasured,
  type Language,
} from '../../../domain/os/listing.ts';
import type { Listing } from '../../../domain/os/listing/program.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Names } from '../names.ts';

export type ProgramId = `server ${number}` | `client ${number}`;

interface Choice {
  readonly value: ProgramId;
  readonly label: string;
}

const target = (attempt: Attempt): string =>
  attempt.protocol === 'ping'
    ? formatIpv4(attempt.to)
    : `${formatIpv4(attempt.to)}:${attempt.port}`;

export function programsOf(
  { scenario }: BenchScenario,
  words: Messages['bindViews']['code'],
  names: Names,
): readonly Choice[] {
  const servers = serversOf(scenario).map(({ program, host }, index): Choice => ({
    value: `server ${index}`,
    label: `${words.server}: ${program}, ${names.short(host)}`,
  }));
  const clients = scenario.attempts.map((attempt, index): Choice => ({
    value: `client ${index}`,
    label: `${words.client}: ${names.short(attempt.from)} → ${target(attempt)}`,
  }));
  return [...servers, ...clients];
}

export interface ProgramRun {
  readonly kind: 'server' | 'client';
  readonly listing: Listing;
  /** null: it has not ended yet. */
  readonly printed: readonly string[] | null;
  readonly failed: boolean;
  readonly stopped: boolean;
  /** false: what it prints comes from documents. */
  readonly measured: boolean;
}

interface Moment {
  readonly bench: BenchScenario;
  readonly simulation: BenchSimulation;
  readonly frame: BenchFrame;
}

function serverRun(index: number, language: Language, moment: Moment): ProgramRun | undefined {
  const { bench, simulation } = moment;
  const socket = serverAt(bench, index);
  const start = simulation.here.servers[index];
  const system = hostAt(bench, socket?.host ?? '')?.system;
  if (socket === undefined || start === undefined || system === undefined) return undefined;
  return {
    kind: 'server',
    listing: serverListing(language, system, socket),
    printed: serverPrints(language, system, socket, start),
    failed: start.result !== 'OK' && start.result !== 'STOPPED',
    stopped: socket.stopped,
    measured: isListingMeasured(language, system),
  };
}

const successes: readonly string[] = ['CONNECTED', 'DELIVERED', 'ANSWERED'];

function clientRun(index: number, language: Language, moment: Moment): ProgramRun | undefined {
  const { bench, frame } = moment;
  const attempt = bench.scenario.attempts[index];
  const system = hostAt(bench, attempt?.from ?? '')?.system;
  if (attempt === undefined || system === undefined) return undefined;
  const listing = clientListing(language, system, attempt);
  if (listing === undefined) return undefined;
  const outcome = frame.attempts[index]?.state.outcome ?? null;
  return {
    kind: 'client',
    listing,
    printed: outcome === null ? null : (clientPrints(language, system, attempt, outcome) ?? []),
    failed: outcome !== null && !successes.includes(outcome.outcome),
    stopped: false,
    measured: isListingMeasured(language, system),
  };
}

/** undefined: no program of ours, a ping. */
export function runOf(id: ProgramId, language: Language, moment: Moment): ProgramRun | undefined {
  const [kind, place] = id.split(' ');
  const index = Number(place);
  return kind === 'server'
    ? serverRun(index, language, moment)
    : clientRun(index, language, moment);
}
