/** Faults of programs: what the server asks for, whether it runs, and what clients dial. */
import { serverChanged, unchanged } from '../bench/change.ts';
import { withAttempt } from '../bench/editAttempt.ts';
import {
  withBind,
  withPort,
  withPrivilege,
  withRestarted,
  withSocketRemoved,
  withStarted,
} from '../bench/editServer.ts';
import type { Edit } from '../bench/faults.ts';
import type { BenchScenario } from '../bench/scenario.ts';
import type { Chance } from '../chance.ts';
import { plainServer } from '../connect/defaults.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { loopback } from '../net/localTable.ts';
import type { ServerSocket, SocketSetup } from '../net/socket.ts';
import { everyAddress, pcId } from './cell.ts';
import { nicsOf, pcOf, wantedServer, type Break, type Ways } from './fault.ts';

const spot = { host: pcId, part: 'programs' } as const;

/** The program with something otherwise; nothing where it is not there. */
function withServer(
  cell: Scenario,
  change: Partial<ServerSocket>,
  repair: (bench: BenchScenario, index: number, before: ServerSocket) => Edit,
): readonly Break[] {
  const wanted = wantedServer(cell);
  if (wanted === undefined) return [];
  const indexIn = (scenario: Scenario) => wantedServer(scenario)?.index ?? 0;
  return [
    {
      spot,
      apply: (whole) => serverChanged(whole, indexIn(whole), () => change),
      repair: (bench) => repair(bench, indexIn(bench.scenario), wanted.server),
    },
  ];
}

const boundTo = (cell: Scenario, bind: Ipv4): readonly Break[] =>
  withServer(cell, { bind }, (bench, index, before) => withBind(bench, index, before.bind));

export const boundToOtherNic: Ways = (cell) =>
  nicsOf(cell)
    .filter(({ host }) => host.id === pcId)
    .flatMap(({ on }) => boundTo(cell, on.address));

export const boundToLoopback: Ways = (cell) => boundTo(cell, loopback);

export const boundToClient: Ways = (cell) =>
  nicsOf(cell)
    .filter(({ host }) => host.kind === 'device')
    .flatMap(({ on }) => boundTo(cell, on.address));

export const serverStopped: Ways = (cell) =>
  withServer(cell, { stopped: true }, (bench, index) => withStarted(bench, index));

export const serverFrozen: Ways = (cell) =>
  withServer(cell, { frozen: true }, (bench, index) => withRestarted(bench, index));

/** Only where the system asks for a right: a low port on Linux. */
export const noRight: Ways = (cell) =>
  wantedServer(cell)?.server.privileged === true
    ? withServer(cell, { privileged: false }, (bench, index) => withPrivilege(bench, index, true))
    : [];

function beforeIt(holder: SocketSetup): Break {
  const isHolder = (socket: SocketSetup): boolean =>
    socket.kind === holder.kind &&
    'program' in socket &&
    'program' in holder &&
    socket.program === holder.program;
  return {
    spot,
    apply: (whole) => ({ ...whole, sockets: [holder, ...whole.sockets] }),
    repair: (bench) => {
      const place = bench.scenario.sockets.findIndex(isHolder);
      return place < 0 ? unchanged(bench) : withSocketRemoved(bench, place);
    },
  };
}

/** Another program came first, or (on Linux) a connection of the PC's own has that port. */
export const portTaken: Ways = (cell, chance) => {
  const wanted = wantedServer(cell);
  const pc = pcOf(cell);
  if (wanted === undefined || pc === undefined) return [];
  const { bind, port, pid } = wanted.server;
  const pids = { pid: pid - 4 * chance.between(3, 60) };
  const logger = {
    ...plainServer(pcId, { bind, port }),
    ...pids,
    program: 'logger',
    privileged: port < 1024,
  };
  const local = pc.nics[1]?.addresses[0]?.address ?? everyAddress;
  const updater = {
    kind: 'outgoing',
    host: pcId,
    program: 'updater',
    ...pids,
    local: bind === everyAddress ? local : bind,
    localPort: port,
    peer: ipv4OfOctets([203, 0, 113, chance.between(1, 254)]),
    peerPort: 443,
  } as const;
  const isLinux = pc.system === 'linux' && port >= 1024;
  return [beforeIt(logger), ...(isLinux ? [beforeIt(updater)] : [])];
};

/** The client's form with something else in it. */
const dialling = (right: Attempt, place: number, wrong: Attempt): Break => ({
  spot: { host: right.from, part: 'clients' },
  apply: (cell) => ({
    ...cell,
    attempts: cell.attempts.map((attempt, index) => (index === place ? wrong : attempt)),
  }),
  repair: (bench) => withAttempt(bench, place, right),
});

const otherPort = (chance: Chance, port: number): number =>
  port + chance.pick([1, 2, 10, 100, 1000]);

export const wrongPort: Ways = (cell, chance) => {
  const { server } = wantedServer(cell) ?? {};
  const port = otherPort(chance, server?.port ?? 0);
  const clients = cell.attempts.flatMap((attempt, place) =>
    attempt.protocol === 'tcp'
      ? dialling(attempt, place, { ...attempt, port: otherPort(chance, attempt.port) })
      : [],
  );
  const privileged = port < 1024;
  const listening = withServer(cell, { port }, (bench, index, right) =>
    withPort(bench, index, right.port),
  );
  return [...clients, ...(server?.privileged === privileged ? listening : [])];
};

/** What people type instead: itself, "every address", the other NIC, the gateway, a neighbour. */
export const wrongTarget: Ways = (cell) => {
  const all = nicsOf(cell);
  const targets = [loopback, everyAddress, ...all.map(({ on }) => on.address)];
  return cell.attempts.flatMap((attempt, place) =>
    [...targets, toIpv4(attempt.to + 1)]
      .filter((to) => to !== attempt.to)
      .map((to) => dialling(attempt, place, { ...attempt, to })),
  );
};
