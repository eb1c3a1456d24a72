/**
 * Which server gets what arrives for an address and a port: protocol and port, then the exact
 * address, else 0.0.0.0. Several at once are a free choice of the system (SO_REUSEPORT), so the
 * answer is a list. What is sent when nobody is found is left to the story.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Port } from './host.ts';
import type { Ports, Server } from './ports.ts';

/** A server that the look-up considered, and why it was or was not taken. */
export interface Candidate {
  /** An index into `serversOf(scenario)`. */
  readonly server: number;
  readonly fit:
    | 'exact'
    | 'wildcard'
    | 'otherAddress'
    | 'otherPort'
    | 'otherProtocol'
    | 'notRunning';
}

const isRunning = ({ start }: Server): boolean => start.result === 'OK';

function fitOf(server: Server, protocol: 'tcp' | 'udp', to: Ipv4, port: Port): Candidate['fit'] {
  const { socket, start } = server;
  if (start.port !== port) return 'otherPort';
  if (!isRunning(server)) return 'notRunning';
  if (socket.protocol !== protocol) return 'otherProtocol';
  if (socket.bind === to) return 'exact';
  return socket.bind === 0 ? 'wildcard' : 'otherAddress';
}

/** On the port in question, or all of the host's where none is. */
export const candidatesOn = (
  ports: Ports,
  protocol: 'tcp' | 'udp',
  to: Ipv4,
  port: Port,
): readonly Candidate[] =>
  (ports.serversOn.get(port) ?? ports.servers).map((server) => ({
    server: server.index,
    fit: fitOf(server, protocol, to, port),
  }));

/**
 * Of several on the very same address: those that share by SO_REUSEPORT are a free choice; of UDP
 * sockets that share by SO_REUSEADDR the last to come wins (measured). On Windows nobody knows.
 */
function choiceOf(equals: readonly Server[], windows: boolean): readonly Server[] {
  const last = equals.at(-1);
  if (last === undefined || windows) return equals;
  return last.socket.options.reusePort
    ? equals.filter(({ socket }) => socket.options.reusePort)
    : [last];
}

const runningOn = (ports: Ports, protocol: 'tcp' | 'udp', port: Port): readonly Server[] =>
  (ports.serversOn.get(port) ?? []).filter(
    (server) => server.socket.protocol === protocol && isRunning(server),
  );

export function listenersFor(
  ports: Ports,
  protocol: 'tcp' | 'udp',
  to: Ipv4,
  port: Port,
): readonly Server[] {
  const running = runningOn(ports, protocol, port);
  const exact = running.filter(({ socket }) => socket.bind === to);
  const equals = exact.length > 0 ? exact : running.filter(({ socket }) => socket.bind === 0);
  return choiceOf(equals, ports.windows);
}

/** A datagram to a broadcast address goes to every socket that listens there. */
export const broadcastListenersFor = (ports: Ports, to: Ipv4, port: Port): readonly Server[] =>
  runningOn(ports, 'udp', port).filter(({ socket }) => socket.bind === to || socket.bind === 0);
