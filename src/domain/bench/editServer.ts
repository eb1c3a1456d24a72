/**
 * What a learner does with servers: bind, start, stop, restart, freeze, add another. How a start
 * ends is not decided here but by the model: an address that is not the host's is no illegal edit.
 */
import { plainServer } from '../connect/defaults.ts';
import type { Scenario } from '../connect/scenario.ts';
import { isServer, serversOf } from '../connect/world.ts';
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { HostId, Port } from '../net/host.ts';
import type { ServerSocket, SocketOptions } from '../net/socket.ts';
import { edited, inSameWorld, inWorld, serverChanged, unchanged } from './change.ts';
import type { Edit } from './faults.ts';
import { named } from './named.ts';
import { newPid } from './pids.ts';
import { hostAt, serverAt, type BenchScenario } from './scenario.ts';

const editServer = (
  bench: BenchScenario,
  server: number,
  change: (server: ServerSocket) => Partial<ServerSocket>,
): Edit => edited(inWorld(bench, serverChanged(bench.scenario, server, change)));

export const withBind = (bench: BenchScenario, server: number, bind: Ipv4): Edit =>
  edited(
    inSameWorld(
      bench,
      serverChanged(bench.scenario, server, () => ({ bind })),
    ),
  );

/** 0: any free one. */
export const withPort = (bench: BenchScenario, server: number, port: Port): Edit =>
  editServer(bench, server, () => ({ port }));

export const withProtocol = (bench: BenchScenario, server: number, protocol: 'tcp' | 'udp'): Edit =>
  editServer(bench, server, () => ({ protocol }));

export const withProgram = (bench: BenchScenario, server: number, program: string): Edit =>
  named(
    program,
    edited(
      inSameWorld(
        bench,
        serverChanged(bench.scenario, server, () => ({ program })),
      ),
    ),
  );

/** Its program hangs; the system goes on shaking hands for it. */
export const withFrozen = (bench: BenchScenario, server: number, frozen: boolean): Edit =>
  editServer(bench, server, () => ({ frozen }));

/** May it bind below 1024? */
export const withPrivilege = (bench: BenchScenario, server: number, privileged: boolean): Edit =>
  editServer(bench, server, () => ({ privileged }));

export const withOptions = (
  bench: BenchScenario,
  server: number,
  change: Partial<SocketOptions>,
): Edit => editServer(bench, server, ({ options }) => ({ options: { ...options, ...change } }));

export const withStopped = (bench: BenchScenario, server: number): Edit =>
  editServer(bench, server, () => ({ stopped: true }));

/** A new process that wants its port now: whoever holds it by then was first. */
export function withStarted(bench: BenchScenario, server: number): Edit {
  const socket = serverAt(bench, server);
  if (socket?.stopped !== true) return unchanged(bench);
  const { scenario } = bench;
  const started = { ...socket, pid: newPid(scenario, socket.host), stopped: false };
  const others = scenario.sockets.filter((each) => each !== socket);
  const next = inWorld(bench, { ...scenario, sockets: [...others, started] });
  const last = others.filter(isServer).length;
  return edited({ ...next, server: placeAfterMove(bench.server, server, last) });
}

/** Where an index points to once the entry at `from` stands at `to`, behind all others. */
const placeAfterMove = (index: number, from: number, to: number): number =>
  index === from ? to : index > from ? index - 1 : index;

/** The process is another one, the port is the same. */
export const withRestarted = (bench: BenchScenario, server: number): Edit =>
  editServer(bench, server, ({ host }) => ({
    pid: newPid(bench.scenario, host),
    stopped: false,
    frozen: false,
  }));

/** The first port from `port` on that no server of the host is set up for; 0 where there is none. */
function freePort({ sockets }: Scenario, host: HostId, port: Port): Port {
  const own = sockets.filter(isServer).filter((socket) => socket.host === host);
  let free = port;
  while (own.some((socket) => socket.port === free)) free += 1;
  return free > 65_535 ? 0 : free;
}

/** On every address, on the port of the one that is looked at or the next that is free. */
export function withServerAdded(bench: BenchScenario, host: HostId): Edit {
  const { scenario } = bench;
  if (hostAt(bench, host) === undefined) return unchanged(bench);
  const port = freePort(scenario, host, serverAt(bench, bench.server)?.port ?? 50_000);
  const added = {
    ...plainServer(host, { bind: toIpv4(0), port }),
    program: `server${serversOf(scenario).length + 1}`,
    pid: newPid(scenario, host),
  };
  return edited(inWorld(bench, { ...scenario, sockets: [...scenario.sockets, added] }));
}

/** A server, an outgoing connection or a leftover: `place` counts `scenario.sockets`. */
export function withSocketRemoved(bench: BenchScenario, place: number): Edit {
  const { scenario, server } = bench;
  const { sockets } = scenario;
  const gone = sockets[place];
  if (gone === undefined) return unchanged(bench);
  const index = sockets.slice(0, place).filter(isServer).length;
  const left = sockets.filter((socket) => socket !== gone);
  const next = inWorld(bench, { ...scenario, sockets: left });
  return edited({ ...next, server: isServer(gone) && index < server ? server - 1 : server });
}

/** Look at another server: the matrix is about it. */
export const withServerLookedAt = (bench: BenchScenario, server: number): Edit =>
  serverAt(bench, server) === undefined ? unchanged(bench) : edited({ ...bench, server });

/** A second bind choice beside the present one; null: nothing beside. */
export const withBeside = (bench: BenchScenario, beside: Ipv4 | null): Edit =>
  edited({ ...bench, beside });
