/** Reads the words after `ip`: objects and verbs may be cut short, as iproute2 allows. */
import type { Nic } from '../../net/host.ts';
import { ok, type Result } from '../../result.ts';
import { readAddress, wrongWord, type ArgumentFault, type Printed } from '../command.ts';
import { machineAt, type Terminal } from '../terminal.ts';
import { deviceNamed } from './devices.ts';
import { briefAddresses, fullAddresses } from './ipAddress.ts';
import { neighbourLines } from './ipNeighbour.ts';
import { routeGetLines, routeLines } from './ipRoute.ts';

const objects = ['address', 'route', 'neighbour', 'neighbor'] as const;
const verbs = ['show', 'list', 'lst'] as const;

const begins = (names: readonly string[], word: string): boolean =>
  word !== '' && names.some((name) => name.startsWith(word));

/** "show", "show dev nic1" and "show nic1", all of which may be left away. */
function deviceIn(words: readonly string[]): Result<string | null, ArgumentFault> {
  const [first = '', ...others] = words;
  const rest = begins(verbs, first) ? others : words;
  const [device = null, ...more] = rest[0] === 'dev' ? rest.slice(1) : rest;
  return more.length > 0 || device?.startsWith('-') === true
    ? wrongWord(more[0] ?? first)
    : ok(device);
}

function addresses(terminal: Terminal, words: readonly string[], isBrief: boolean): Printed {
  const device = deviceIn(words);
  if (!device.ok) return device;
  const machine = machineAt(terminal);
  const show = (nics: readonly Nic[], lo: boolean): Printed =>
    ok(
      isBrief
        ? briefAddresses(machine, nics, lo)
        : fullAddresses(machine, terminal.scenario.hosts, nics, lo),
    );
  if (device.value === null) return show(terminal.host.nics, true);
  if (device.value === 'lo') return show([], true);
  const nic = deviceNamed(machine, device.value);
  return nic === undefined ? ok([`Device "${device.value}" does not exist.`]) : show([nic], false);
}

function routes(terminal: Terminal, words: readonly string[]): Printed {
  const [verb = '', word, ...more] = words;
  const machine = machineAt(terminal);
  if (verb === 'get') {
    const to = readAddress(word);
    if (!to.ok) return to;
    return more.length > 0 ? wrongWord(more[0]) : ok(routeGetLines(machine, to.value));
  }
  if (verb !== '' && !begins(verbs, verb)) return wrongWord(verb);
  return word === undefined ? ok(routeLines(machine)) : wrongWord(word);
}

export function ip(terminal: Terminal, words: readonly string[]): Printed {
  const options = words.slice(
    0,
    words.findIndex((word) => !word.startsWith('-')),
  );
  const [object = '', ...rest] = words.slice(options.length);
  const strange = options.find((word) => !['-4', '-br', '-brief'].includes(word));
  if (strange !== undefined) return wrongWord(strange);
  const isBrief = options.some((word) => word.startsWith('-b'));
  const name = objects.find((each) => object !== '' && each.startsWith(object));
  if (name === undefined) return wrongWord(object);
  if (name === 'address') return addresses(terminal, rest, isBrief);
  if (isBrief) return wrongWord('-br');
  if (name === 'route') return routes(terminal, rest);
  const [verb = ''] = rest;
  return rest.length > 1 || (verb !== '' && !begins(verbs, verb))
    ? wrongWord(rest.at(-1))
    : ok(neighbourLines(terminal));
}
