/**
 * The words of the bind lab's bench, matrix, strip and predictions. Outcomes, causes and the story
 * are in `connect*.ts`, what the presets ask in `bindPresets.ts`.
 */
import type { Guess } from '../../domain/bench/prediction.ts';
import type { OutcomeKind } from '../../domain/connect/outcome.ts';
import { bindPresetWords } from './bindPresets.ts';

/** "nic1" is "NIC 1", "device3" is "Device 3", "laptop" is "Laptop". */
function numbered(id: string): string {
  const [, word = '', number = ''] = /^([a-z]+)-?(\d*)$/.exec(id) ?? [];
  if (word === '') return id;
  const name = word === 'nic' ? 'NIC' : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return number === '' ? name : `${name} ${number}`;
}

const outcomes = {
  CONNECTED: 'connected',
  DELIVERED: 'delivered',
  ANSWERED: 'answered',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timed out',
  SILENCE: 'silence',
  ENETUNREACH: 'no route',
  EHOSTUNREACH: 'no host',
  EADDRNOTAVAIL: 'not sent',
  EACCES: 'not sent',
} satisfies Record<OutcomeKind, string>;

const guesses = {
  reached: 'connected',
  refused: 'refused',
  silent: 'timed out',
  unreachable: 'no route / no host',
  notStarted: 'no start',
} satisfies Record<Guess, string>;

export const bind = {
  title: 'Who reaches the server?',
  names: {
    hosts: { ipc: 'Industrial PC', robot: 'Robot', plc: 'PLC' },
    short: { ipc: 'IPC' },
    numbered,
  },

  strip: {
    title: 'The server',
    listensOn: 'Server listens on',
    whichServer: 'Which server',
    serverOn: (program: string, host: string) => `${program} on ${host}`,
    other: 'other …',
    otherShort: '…',
    otherAddress: 'Any other address',
    bindTo: 'Bind to it',
    preset: (number: number) => `Preset ${number}`,
    port: 'port',
    protocol: 'Protocol',
    protocols: { tcp: 'TCP', udp: 'UDP' },
    start: 'Start the server',
    stop: 'Stop the server',
    startShort: 'Start',
    stopShort: 'Stop',
    restart: 'Restart: a new process on the same port',
    restartShort: 'Restart',
    system: (host: string) => `System of ${host}`,
    systems: { linux: 'Linux', windows: 'Windows' },
    presets: 'Presets',
    switchSystem: 'The other system',
    switchFirewall: 'Firewall on or off',
    portFault: 'Not a port: a whole number from 1 to 65535, or 0 for any free one.',
    noServer: 'There is no server here.',
    addServer: 'Add one',
  },

  bench: {
    title: 'The bench',
    table: 'The bench as a table',
    cable: 'cable',
    cableOut: 'cable out',
    /** Beside an address, where there is little room. */
    cableOutShort: 'out',
    down: 'down',
    noAddress: 'no address',
    mask: (mask: string) => `mask ${mask}`,
    gateway: (via: string) => `gateway ${via}`,
    dials: 'dials',
    dial: (protocol: string, to: string) => `${protocol} ${to}`,
    ping: 'ping',
    waiting: 'waiting',
    running: 'under way',
    nobody: 'nobody',
    listens: 'listens',
    pid: (pid: number) => `PID ${pid}`,
    frozen: 'hangs',
    stopped: 'stopped',
    loopback: 'loopback: this PC only',
    notMine: 'not an address of this host',
    group: 'a group of addresses',
    later: 'came after the start',
    firewall: { on: 'firewall on', off: 'firewall off' },
    forwarding: { on: 'forwarding on', off: 'forwarding off' },
    open: (host: string) => `Look at ${host}`,
    openNic: (nic: string, host: string) => `Look at ${nic} of ${host}`,
    here: (bind: string) => `server on ${bind}`,
    switch: 'switch',
    atOnce: '0 ms',
    seconds: (seconds: number) => `${seconds} s`,
    never: 'no end by itself',
    hosts: 'host',
    addresses: 'addresses',
    servers: 'servers',
    attempts: 'attempts',
    none: 'none',
    connection: (local: string, peer: string) => `${local} ⇄ ${peer}`,
    or: (other: string) => `or ${other}`,
    noReply: 'no reply',
    stranger: 'reply from a stranger',
    whoHas: 'who has',
    isAt: 'here',
    dropped: 'dropped',
    /** What letting go of a cable would do. */
    drop: {
      back: 'back to where it was',
      out: 'pulled out',
      wire: (hosts: string) => `on one cable with ${hosts}`,
      nic: (nic: string, host: string) => `a new cable to ${nic} of ${host}`,
    },
  },

  matrix: {
    title: 'Who gets through',
    hint: 'every bind choice, every client; press a cell to watch it happen',
    table: 'Who gets through, for each choice of bind',
    bind: 'bound to',
    now: 'now',
    besideNow: 'beside',
    blank: 'not predicted',
    allCells: 'All cells',
    close: 'Close',
    differs: (system: string, word: string) => `${system}: ${word}`,
    documented: 'documented, not measured',
    compare: 'Side by side',
    compareWith: (bind: string) => `beside ${bind}`,
    compareOff: 'One alone',
    starts: (word: string) => `does not start: ${word}`,
    you: (word: string) => `you: ${word}`,
    right: 'as predicted',
    wrong: (word: string) => `you said ${word}`,
    rowOf: (bind: string) => `bound to ${bind}`,
    to: (from: string, to: string) => `${from} → ${to}`,
    /** Which cell the sentence below the grid speaks of. */
    cell: (bind: string, from: string, to: string) => `\`${bind}\` ← *${from}* → \`${to}\`:`,
  },

  predict: {
    open: 'Predict',
    title: 'Predict, then run',
    task: 'Pick a word, then press the cells that end like that; or press its digit on a cell.',
    guess: 'What you expect',
    /** By protocol, where another word than TCP's is used: UDP knows no connection, a ping no time-out. */
    guessesOf: {
      tcp: guesses,
      udp: { ...guesses, reached: 'delivered', silent: 'silence' },
      ping: { ...guesses, reached: 'answered', silent: 'silence' },
    },
    /** In a cell, where there is little room. */
    unreachableShort: 'no route/host',
    run: 'Run',
    cancel: 'Cancel',
    score: (right: number, of: number) => `${right} of ${of} as predicted`,
    nothing: 'Nothing was predicted',
    away: 'Put away',
    marked: (count: number, of: number) => `${count} of ${of} marked`,
  },

  outcomes,
  /** How much it takes to see that something else can also come out. */
  orElse: (words: string) => `or ${words}`,

  views: {
    title: 'What happens',
    names: {
      story: 'Story',
      packets: 'Packets',
      tables: 'Tables',
      sockets: 'Sockets and processes',
      terminal: 'Terminal',
      code: 'Code',
      help: 'What helps?',
    },
    large: 'More room: over the matrix',
    loading: 'Loading …',
    missing: 'This view did not load.',
    again: 'Try again',
  },

  edit: { title: 'Edit', devices: 'Devices …', notation: 'As text …' },

  story: {
    start: (from: string, to: string) => `${from} dials ${to}. Step forward: one hop at a time.`,
    blank: 'The story comes after your answer.',
    none: 'Nobody dials. Press a cell of the matrix.',
    and: 'see the AND',
    andOf: (host: string, address: string, mask: string) =>
      `The AND of ${host}, bit by bit: ${address} and ${mask}`,
    /** Of another attempt that goes on when the told one has ended. */
    meanwhile: (host: string, said: string) => `*${host}*, meanwhile: ${said}`,
  },

  presets: bindPresetWords,
};
