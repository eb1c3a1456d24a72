/**
 * The ports of one host: who holds which, in the order in which the sockets came. Made once for a
 * scenario's sockets; whether a newcomer gets in is asked of `bind.ts`.
 */
import { bindOutcome, isThere, type BindOutcome, type Holding } from './bind.ts';
import type { Port } from './host.ts';
import type { Machine } from './machine.ts';
import { claimOf } from './portConflict.ts';
import type { ServerSocket, SocketSetup } from './socket.ts';

/** A server of the host, whether it runs or not. */
export interface Server {
  /** Its index among all servers of the scenario. */
  readonly index: number;
  readonly socket: ServerSocket;
  readonly start: BindOutcome;
}

export interface Ports {
  readonly windows: boolean;
  readonly held: ReadonlyMap<Port, readonly Holding[]>;
  readonly servers: readonly Server[];
  /** The servers by the port that they hold or wanted. */
  readonly serversOn: ReadonlyMap<Port, readonly Server[]>;
}

export const noPorts: Ports = {
  windows: false,
  held: new Map(),
  servers: [],
  serversOn: new Map(),
};

/** Where the systems of this model begin to pick; the ephemeral ranges of both hold it. */
const firstEphemeral = 49_152;

/** An ephemeral port that nothing on the host holds; the same for the same `offset`. */
export function freePort(held: ReadonlyMap<Port, unknown>, offset = 0): Port {
  let port = firstEphemeral + offset;
  while (held.has(port)) port += 1;
  return port;
}

const push = <Value>(map: Map<Port, Value[]>, port: Port, value: Value): void => {
  const list = map.get(port);
  if (list === undefined) map.set(port, [value]);
  else list.push(value);
};

/** `sockets` are those of one host; `index` counts the servers of the scenario. */
export interface PlacedSocket {
  readonly place: number;
  readonly index: number;
  readonly socket: SocketSetup;
}

export function portsOf(machine: Machine, sockets: readonly PlacedSocket[]): Ports {
  const held = new Map<Port, Holding[]>();
  const servers: Server[] = [];
  const serversOn = new Map<Port, Server[]>();
  for (const { place, index, socket } of sockets) {
    if (socket.kind !== 'server') {
      const claim = claimOf(socket);
      const others = held.get(socket.localPort) ?? [];
      if (isThere(machine, others, claim)) push(held, socket.localPort, { place, claim });
      continue;
    }
    const port = socket.port === 0 ? freePort(held) : socket.port;
    const start = bindOutcome(machine, held.get(port) ?? [], socket, port);
    const server = { index, socket, start };
    servers.push(server);
    push(serversOn, port, server);
    if (start.result === 'OK') push(held, port, { place, claim: claimOf(socket) });
  }
  return { windows: machine.profile.ports === 'windows', held, servers, serversOn };
}
