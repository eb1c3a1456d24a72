/** What a terminal has printed, command by command; of a long session only the last lines are kept. */
import type { CommandFault } from '../../../domain/os/commands.ts';

export interface LogEntry {
  readonly prompt: string;
  readonly line: string;
  readonly printed: readonly string[];
  /** What was wrong with the line, to be said in the learner's language below what was printed. */
  readonly fault: CommandFault | null;
}

export type Log = readonly LogEntry[];

/** However long somebody starts and stops: the page stays as quick as it was. */
export const mostLines = 500;

/** Its own line, what was printed, the sentence, and the ways to call it. */
const linesOf = ({ printed, fault }: LogEntry): number =>
  1 + printed.length + (fault === null ? 0 : 1 + fault.usages.length);

/** The newest whole entries that fit. */
export function withEntry(log: Log, entry: LogEntry): Log {
  const all = [...log, entry];
  let lines = 0;
  const first = all.findLastIndex((each) => {
    lines += linesOf(each);
    return lines > mostLines;
  });
  return all.slice(first + 1);
}

/** The lines that were typed, without repetitions one after the other. */
export const typedLines = (log: Log): readonly string[] =>
  log.map(({ line }) => line).filter((line, index, all) => line !== '' && line !== all[index - 1]);
