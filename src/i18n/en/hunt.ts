/** The words of the fault hunt; what its faults are called is in `huntFaults.ts`. */
import type { Spot } from '../../domain/hunt/fault.ts';
import { faultNames, faultSays } from './huntFaults.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const wordOf = ['no', 'one', 'two', 'three'];
const inWords = (number: number): string => wordOf[number] ?? `${number}`;

export const hunt = {
  title: 'Fault hunt',
  goal: 'This cell worked. Make it work again in as few changes as you can, then name the cause.',
  level: 'Level',
  levels: { 1: '1 fault', 2: '2 faults', 3: '3 faults' },
  puzzle: (seed: number) => `Puzzle ${seed}`,
  next: 'Next puzzle',
  another: 'Another one',
  copy: 'Copy the link to this puzzle',

  complaint: {
    title: 'The complaint',
    wrong: (faults: number) =>
      faults === 1 ? 'one thing is wrong here.' : `${inWords(faults)} things are wrong here.`,
    calls: (host: string) => `${host} calls the server. Its program says:`,
    served: 'connected, and it gets its answers',
    noAnswer: 'connected, and then no answer comes',
    stranger: 'connected, and the answers make no sense to it',
    sometimes: 'not always the same:',
    giveUp: 'Give up',
    waits: 'not tried since your last change',
    after: (time: string) => `after ${time}`,
    atOnce: 'at once',
    seconds: (seconds: number) => `${seconds} s`,
    tryAgain: 'Try again',
    setBack: 'Set everything back',
    setBackHint:
      'Back to the cell as you found it. It costs nothing; moves that were made stay made.',
    moves: (spent: number, hints: number) =>
      hints === 0
        ? count(spent, 'move', 'moves')
        : `${count(spent, 'move', 'moves')}, ${count(hints, 'hint', 'hints')} among them`,
    rules: 'Every setting that you change is a move, every hint, too. Looking costs nothing.',
    unguarded:
      'All are served, but with the firewall wide open everybody else is, too. It has to stand again.',
    tried: (working: number, all: number) =>
      working === all ? 'Tried: everybody is served.' : `Tried: ${working} of ${all} are served.`,
    changed: (made: number) => `${count(made, 'setting', 'settings')} changed. Try again.`,
    isBack: 'Everything is as you found it.',
  },

  hints: {
    ask: 'Hint (1 move)',
    none: 'No more hints for now: mend what they spoke of first.',
    back: 'Something that you changed is in the way by now. Set everything back first.',
    about: (host: string, said: string) => `${host}: ${said}`,
    symptom: {
      refused:
        '*Refused* is an answer: the way there and back is fine. Look at the server (does it run, on which address, on which port?), and for a firewall that rejects.',
      silent:
        '*Timed out* is silence: the call or its answer got lost. Look at firewalls, at gateways, and at the way *back*.',
      route:
        '*Network is unreachable* at once: the client itself knows no way. Look at its address, its mask, its gateway, its NIC, and at what it dials.',
      host: '*No route to host*: the client asked on its wire, and nobody answered. Look at cables, at addresses, at who should have this one.',
      notSent: 'The client did not even send. Look at what it dials.',
      connected:
        '*Connected* says only that a system took the call. Look at the program behind the port.',
    },
    host: (host: string) => `Look at *${host}*.`,
    part: (place: string, what: string) => `Look at ${place}: ${what}.`,
    again: (faults: number, place: string) =>
      `A *${faults === 2 ? 'second' : 'third'}* thing is wrong at the same place: ${place}.`,
    earlier: (hints: number) => count(hints, 'earlier hint', 'earlier hints'),
    place: {
      nics: (host: string, nic: string) => `*${nic}* of *${host}*`,
      ways: (host: string) => `the ways out of *${host}*`,
      firewall: (host: string) => `the firewall of *${host}*`,
      programs: (host: string) => `the programs of *${host}*`,
      clients: (host: string) => `what *${host}* dials`,
    } satisfies Record<Spot['part'], (host: string, nic: string) => string>,
    what: {
      nics: 'address, mask, cable, switch and the rest',
      ways: 'gateway, forwarding',
      firewall: 'rule by rule',
      programs: 'who runs, who holds which address and port',
      clients: 'address and port',
    } satisfies Record<Spot['part'], string>,
  },

  plan: {
    title: 'The plan',
    table: 'The plan as a table',
    host: 'Device',
    address: 'Address',
    cable: 'Cable',
    gateway: 'Gateway',
    noGateway: '–',
    server: (program: string, host: string, port: number) =>
      `*${program}* runs on ${host}, TCP port \`${port}\`.`,
    clients: (clients: string) => `Who calls it: ${clients}.`,
    firewall: (host: string) => `The firewall of ${host} stays on.`,
  },

  cell: {
    title: 'The cell',
    link: 'link light on',
    noLink: 'no link light',
    cable: (id: string) => `cable ${id}`,
    out: 'no cable',
    systems: { linux: 'Linux', windows: 'Windows' },
    look: 'Look',
    lookAt: (host: string) => `Look at ${host}: tables and terminal`,
    window: (program: string) => `Window of ${program}`,
    closed: 'Not running: it has no window.',
    settings: 'Settings',
    settingsOf: (host: string) => `Settings of ${host}`,
  },

  tools: { whose: 'Packets of the calls from' },

  settings: {
    title: (host: string) => `Settings of ${host}`,
    parts: 'What to change',
    part: {
      nics: 'NICs',
      ways: 'Ways out',
      firewall: 'Firewall',
      programs: 'Programs',
      clients: 'Client',
    } satisfies Record<Spot['part'], string>,
    rule: 'What you change here counts when you close it, each setting once.',
    drop: 'Forget these changes',
    done: (moves: number) =>
      moves === 0 ? 'Done, nothing changed' : `Done, counts as ${count(moves, 'move', 'moves')}`,
    plan: 'What the plan says',
    target: 'Server address',
    port: 'Port',
    noClient: 'Nothing here dials anybody.',
    bind: 'Bound to',
    running: (pid: number) => `runs, PID ${pid}`,
    stopped: 'not running',
    start: 'Start',
    stop: 'Stop',
    restart: 'Restart',
    right: 'May use ports below 1024',
    connection: (from: string, to: string) => `connection from \`${from}\` to \`${to}\``,
    end: 'End it',
    noProgram: 'No program here that holds a port.',
    allProgram: (program: string) => `Program ${program}`,
    press: (what: string, program: string) => `${what}: ${program}`,
  },

  naming: {
    title: 'It works. What was it?',
    ask: (faults: number) =>
      faults === 1 ? 'Pick the cause.' : `Pick the ${inWords(faults)} causes.`,
    groups: {
      nics: 'NICs and cables',
      ways: 'Ways out and back',
      firewall: 'Firewall',
      programs: 'Server',
      clients: 'Client',
    } satisfies Record<Spot['part'], string>,
    picked: (picked: number, faults: number) => `${picked} of ${faults} picked`,
    done: 'That was it',
  },

  result: {
    title: 'What it was',
    moves: (moves: number, par: number) =>
      moves <= par
        ? `*${count(moves, 'move', 'moves')}*: it cannot be done in fewer.`
        : `*${count(moves, 'move', 'moves')}*. The fewest are ${par}.`,
    named: (found: number, faults: number) =>
      `Named: *${found} of ${faults}*${found === faults ? '' : '. Mending and knowing are two things'}.`,
    found: 'named',
    near: 'true, and there is a word that says more',
    missed: 'not named',
    wrong: (name: string) => `"${name}" was not it.`,
    givenUp: (par: number) =>
      `Given up; it does not count as solved. ${par === 1 ? 'One move' : `${par} moves`} would have done.`,
    look: 'See the broken cell in the bind lab',
  },

  faults: faultNames,
  says: faultSays,
};
