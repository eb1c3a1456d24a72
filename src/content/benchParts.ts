/**
 * What lessons ask of the bind lab beside its outcomes: scenes as texts made of a plant's pieces,
 * the numbers that a sentence quotes, and how a task's solution is played. The plant itself is in
 * `cell.ts`, what the model answers in `outcomes.ts`.
 */
import type { Edit } from '../domain/bench/faults.ts';
import { serverAt, shownAttempt, type BenchScenario } from '../domain/bench/scenario.ts';
import type { Plant } from './cell.ts';
import { plantFacts } from './plantFacts.ts';
import { after } from './row.ts';

/** The program that the course is about, as a server. */
export const visionOn = (bind: string, { port }: Plant, flags = '~pid:4312'): string =>
  `ipc:${bind}:${port}~name:vision${flags}`;

/** Each calls the address in its own subnet. */
export const robotCalls = ({ nic1, port }: Plant): string => `robot:${nic1}:${port}`;
export const plcCalls = ({ nic2, port }: Plant): string => `plc:${nic2}:${port}`;

export const sceneOf = (
  hosts: string,
  serve: readonly string[],
  dial: readonly string[],
  rest = '',
): string => `${hosts}&serve=${serve.join(';')}&dial=${dial.join(';')}${rest}`;

/** One edit after the other. */
export const edited = (
  before: BenchScenario,
  ...edits: readonly ((bench: BenchScenario) => Edit)[]
): BenchScenario => edits.reduce((bench, edit) => after(bench, edit(bench)), before);

/** The plant's numbers, those of the server that is looked at, and of the call that is shown. */
export function benchFacts(bench: BenchScenario) {
  const attempt = shownAttempt(bench);
  return {
    ...plantFacts(bench),
    pid: String(serverAt(bench, bench.server)?.pid ?? ''),
    dialledPort: attempt === undefined || attempt.protocol === 'ping' ? '' : `${attempt.port}`,
  };
}
