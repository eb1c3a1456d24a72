/**
 * The commands of a terminal: which there are on a system, what a typed line prints in this world,
 * and how a line can be completed. What each prints is left to the files of linux/ and windows/.
 */
import type { AddressFault, PortFault } from '../ip/faults.ts';
import type { System } from '../net/host.ts';
import { failed, type Result } from '../result.ts';
import type { Terminal } from './terminal.ts';

/** A way to call a command, as its manual writes it: "ping -c 1 ADDRESS". */
export type Usage = string;

interface CommandProblem<Code extends string> {
  readonly code: Code;
  /** The word of the line that is meant. */
  readonly word: string;
  /** What is there: ways to call this command, or all of them. */
  readonly usages: readonly Usage[];
}

export type CommandFault =
  /** No such command; `printed` is what the system itself says then. */
  | (CommandProblem<'command.unknown'> & { readonly printed: readonly string[] })
  /** The command is there, but not with this word (or, where it is '', with one more). */
  | CommandProblem<'command.option'>
  | (CommandProblem<'command.address'> & { readonly cause: AddressFault })
  | (CommandProblem<'command.port'> & { readonly cause: PortFault });

/** Every way to call every command, in the order of a menu. */
export const commandsOf = (system: System): readonly Usage[] => (system === 'linux' ? [] : []);

/** "root@ipc:~# ", "C:\>". */
export const promptOf = (terminal: Terminal): string =>
  terminal.host.system === 'linux' ? `root@${terminal.host.id}:~# ` : 'C:\\>';

/** The lines that are printed; none for an empty line. */
export const runCommand = (
  terminal: Terminal,
  line: string,
): Result<readonly string[], CommandFault> =>
  failed({
    code: 'command.unknown',
    word: line,
    usages: commandsOf(terminal.host.system),
    printed: [],
  });

/** Whole lines that can be run in this world and begin with `line`; for '' a menu of them all. */
export const completionsOf = (terminal: Terminal, line: string): readonly string[] =>
  commandsOf(terminal.host.system).filter((usage) => usage.startsWith(line));

/** What was typed and printed by an attempt's own client so far: "$ python3 client.py" and its end. */
export const transcriptOf = (terminal: Terminal, attempt: number): readonly string[] =>
  terminal.simulation.attempts[attempt] === undefined ? [] : [];
