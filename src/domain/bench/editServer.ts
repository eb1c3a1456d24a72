/**
 * What a learner does with servers: bind, start, stop, restart, freeze, add another. How a start
 * ends is not decided here but by the model.
 */
import { plainServer } from '../connect/defaults.ts';
import type { Scenario } from '../connect/scenario.ts';
import { isServer, serversOf } from '../connect/world.ts';
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { Port } from '../net/host.ts';
import type { ServerSocket, SocketOptions } from '../net/socket.ts';
import { failed, ok } from '../result.ts';
import { serverChanged, withSameWorld, withScenario } from './change.ts';
import type { Edit } from './faults.ts';
import { limits } from './limits.ts';
import { newPid } from './pids.ts';
import { homeOf, serverAt, type BenchScenario } from './scenario.ts';

const changed = (
  bench: BenchScenario,
  server: number,
  change: Partial<ServerSocket>,
): BenchScenario => withScenario(bench, serverChanged(bench.scenario, server, change));

/** Any address: binding one that is not the host's is an error that the system tells. */
export const withBind = (bench: BenchScenario, server: number, bind: Ipv4): BenchScenario =>
  serverAt(bench, server)?.bind === bind
    ? bench
    : withSameWorld(bench, serverChanged(bench.scenario, server, { bind }));

/** 0: any free one. */
export const withPort = (bench: BenchScenario, server: number, port: Port): BenchScenario =>
  changed(bench, server, { port });

export const withProtocol = (
  bench: BenchScenario,
  server: number,
  protocol: 'tcp' | 'udp',
): BenchScenario => changed(bench, server, { protocol });

export const withFrozen = (bench: BenchScenario, server: number, frozen: boolean): BenchScenario =>
  changed(bench, server, { frozen });

export const withPrivilege = (
  bench: BenchScenario,
  server: number,
  privileged: boolean,
): BenchScenario => changed(bench, server, { privileged });

export function withOptions(
  bench: BenchScenario,
  server: number,
  options: Partial<SocketOptions>,
): BenchScenario {
  const socket = serverAt(bench, server);
  if (socket === undefined) return bench;
  return changed(bench, server, { options: { ...socket.options, ...options } });
}

export const withStopped = (bench: BenchScenario, server: number): BenchScenario =>
  serverAt(bench, server)?.stopped === false ? changed(bench, server, { stopped: true }) : bench;

/** A new process that wants its port now: whoever holds it by then was first. */
export function withStarted(bench: BenchScenario, server: number): BenchScenario {
  const socket = serverAt(bench, server);
  if (socket?.stopped !== true) return bench;
  const started = { ...socket, pid: newPid(bench.scenario, socket.host), stopped: false };
  const { sockets } = bench.scenario;
  const others = sockets.filter((each) => each !== socket);
  const next = withScenario(bench, { ...bench.scenario, sockets: [...others, started] });
  return bench.server === server ? { ...next, server: others.filter(isServer).length } : next;
}

/** The process is another one, the port is the same. */
export function withRestarted(bench: BenchScenario, server: number): BenchScenario {
  const socket = serverAt(bench, server);
  if (socket === undefined) return bench;
  const pid = newPid(bench.scenario, socket.host);
  return withSameWorld(bench, serverChanged(bench.scenario, server, { pid, stopped: false }));
}

/** The first port from `port` on that no server of the host is set up for. */
function freePort({ sockets }: Scenario, host: string, port: Port): Port {
  const taken = sockets.filter(isServer).filter((socket) => socket.host === host);
  let free = port;
  while (taken.some((socket) => socket.port === free)) free += 1;
  return free > 65_535 ? 0 : free;
}

/** Beside the one that is looked at, on every address and the next port. */
export function withServerAdded(bench: BenchScenario): Edit {
  const { scenario } = bench;
  const home = homeOf(bench);
  if (home === undefined) return ok(bench);
  if (scenario.sockets.length >= limits.sockets) {
    return failed({ code: 'limit.sockets', highest: limits.sockets });
  }
  const port = freePort(scenario, home.id, serverAt(bench, bench.server)?.port ?? 50_000);
  const number = serversOf(scenario).length + 1;
  const added = {
    ...plainServer(home.id, { bind: toIpv4(0), port }),
    program: `server${number}`,
    pid: newPid(scenario, home.id),
  };
  return ok(withScenario(bench, { ...scenario, sockets: [...scenario.sockets, added] }));
}

/** A server, an outgoing connection or a leftover: `place` counts `scenario.sockets`. */
export function withSocketRemoved(bench: BenchScenario, place: number): BenchScenario {
  const { sockets } = bench.scenario;
  const gone = sockets[place];
  if (gone === undefined) return bench;
  const before = sockets.slice(0, place).filter(isServer).length;
  const moves = isServer(gone) && before < bench.server;
  const moved = moves ? { ...bench, server: bench.server - 1 } : bench;
  const left = sockets.filter((socket) => socket !== gone);
  return withScenario(moved, { ...bench.scenario, sockets: left });
}

/** Look at another server: the matrix is about it. */
export const withServerLookedAt = (bench: BenchScenario, server: number): BenchScenario =>
  serverAt(bench, server) === undefined
    ? bench
    : withSameWorld({ ...bench, server }, { ...bench.scenario });

/** A second bind choice beside the present one; null: nothing beside. */
export const withBeside = (bench: BenchScenario, beside: Ipv4 | null): BenchScenario => ({
  ...bench,
  beside,
});
