/** Reads the words after `ip`: objects and verbs may be cut short, as iproute2 allows. */
import type { Nic } from '../../net/host.ts';
import { ok, type Result } from '../../result.ts';
import { readAddress, wrongWord, type ArgumentFault, type Printed } from '../command.ts';
import { machineAt, type Terminal } from '../terminal.ts';
import { addressesOn, deviceNamed } from './devices.ts';
import { briefAddresses, fullAddresses } from './ipAddress.ts';
import { neighbourLines } from './ipNeighbour.ts';
import { routeGetLines, routeLines } from './ipRoute.ts';

type Words = readonly string[];

const objects = ['address', 'route', 'neighbour', 'neighbor'] as const;
const verbs = ['show', 'list', 'lst'] as const;

/** What follows "show", which may be left away where nothing follows. */
function afterVerb([verb, ...rest]: Words): Result<Words, ArgumentFault> {
  const isMeant = verb === undefined || verbs.some((name) => name.startsWith(verb));
  return isMeant ? ok(rest) : wrongWord(verb);
}

/** "show dev nic1" and "show nic1"; null: all of them. */
function deviceIn(words: Words): Result<string | null, ArgumentFault> {
  const shown = afterVerb(words);
  if (!shown.ok) return shown;
  const isNamed = shown.value[0] === 'dev';
  const [device, ...more] = shown.value.slice(isNamed ? 1 : 0);
  if (device === undefined) return isNamed ? wrongWord() : ok(null);
  return more.length > 0 ? wrongWord(more[0]) : ok(device);
}

interface Options {
  readonly isBrief: boolean;
  /** Without what IPv4 knows nothing of: MACs, and NICs that have no address. */
  readonly only4: boolean;
}

function addresses(terminal: Terminal, words: Words, { isBrief, only4 }: Options): Printed {
  const device = deviceIn(words);
  if (!device.ok) return device;
  const machine = machineAt(terminal);
  const show = (all: readonly Nic[], lo: boolean): Printed => {
    const nics = all.filter((nic) => !only4 || addressesOn(machine, nic).length > 0);
    if (isBrief) return ok(briefAddresses(machine, nics, lo));
    const lines = fullAddresses(machine, terminal.scenario.hosts, nics, lo);
    return ok(lines.filter((line) => !only4 || !line.startsWith('    link/')));
  };
  if (device.value === null) return show(terminal.host.nics, true);
  if (device.value === 'lo') return show([], true);
  const nic = deviceNamed(machine, device.value);
  return nic === undefined ? ok([`Device "${device.value}" does not exist.`]) : show([nic], false);
}

function routes(terminal: Terminal, words: Words): Printed {
  const machine = machineAt(terminal);
  const [verb, word, ...more] = words;
  if (verb === 'get') {
    const to = readAddress(word);
    if (!to.ok) return to;
    return more.length > 0 ? wrongWord(more[0]) : ok(routeGetLines(machine, to.value));
  }
  return wholeTable(words, () => routeLines(machine));
}

/** One of which no part can be asked for here. */
function wholeTable(words: Words, lines: () => readonly string[]): Printed {
  const shown = afterVerb(words);
  if (!shown.ok) return shown;
  return shown.value.length > 0 ? wrongWord(shown.value[0]) : ok(lines());
}

export function ip(terminal: Terminal, words: Words): Printed {
  const first = words.findIndex((word) => !word.startsWith('-'));
  const options = first < 0 ? words : words.slice(0, first);
  const [object, ...rest] = words.slice(options.length);
  const strange = options.find((word) => !['-4', '-br', '-brief'].includes(word));
  if (strange !== undefined || object === undefined) return wrongWord(strange);
  const isBrief = options.some((word) => word !== '-4');
  const name = objects.find((each) => each.startsWith(object));
  if (name === undefined) return wrongWord(object);
  if (name === 'address') {
    return addresses(terminal, rest, { isBrief, only4: options.includes('-4') });
  }
  if (isBrief) return wrongWord('-br');
  return name === 'route'
    ? routes(terminal, rest)
    : wholeTable(rest, () => neighbourLines(terminal));
}
