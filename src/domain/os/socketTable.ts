/**
 * The sockets of a host at a moment, as its system lists them: listeners, connections, leftovers.
 * How `ss` and `netstat` write them is left to their files.
 */
import type { Connection } from '../connect/simulation.ts';
import type { Endpoint } from '../connect/outcome.ts';
import { serversOf, worldOf } from '../connect/world.ts';
import type { SocketSetup } from '../net/socket.ts';
import { clientProcess } from './process.ts';
import { connectionsAt, type Terminal } from './terminal.ts';

export interface SocketEntry {
  readonly protocol: 'tcp' | 'udp';
  /** `open` is what UDP has instead of a state. */
  readonly state: 'listening' | 'open' | 'established' | 'timeWait';
  readonly local: Endpoint;
  /** null: anybody. */
  readonly peer: Endpoint | null;
  /** null: nobody's (yet). */
  readonly owner: { readonly program: string; readonly pid: number; readonly fd: number } | null;
  /**
   * Of a TCP listener: connections that wait to be accepted, and for how many there is room. (What
   * lies in a frozen UDP server's queue is counted in bytes of kernel memory, and not known here.)
   */
  readonly waiting: number;
  readonly backlog: number;
}

const entry = (
  { protocol, state, local, peer, owner }: Omit<SocketEntry, 'waiting' | 'backlog'>,
  waiting = 0,
  backlog = 0,
): SocketEntry => ({ protocol, state, local, peer, owner, waiting, backlog });

/** Standard input, output and error are 0, 1 and 2. */
const firstFd = 3;

function held(terminal: Terminal, socket: SocketSetup, port: number): SocketEntry {
  if (socket.kind === 'leftover') {
    const { local: address, localPort, peer, peerPort } = socket;
    return entry({
      protocol: 'tcp',
      state: 'timeWait',
      local: { address, port: localPort },
      peer: { address: peer, port: peerPort },
      owner: null,
    });
  }
  const owner = { program: socket.program, pid: socket.pid, fd: firstFd };
  if (socket.kind === 'outgoing') {
    return entry({
      protocol: 'tcp',
      state: 'established',
      local: { address: socket.local, port: socket.localPort },
      peer: { address: socket.peer, port: socket.peerPort },
      owner,
    });
  }
  const tcp = socket.protocol === 'tcp';
  const index = serversOf(terminal.scenario).indexOf(socket);
  const waiting = connectionsAt(terminal).filter(
    ({ server, accepted }) => server === index && !accepted,
  );
  return entry(
    {
      protocol: socket.protocol,
      state: tcp ? 'listening' : 'open',
      local: { address: socket.bind, port },
      peer: null,
      owner,
    },
    waiting.length,
    tcp ? socket.backlog : 0,
  );
}

/** The client's end on the client's host, the server's on the server's. */
function endsOf(terminal: Terminal, connection: Connection, turn: number): SocketEntry[] {
  const { scenario, host } = terminal;
  const { attempt, client, local, peer, accepted } = connection;
  const server = serversOf(scenario)[connection.server];
  const head = { protocol: 'tcp', state: 'established' } as const;
  const dialler = { ...clientProcess(scenario, attempt, host.system), fd: firstFd };
  const answerer =
    accepted && server !== undefined
      ? { program: server.program, pid: server.pid, fd: firstFd + 1 + turn }
      : null;
  return [
    ...(server?.host === host.id
      ? [entry({ ...head, local: peer, peer: local, owner: answerer })]
      : []),
    ...(client === host.id ? [entry({ ...head, local, peer, owner: dialler })] : []),
  ];
}

/** Holders of ports in the order in which they came, then the connections of the attempts. */
export function socketsAt(terminal: Terminal): readonly SocketEntry[] {
  const ports = worldOf(terminal.scenario).ports.get(terminal.host.id);
  const holders = [...(ports?.held ?? [])]
    .flatMap(([port, holdings]) => holdings.map(({ place }) => ({ port, place })))
    .toSorted((a, b) => a.place - b.place);
  const connections = connectionsAt(terminal);
  return [
    ...holders.flatMap(({ port, place }) => {
      const socket = terminal.scenario.sockets[place];
      return socket === undefined ? [] : held(terminal, socket, port);
    }),
    ...connections.flatMap((connection, index) => {
      const earlier = connections
        .slice(0, index)
        .filter(({ server }) => server === connection.server);
      return endsOf(terminal, connection, earlier.length);
    }),
  ];
}
