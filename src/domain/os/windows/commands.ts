/** The commands of a Windows host, and which words each takes. */
import type { Command } from '../command.ts';

export const windowsCommands: Readonly<Record<string, Command>> = {};
