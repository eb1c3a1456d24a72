/** What the model says of the server that is looked at, as the options of a lesson's question. */
import { hostAt, serverAt, type BenchScenario } from '../domain/bench/scenario.ts';
import { verdictsOf } from '../domain/connect/simulate.ts';
import type { BindOutcome } from '../domain/net/bind.ts';
import { isErrorName, systemError } from '../domain/os/errors.ts';
import type { Question } from './lesson.ts';

/** undefined: there is no server. */
export const shownStart = ({ scenario, server }: BenchScenario): BindOutcome | undefined =>
  verdictsOf(scenario).servers[server];

function shownResults(bench: BenchScenario): readonly string[] {
  const start = shownStart(bench);
  return start === undefined ? [] : [start.result, ...start.or];
}

/** How does its start end? */
export const howItStarts = {
  options: ['OK', 'EADDRNOTAVAIL', 'EADDRINUSE', 'EACCES'],
  right: shownResults,
} as const satisfies Question<BenchScenario>;

/** The words in which its system says that it could not start; "" where it could. */
export function startError(bench: BenchScenario): string {
  const { system } = hostAt(bench, serverAt(bench, bench.server)?.host ?? '') ?? {};
  const { result } = shownStart(bench) ?? {};
  return system === undefined || result === undefined || !isErrorName(result)
    ? ''
    : systemError(system, result).text;
}
