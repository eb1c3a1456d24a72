/**
 * Compares what our Linux terminal prints with what the real tools printed in the same worlds. Made
 * equal before: the names that the recording gave to NICs, what only a virtual cable has, the port,
 * process and file numbers that a kernel picks as it likes, the order of its hash tables, and how
 * long an echo took.
 */
import { simulate } from '../../src/domain/connect/simulate.ts';
import { serversOf } from '../../src/domain/connect/world.ts';
import type { Host } from '../../src/domain/net/host.ts';
import { runCommand } from '../../src/domain/os/commands.ts';
import type { Prints } from './ask.ts';
import type { RecordedWorld } from './recorded.ts';

type Rewriting = (line: string) => string;

const nicNames =
  ({ nics }: Host): Rewriting =>
  (line) =>
    line.replaceAll(/\bnic(\d)\b/g, (word, index) => nics[Number(index)]?.id ?? word);

/** The end of a virtual cable is no NIC: it says what it is plugged into, and has no queue. */
const withoutCable: Rewriting = (line) =>
  line
    .replace(
      /^(\S+)@if\d+( *) (UP|DOWN|LOWERLAYERDOWN) *( .*)?$/,
      (_, name, _gap, state, rest) =>
        `${name.padEnd(16)} ${state.replace('LOWERLAYER', '').padEnd(14)}${rest ?? ''}`,
    )
    .replace(/^(\d+): (nic\d)@if\d+:/, (_, index, name) => `${Number(index) - 8}: ${name}:`)
    .replace(/,M-DOWN>/, '>')
    .replace(/ state LOWERLAYERDOWN /, ' state DOWN ')
    .replace(/ qdisc noqueue (?=state (?:UP|DOWN))/, ' qdisc fq_codel ')
    .replace(/ qdisc noop (?=state DOWN)/, ' qdisc fq_codel ')
    .replace(/ link-netnsid \d+/, '');

/** iproute2 6.1 takes the mark of a multicast for another of the same number. */
const withoutSlip: Rewriting = (line) => line.replace(' rt_offload_failed', '');

const normal = (lines: readonly string[], ...rewritings: readonly Rewriting[]): string[] =>
  lines.map((line) => rewritings.reduce((text, rewrite) => rewrite(text), line).trimEnd());

export interface HostInWorld {
  readonly world: RecordedWorld;
  readonly index: number;
  readonly place: number;
}

export const hostsIn = (worlds: readonly RecordedWorld[]): readonly HostInWorld[] =>
  worlds.flatMap((world, index) =>
    world.scenario.hosts.map((_, place) => ({ world, index, place })),
  );

/** After all attempts, or after one of them alone. */
function printed(
  { scenario }: RecordedWorld,
  place: number,
  command: string,
  attempt?: number,
): readonly string[] {
  const host = scenario.hosts[place];
  if (host === undefined) throw new Error(`no host ${place}`);
  const all = simulate(scenario);
  const attempts = all.attempts.filter((_, index) => attempt === undefined || index === attempt);
  const simulation = { ...all, attempts };
  const terminal = { scenario, simulation, step: Infinity, host, shown: 0 };
  const result = runCommand(terminal, command);
  if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result.fault)}`);
  return result.value;
}

function recorded({ world, place }: HostInWorld, prints: readonly Prints[], command: string) {
  const host = world.scenario.hosts[place];
  const lines = prints[place]?.[command];
  if (host === undefined || lines === undefined) return undefined;
  return normal(lines, withoutCable, withoutSlip, nicNames(host));
}

/** Every command of a kind on every host, as one list of differences. */
function differences(
  hosts: readonly HostInWorld[],
  printsOf: (world: RecordedWorld) => readonly Prints[],
  isMeant: (command: string) => boolean,
  adapt: (lines: readonly string[], at: HostInWorld) => readonly string[] = (lines) => lines,
) {
  let compared = 0;
  const wrong: unknown[] = [];
  for (const at of hosts) {
    for (const command of Object.keys(printsOf(at.world)[at.place] ?? {}).filter(isMeant)) {
      const theirs = adapt(recorded(at, printsOf(at.world), command) ?? [], at);
      const ours = adapt(printed(at.world, at.place, command.replace(' -W 1', '')), at);
      compared += 1;
      if (theirs.join('\n') !== ours.join('\n')) {
        wrong.push({ world: at.index, host: at.place, command, theirs, ours });
      }
    }
  }
  return { compared, wrong };
}

/** The kernel's hash tables have an order of their own. */
const sorted = ([header = '', ...rows]: readonly string[]): string[] => [
  header,
  ...rows.toSorted(),
];

/** A port that a kernel picked, as the one that the model picks: both have five digits. */
function withPorts({ world }: HostInWorld): Rewriting {
  const { scenario, attempts, sockets } = world;
  const model = simulate(scenario);
  const pairs = [
    ...attempts.map(({ local }, index) => {
      const outcome = model.attempts[index]?.outcome;
      return [local?.split(':')[1], outcome && 'local' in outcome ? outcome.local.port : 0];
    }),
    ...serversOf(scenario).map((socket, index) => [
      socket.port === 0 ? sockets[scenario.sockets.indexOf(socket)]?.[1] : undefined,
      model.servers[index]?.port,
    ]),
  ].filter(([theirs]) => theirs !== undefined);
  const ours = new Map(pairs.map(([theirs, port]) => [`:${theirs}`, `:${port}`]));
  return (line) => line.replaceAll(/:\d+\b/g, (port) => ours.get(port) ?? port);
}

const withoutOwner: Rewriting = (line) => line.replace(/users:\(\(.*\)\)$/, 'users');

const asSockets = (lines: readonly string[], at: HostInWorld): string[] =>
  sorted(normal(lines, withPorts(at), withoutOwner));

const asEcho = (lines: readonly string[]): string[] =>
  normal(lines, (line) =>
    line.replace(/[\d.]+\/[\d.]+\/[\d.]+\/[\d.]+ ms/, 'ms').replace(/time=[\d.]+ ms/, 'ms'),
  );

/** Of two NICs of one host on one wire either may answer. */
const isTwiceOnAWire = ({ nics }: Host): boolean =>
  new Set(nics.map(({ segment }) => segment)).size < nics.length;

/** How long ago a neighbour was heard is a matter of seconds. */
function asNeighbours(lines: readonly string[], { world }: HostInWorld): string[] {
  const anyNic: Rewriting = world.scenario.hosts.some(isTwiceOnAWire)
    ? (line) => line.replace(/(lladdr .*):\d\d/, '$1:..')
    : (line) => line;
  const recent: Rewriting = (line) => line.replace(/ (?:DELAY|STALE|PROBE)$/, ' REACHABLE');
  return normal(lines, recent, anyNic).toSorted();
}

const standing = (world: RecordedWorld) => world.standing;
const dialled = (world: RecordedWorld) => world.dialled;
const is = (wanted: string) => (command: string) => command === wanted;
const startsWith = (wanted: string) => (command: string) => command.startsWith(wanted);

export const hostCommands = ['ip -br addr', 'ip addr', 'ip route'] as const;
export const socketCommands = [
  'ss -ltn',
  'ss -ltnp',
  'ss -lun',
  'ss -lunp',
  'ss -tn',
  'ss -tnp',
  'ss -tan',
  'ss -tulpn',
] as const;

type Hosts = readonly HostInWorld[];

export const hostPrints = (hosts: Hosts, command: string) =>
  differences(hosts, standing, is(command));
export const socketPrints = (hosts: Hosts, command: string) =>
  differences(hosts, standing, is(command), asSockets);
export const routePrints = (hosts: Hosts) =>
  differences(hosts, standing, startsWith('ip route get'));
export const pingPrints = (hosts: Hosts) => differences(hosts, dialled, startsWith('ping'), asEcho);
export const ncPrints = (hosts: Hosts) => differences(hosts, dialled, startsWith('nc'));

/** After each attempt; now and then a kernel has forgotten who did not answer. */
export function neighbourPrints(hosts: Hosts) {
  let [compared, forgotten] = [0, 0];
  const wrong: unknown[] = [];
  for (const at of hosts) {
    for (const [attempt, prints] of at.world.neighbours.entries()) {
      const theirs = asNeighbours(recorded(at, prints, 'ip neigh') ?? [], at);
      const all = asNeighbours(printed(at.world, at.place, 'ip neigh', attempt), at);
      const ours = all.filter((line) => !line.endsWith('FAILED') || theirs.includes(line));
      forgotten += all.length - ours.length;
      compared += all.length;
      if (theirs.join('\n') !== ours.join('\n')) wrong.push({ ...at, attempt, theirs, ours });
    }
  }
  return { compared, wrong, forgotten };
}
