/**
 * What holds a local port in a scenario, in the order in which it came to hold it: servers,
 * outgoing connections of the host itself, and leftovers of closed ones.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { HostId, Port } from './host.ts';

/** socket(7), and "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE" for Windows. */
export interface SocketOptions {
  readonly reuseAddress: boolean;
  /** Linux only. */
  readonly reusePort: boolean;
  /** Windows only. */
  readonly exclusive: boolean;
}

export interface ServerSocket {
  readonly kind: 'server';
  readonly host: HostId;
  /** The program's name ("vision"). */
  readonly program: string;
  readonly pid: number;
  readonly protocol: 'tcp' | 'udp';
  /** 0.0.0.0 is every address of the host, now and later. */
  readonly bind: Ipv4;
  /** 0: the system picks an ephemeral one. */
  readonly port: Port;
  readonly options: SocketOptions;
  /** May bind below 1024 on Linux. */
  readonly privileged: boolean;
  /** The process hangs: the system still shakes hands until the queue is full. */
  readonly frozen: boolean;
  /** listen()'s backlog; connections that nobody accepts fill it. */
  readonly backlog: number;
  /** Set up, but not started. */
  readonly stopped: boolean;
}

/** A connection that the host itself opened, from this local address and port. */
export interface OutgoingSocket {
  readonly kind: 'outgoing';
  readonly host: HostId;
  readonly program: string;
  readonly pid: number;
  readonly local: Ipv4;
  readonly localPort: Port;
  readonly peer: Ipv4;
  readonly peerPort: Port;
}

/** A closed connection in TIME_WAIT. */
export interface LeftoverSocket {
  readonly kind: 'leftover';
  readonly host: HostId;
  readonly local: Ipv4;
  readonly localPort: Port;
  readonly peer: Ipv4;
  readonly peerPort: Port;
  /** Whether the socket that left it had SO_REUSEADDR set. */
  readonly reuseAddress: boolean;
}

export type SocketSetup = ServerSocket | OutgoingSocket | LeftoverSocket;
