/**
 * Who reaches a server, for every address that it could be bound to: rows are choices of bind,
 * columns are clients with their targets. Each cell is an attempt of its own, as if it were alone.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { toIpv4 } from '../ip/ipv4.ts';
import type { BindOutcome } from '../net/bind.ts';
import type { Host } from '../net/host.ts';
import { loopback } from '../net/localTable.ts';
import type { Profiles } from '../net/profile.ts';
import type { ServerSocket } from '../net/socket.ts';
import { isSameOutcome, type Outcome } from './outcome.ts';
import type { Attempt, Scenario } from './scenario.ts';
import { verdictsIn } from './simulate.ts';
import { networkOf, serversOf, worldOf } from './world.ts';

export interface MatrixRow {
  readonly bind: Ipv4;
  readonly start: BindOutcome;
  /** One for each attempt that was asked for. */
  readonly cells: readonly Outcome[];
}

export interface MatrixQuestion {
  /** Which of `serversOf(scenario)` is bound otherwise; it is started for the purpose. */
  readonly server: number;
  readonly binds: readonly Ipv4[];
  readonly attempts: readonly Attempt[];
}

const everyAddress = toIpv4(0);

const addressesNow = (host: Host): readonly Ipv4[] =>
  host.nics.flatMap(({ addresses }) =>
    addresses.filter(({ when }) => when !== 'removed').map(({ address }) => address),
  );

/** 0.0.0.0, each address of the host, 127.0.0.1. */
export const bindChoices = (host: Host): readonly Ipv4[] => [
  ...new Set([everyAddress, ...addressesNow(host), loopback]),
];

const dial = (server: ServerSocket, from: string, to: Ipv4): Attempt =>
  server.protocol === 'tcp'
    ? { protocol: 'tcp', from, to, port: server.port }
    : { protocol: 'udp', from, to, port: server.port, connected: true };

/** Every client with every address that it might try: the host itself, then the others. */
export function dialsTo(scenario: Scenario, server: ServerSocket): readonly Attempt[] {
  const home = scenario.hosts.find(({ id }) => id === server.host);
  if (home === undefined) return [];
  const addresses = addressesNow(home);
  return scenario.hosts.flatMap((host) =>
    (host === home ? [loopback, ...addresses, everyAddress] : [...addresses, loopback]).map((to) =>
      dial(server, host.id, to),
    ),
  );
}

/** The same scenario with a server bound to another address, and started. */
export function withBind(scenario: Scenario, server: number, bind: Ipv4): Scenario {
  const changed = serversOf(scenario)[server];
  const sockets = scenario.sockets.map((socket) =>
    socket === changed ? { ...changed, bind, stopped: false } : socket,
  );
  return { ...scenario, sockets };
}

export function matrixOf(
  scenario: Scenario,
  { server, binds, attempts }: MatrixQuestion,
  profiles?: Profiles,
): readonly MatrixRow[] {
  const network = networkOf(scenario.hosts, profiles);
  return binds.flatMap((bind) => {
    const world = worldOf(withBind(scenario, server, bind), network);
    const start = world.servers[server];
    const cells = attempts.flatMap((alone) => verdictsIn(world, [alone]).attempts);
    return start === undefined ? [] : [{ bind, start, cells }];
  });
}

export interface MatrixChange {
  readonly row: number;
  readonly column: number;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What a change of the scenario changes: the cells whose outcome or cause is another. */
export const matrixChanges = (
  before: readonly MatrixRow[],
  after: readonly MatrixRow[],
): readonly MatrixChange[] =>
  before.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const now = after[row]?.cells[column];
      const same = now === undefined || isSameOutcome(cell, now);
      return same ? [] : [{ row, column, before: cell, after: now }];
    }),
  );
