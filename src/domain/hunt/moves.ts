/**
 * How far two set-ups are apart, in moves: settings that differ. An address with its mask is one
 * setting, so is a firewall rule, a cable, a program's bind, its port, whether it runs. Names count
 * nothing.
 */
import type { Attempt, Scenario } from '../connect/scenario.ts';
import type { Host, Nic } from '../net/host.ts';
import type { SocketSetup } from '../net/socket.ts';

/** Plain data, always written in the same order of keys. */
export const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differing = (a: readonly unknown[], b: readonly unknown[]): number =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).filter(
    (index) => !isAlike(a[index], b[index]),
  ).length;

/** Entries that are in only one of the lists; a changed one counts once, as does another order. */
function listMoves(a: readonly unknown[], b: readonly unknown[]): number {
  const left = b.map((each) => JSON.stringify(each));
  const gone = a.filter((each) => {
    const place = left.indexOf(JSON.stringify(each));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  }).length;
  const apart = Math.max(gone, left.length);
  return apart === 0 && !isAlike(a, b) ? 1 : apart;
}

/** By what they are called: each pair, and one move for each that has no other half. */
function pairedMoves<Item>(
  a: readonly Item[],
  b: readonly Item[],
  nameOf: (item: Item, place: number) => string,
  movesOf: (before: Item, after: Item) => number,
): number {
  const after = new Map(b.map((item, place) => [nameOf(item, place), item]));
  const before = new Set(a.map(nameOf));
  const come = [...after.keys()].filter((name) => !before.has(name)).length;
  return a.reduce((sum, item, place) => {
    const other = after.get(nameOf(item, place));
    return sum + (other === undefined ? 1 : movesOf(item, other));
  }, come);
}

const nicMoves = (a: Nic, b: Nic): number =>
  differing([a.segment, a.up, a.profile], [b.segment, b.up, b.profile]) +
  differing(a.addresses, b.addresses);

const hostMoves = (a: Host, b: Host): number =>
  differing(
    [a.system, a.forwarding, a.firewall.on, a.firewall.otherwise],
    [b.system, b.forwarding, b.firewall.on, b.firewall.otherwise],
  ) +
  pairedMoves(a.nics, b.nics, ({ id }) => id, nicMoves) +
  listMoves(a.gateways, b.gateways) +
  listMoves(a.routes, b.routes) +
  listMoves(a.firewall.rules, b.firewall.rules);

/** What can be set of a socket, each by itself; its process counts as one. */
const settingsOf = (socket: SocketSetup): readonly unknown[] =>
  socket.kind === 'server'
    ? [
        socket.bind,
        socket.port,
        socket.protocol,
        socket.options,
        socket.privileged,
        [socket.pid, socket.stopped, socket.frozen],
      ]
    : [socket];

const attemptSettings = (attempt: Attempt): readonly unknown[] => [
  attempt.to,
  attempt.protocol,
  attempt.protocol === 'ping' ? 0 : attempt.port,
];

const socketName = (socket: SocketSetup): string =>
  `${socket.kind} ${socket.host} ${'program' in socket ? socket.program : socket.localPort}`;

const byPlace = ({ from }: Attempt, place: number): string => `${from} ${place}`;

/** Two programs of one name on one host are told apart by which came first. */
const numbered = (sockets: readonly SocketSetup[]): readonly (readonly [string, SocketSetup])[] =>
  sockets.map((socket, place) => {
    const name = socketName(socket);
    const earlier = sockets.slice(0, place).filter((each) => socketName(each) === name);
    return [`${name} ${earlier.length}`, socket];
  });

export const movesBetween = (a: Scenario, b: Scenario): number =>
  pairedMoves(a.hosts, b.hosts, ({ id }) => id, hostMoves) +
  pairedMoves(
    numbered(a.sockets),
    numbered(b.sockets),
    ([name]) => name,
    ([, before], [, after]) => differing(settingsOf(before), settingsOf(after)),
  ) +
  pairedMoves(a.attempts, b.attempts, byPlace, (before, after) =>
    differing(attemptSettings(before), attemptSettings(after)),
  );
