/**
 * The commands of a terminal: which there are on a system, what a typed line prints in this world,
 * and how a line can be completed. What each prints is left to the files of linux/ and windows/.
 */
import { formatIpv4 } from '../ip/ipv4.ts';
import { loopback } from '../net/localTable.ts';
import type { System } from '../net/host.ts';
import { failed, ok, type Result } from '../result.ts';
import type { ArgumentFault, Command, Usage } from './command.ts';
import { linuxCommands } from './linux/commands.ts';
import type { Terminal } from './terminal.ts';
import { windowsCommands } from './windows/commands.ts';

const commands: Readonly<Record<System, Readonly<Record<string, Command>>>> = {
  linux: linuxCommands,
  windows: windowsCommands,
};

export type CommandFault = {
  /** What is there: ways to call this command, or all commands. */
  readonly usages: readonly Usage[];
} & (
  | ArgumentFault
  /** No such command; `printed` is what the system itself says then. */
  | { readonly code: 'command.unknown'; readonly word: string; readonly printed: readonly string[] }
);

/** Every way to call every command, in the order of a menu. */
export const commandsOf = (system: System): readonly Usage[] => [
  ...Object.values(commands[system]).flatMap(({ usages }) => usages),
  'help',
];

/** "root@ipc:~# ", "C:\>". */
export const promptOf = ({ host }: Terminal): string =>
  host.system === 'linux' ? `root@${host.id}:~# ` : String.raw`C:\>`;

const unknownWords: Readonly<Record<System, (word: string) => readonly string[]>> = {
  linux: (word) => [`bash: ${word}: command not found`],
  windows: (word) => [
    `'${word}' is not recognized as an internal or external command,`,
    'operable program or batch file.',
  ],
};

/** Windows does not tell capitals from small letters, and "ping.exe" is "ping". */
const nameOf = (system: System, word: string): string =>
  system === 'linux' ? word : word.toLowerCase().replace(/\.exe$/, '');

/** The lines that are printed; none for an empty line. */
export function runCommand(
  terminal: Terminal,
  line: string,
): Result<readonly string[], CommandFault> {
  const { system } = terminal.host;
  const [word = '', ...words] = line.trim().split(/\s+/);
  const name = nameOf(system, word);
  if (name === '') return ok([]);
  if (name === 'help' && words.length === 0) return ok(commandsOf(system));
  const known = commands[system];
  const command = Object.hasOwn(known, name) ? known[name] : undefined;
  if (command === undefined) {
    const printed = unknownWords[system](word);
    return failed({ code: 'command.unknown', word, printed, usages: commandsOf(system) });
  }
  const printed = command.run(terminal, words);
  return printed.ok ? printed : failed({ ...printed.fault, usages: command.usages });
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

interface Places {
  readonly addresses: readonly string[];
  readonly ports: readonly string[];
}

/** What this host's own attempts dial. */
const dialled = ({ scenario, host }: Terminal): Places => {
  const own = scenario.attempts.filter(({ from }) => from === host.id);
  return {
    addresses: unique(own.map(({ to }) => formatIpv4(to))),
    ports: unique(own.flatMap((attempt) => ('port' in attempt ? `${attempt.port}` : []))),
  };
};

const everywhere = (terminal: Terminal): Places => {
  const { hosts, sockets } = terminal.scenario;
  const own = dialled(terminal);
  const held = hosts.flatMap(({ nics }) => nics.flatMap(({ addresses }) => addresses));
  const servers = sockets.flatMap((socket) => (socket.kind === 'server' ? `${socket.port}` : []));
  return {
    addresses: unique([
      ...own.addresses,
      ...held.map(({ address }) => formatIpv4(address)),
      formatIpv4(loopback),
    ]),
    ports: unique([...own.ports, ...servers]),
  };
};

const filled = (usages: readonly Usage[], { addresses, ports }: Places): readonly string[] =>
  usages
    .flatMap((usage) =>
      usage.includes('ADDRESS')
        ? addresses.map((address) => usage.replace('ADDRESS', () => address))
        : [usage],
    )
    .flatMap((usage) =>
      usage.includes('PORT') ? ports.map((port) => usage.replace('PORT', () => port)) : [usage],
    );

/** Whole lines that can be run in this world and begin with `line`; for '' a menu of them all. */
export function completionsOf(terminal: Terminal, line: string): readonly string[] {
  const typed = line.trimStart().replaceAll(/\s+/g, ' ');
  const usages = commandsOf(terminal.host.system);
  const places = typed === '' ? dialled(terminal) : everywhere(terminal);
  return filled(usages, places).filter((each) => each.startsWith(typed) && each !== typed);
}
