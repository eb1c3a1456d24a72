/** The commands of a Linux host, and which words each takes. */
import { ok } from '../../result.ts';
import { readAddress, readPort, wrongWord, type Command, type Printed } from '../command.ts';
import { client } from '../clientCommand.ts';
import { pingNow } from '../echo.ts';
import type { Terminal } from '../terminal.ts';
import { ip } from './ip.ts';
import { netcatLines } from './netcat.ts';
import { linuxPingLines } from './ping.ts';
import { ssLines } from './ss.ts';
import { ssOptions } from './ssOptions.ts';

function ss(terminal: Terminal, words: readonly string[]): Printed {
  const options = ssOptions(words);
  return options.ok ? ok(ssLines(terminal, options.value)) : options;
}

/** One echo: without -c it would go on until it is stopped. */
function ping(terminal: Terminal, words: readonly string[]): Printed {
  const [option, count, address, ...more] = words;
  // An address alone is not wrong: what is missing stands before it.
  if (option !== '-c') return wrongWord(option?.startsWith('-') ? option : undefined);
  if (count !== '1') return wrongWord(count);
  if (more.length > 0) return wrongWord(more[0]);
  const to = readAddress(address);
  return to.ok ? ok(linuxPingLines(to.value, pingNow(terminal, to.value))) : to;
}

/** -z asks whether the port can be reached, -v says so; -n looks up no names. */
function nc(terminal: Terminal, words: readonly string[]): Printed {
  const options = words.filter((word) => word.startsWith('-'));
  const [address, port, ...more] = words.filter((word) => !word.startsWith('-'));
  const strange = options.find((word) => !/^-[nvz]+$/.test(word));
  if (strange !== undefined || more.length > 0) return wrongWord(strange ?? more[0]);
  const has = (letter: string): boolean => options.some((word) => word.includes(letter));
  if (!has('z') || !has('v')) return wrongWord();
  const to = readAddress(address);
  if (!to.ok) return to;
  const at = readPort(port);
  return at.ok ? ok(netcatLines(terminal, to.value, at.value)) : at;
}

export const linuxCommands: Readonly<Record<string, Command>> = {
  ip: {
    usages: ['ip -br addr', 'ip addr', 'ip route', 'ip route get ADDRESS', 'ip neigh'],
    run: ip,
  },
  ss: {
    usages: ['ss -ltn', 'ss -ltnp', 'ss -tn', 'ss -tan', 'ss -lun', 'ss -lunp', 'ss -tulpn'],
    run: ss,
  },
  ping: { usages: ['ping -c 1 ADDRESS'], run: ping },
  nc: { usages: ['nc -nvz ADDRESS PORT'], run: nc },
  python3: { usages: ['python3 client.py'], run: client },
  hostname: {
    usages: ['hostname'],
    run: ({ host }, [word]) => (word === undefined ? ok([host.id]) : wrongWord(word)),
  },
};
