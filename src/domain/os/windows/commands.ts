/** The commands of a Windows host, and which words each takes. */
import { ok } from '../../result.ts';
import { client } from '../clientCommand.ts';
import { readAddress, readPort, wrongWord, type Command, type Printed } from '../command.ts';
import { pingNow } from '../echo.ts';
import { machineAt, type Terminal } from '../terminal.ts';
import { arpLines } from './arp.ts';
import { ipconfigLines } from './ipconfig.ts';
import { netstatLines } from './netstat.ts';
import { windowsPingLines } from './ping.ts';
import { routePrintLines } from './routePrint.ts';
import { tasklistLines } from './tasklist.ts';
import { testConnectionLines } from './testConnection.ts';

type Words = readonly string[];

/** Options may begin with a stroke or a hyphen, in capitals or not. */
const plain = (word: string): string => word.toLowerCase().replace(/^\//, '-');

function ipconfig(terminal: Terminal, [option, ...more]: Words): Printed {
  if (more.length > 0) return wrongWord(more[0]);
  if (option !== undefined && plain(option) !== '-all') return wrongWord(option);
  const { hosts } = terminal.scenario;
  return ok(ipconfigLines(machineAt(terminal), hosts, option !== undefined));
}

function route(terminal: Terminal, words: Words): Printed {
  const [verb, ...more] = words.filter((word) => plain(word) !== '-4');
  if (verb === undefined || plain(verb) !== 'print') return wrongWord(verb);
  return more.length > 0
    ? wrongWord(more[0])
    : ok(routePrintLines(machineAt(terminal), terminal.scenario.hosts));
}

/** -n has to be there: names of services are a file on each host, which is not in this world. */
function netstat(terminal: Terminal, words: Words): Printed {
  const strange = words.find((word) => !/^-[ano]+$/.test(plain(word)));
  if (strange !== undefined) return wrongWord(strange);
  const letters = words.map(plain).join('');
  if (!letters.includes('n')) return wrongWord();
  return ok(
    netstatLines(terminal, { all: letters.includes('a'), processes: letters.includes('o') }),
  );
}

function arp(terminal: Terminal, [option, ...more]: Words): Printed {
  if (option === undefined || plain(option) !== '-a') return wrongWord(option);
  return more.length > 0 ? wrongWord(more[0]) : ok(arpLines(terminal));
}

function ping(terminal: Terminal, [address, ...more]: Words): Printed {
  const to = readAddress(address);
  if (!to.ok) return to;
  return more.length > 0
    ? wrongWord(more[0])
    : ok(windowsPingLines(to.value, pingNow(terminal, to.value)));
}

function powershell(terminal: Terminal, [command, address, option, port, ...more]: Words): Printed {
  const name = command?.toLowerCase();
  if (name !== 'test-netconnection' && name !== 'tnc') return wrongWord(command);
  const to = readAddress(address);
  if (!to.ok) return to;
  if (option?.toLowerCase() !== '-port') return wrongWord(option);
  const at = readPort(port);
  if (!at.ok) return at;
  return more.length > 0
    ? wrongWord(more[0])
    : ok(testConnectionLines(terminal, to.value, at.value));
}

/** A command that takes no words. */
const wordless =
  (lines: (terminal: Terminal) => readonly string[]) =>
  (terminal: Terminal, [word]: Words): Printed =>
    word === undefined ? ok(lines(terminal)) : wrongWord(word);

export const windowsCommands: Readonly<Record<string, Command>> = {
  ipconfig: { usages: ['ipconfig', 'ipconfig /all'], run: ipconfig },
  route: { usages: ['route print'], run: route },
  netstat: { usages: ['netstat -ano', 'netstat -no'], run: netstat },
  arp: { usages: ['arp -a'], run: arp },
  ping: { usages: ['ping ADDRESS'], run: ping },
  powershell: { usages: ['powershell Test-NetConnection ADDRESS -Port PORT'], run: powershell },
  python: { usages: ['python client.py'], run: client },
  tasklist: { usages: ['tasklist'], run: wordless(tasklistLines) },
  hostname: { usages: ['hostname'], run: wordless(({ host }) => [host.id]) },
};
