/**
 * `tasklist`, as Windows prints it in English (documented, not measured): the programs of this
 * world, and how much memory a small one takes.
 */
import { processesAt } from '../process.ts';
import type { Terminal } from '../terminal.ts';

const memory = '8,192 K';

const row = (name: string, pid: string, session: string, number: string, used: string): string =>
  `${name.slice(0, 25).padEnd(25)} ${pid.padStart(8)} ${session.padEnd(16)} ${number.padStart(11)} ${used.padStart(12)}`;

const underline = [25, 8, 16, 11, 12].map((width) => '='.repeat(width)).join(' ');

export const tasklistLines = (terminal: Terminal): string[] => [
  '',
  row('Image Name', 'PID', 'Session Name', 'Session#', 'Mem Usage'),
  underline,
  ...processesAt(terminal).map(({ program, pid }) =>
    row(`${program}.exe`, `${pid}`, 'Console', '1', memory),
  ),
];
