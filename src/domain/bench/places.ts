/**
 * Which cells there are: the addresses that the server can be bound to, and who dials what. The
 * whole grid; what of it is on the screen is left to `matrix.ts`.
 */
import { bindChoices, dialsTo } from '../connect/matrix.ts';
import type { Attempt } from '../connect/scenario.ts';
import { worldOf } from '../connect/world.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { ServerSocket } from '../net/socket.ts';
import type { CellPlace, Mark } from './prediction.ts';
import { homeOf, serverAt, type BenchScenario } from './scenario.ts';

const callOf = (attempt: Attempt): readonly unknown[] => [
  attempt.protocol,
  attempt.from,
  attempt.to,
  attempt.protocol === 'ping' ? null : attempt.port,
  attempt.protocol === 'udp' && attempt.connected,
];

export function isSameAttempt(a: Attempt, b: Attempt): boolean {
  const other = callOf(b);
  return callOf(a).every((part, index) => part === other[index]);
}

export const isSameCell = (a: CellPlace, b: CellPlace): boolean =>
  a.bind === b.bind && isSameAttempt(a.attempt, b.attempt);

/** 0.0.0.0, each address of the server's host, 127.0.0.1, and what it is bound to now. */
export function bindsOf(bench: BenchScenario): readonly Ipv4[] {
  const server = serverAt(bench, bench.server);
  const home = homeOf(bench);
  if (server === undefined || home === undefined) return [];
  return [...new Set([...bindChoices(home), server.bind])];
}

/** The server as it can be dialled: where it asked for any free port, by the one it got. */
function dialled(bench: BenchScenario, server: ServerSocket): ServerSocket {
  if (server.port !== 0) return server;
  return { ...server, port: worldOf(bench.scenario).servers[bench.server]?.port ?? 0 };
}

/** Every client with every address that it might try, and the scenario's own attempts. */
export function dialsOf(bench: BenchScenario): readonly Attempt[] {
  const { scenario } = bench;
  const server = serverAt(bench, bench.server);
  const dials = server === undefined ? [] : dialsTo(scenario, dialled(bench, server));
  const others = scenario.attempts.filter(
    (attempt) => !dials.some((dial) => isSameAttempt(dial, attempt)),
  );
  return [...dials, ...others];
}

/** The marks whose cells are there, row by row, column by column. */
export const marksOnly = (
  marks: readonly Mark[],
  binds: readonly Ipv4[],
  dials: readonly Attempt[],
): readonly Mark[] =>
  binds.flatMap((bind) =>
    dials.flatMap((attempt) => marks.find((mark) => isSameCell(mark, { bind, attempt })) ?? []),
  );

export function marksWithin(bench: BenchScenario): readonly Mark[] {
  const marks = bench.prediction?.marks ?? [];
  return marks.length === 0 ? [] : marksOnly(marks, bindsOf(bench), dialsOf(bench));
}
