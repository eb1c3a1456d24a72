/** The terms of the glossary that are about programs, their sockets, and what they see. */
import type { TermWords } from './glossary.ts';

export const programTerms = {
  port: {
    name: 'port',
    says: 'A number from 0 to 65535 that says which service of a host is meant. The address finds the host, the port finds the service.',
  },
  socket: {
    name: 'socket',
    says: 'The place in a program where messages come and go. Its label is protocol, address and port.',
  },
  tcp: {
    name: 'TCP',
    says: 'A way to talk that begins with a connection: hello, hello back, go on. Both ends know whether the other is there.',
  },
  udp: {
    name: 'UDP',
    says: 'A way to talk without a connection: a message is sent, and that is all. Silence says nothing.',
  },
  server: {
    name: 'server',
    says: 'The program that waits until somebody connects. It is a part that a program plays, not a kind of machine.',
  },
  client: {
    name: 'client',
    says: 'The program that begins: it dials the address and the port of a server.',
  },
  listen: {
    name: 'listen',
    says: 'What a server does while it waits for clients on its address and port.',
  },
  bind: {
    name: 'bind',
    says: "A server tells its own system on which of the host's *own* addresses, and on which port, it wants to listen. It chooses no client and no cable.",
  },
  wildcard: {
    name: '0.0.0.0 (every address)',
    says: 'For a server: every IPv4 address of this host, now and later. It is no address that anybody could dial.',
  },
  loopback: {
    name: 'loopback',
    says: "`127.0.0.1`, every host's address for itself. What is sent there never leaves the host.",
  },
  pid: {
    name: 'PID',
    says: 'The number of a running program. It is another one after each start.',
  },
  process: {
    name: 'process',
    says: 'A program that runs. It can hold several sockets, or none.',
  },
  connection: {
    name: 'connection',
    says: 'What two programs share after they said hello by TCP. One port of a server can carry many of them.',
  },
  handshake: {
    name: 'handshake',
    says: 'The three short messages that open a TCP connection. The two operating systems do it, not the programs.',
  },
  'four-tuple': {
    name: 'four-tuple',
    says: 'What tells connections apart: the address and port of the one end, the address and port of the other.',
  },
  'ephemeral-port': {
    name: 'ephemeral port',
    says: "The port at a client's own end. Its system picks a free one for each connection, and takes it back afterwards.",
  },
  refused: {
    name: 'refused',
    says: 'The host was reached and said no, mostly because nobody listens on that address and port. It is an answer.',
  },
  'timed-out': {
    name: 'timed out',
    says: 'Nobody answered, and the client gave up after a while. The packet, or the answer to it, was lost on the way.',
  },
  unreachable: {
    name: 'unreachable',
    says: "There is no way: the client's own system knows no route, or nobody on the wire has the address.",
  },
  firewall: {
    name: 'firewall',
    says: 'Rules that say which packets a host takes and which it throws away. It has nothing to do with bind: both must let the packet in.',
  },
  drop: {
    name: 'drop',
    says: 'A firewall throws the packet away and says nothing. The client waits until it times out.',
  },
  reject: {
    name: 'reject',
    says: 'A firewall throws the packet away and says no. To the client it looks as if nobody listened.',
  },
  stateful: {
    name: 'stateful',
    says: 'A firewall that remembers what its own host began, and lets the answers to that in.',
  },
  'time-wait': {
    name: 'TIME_WAIT',
    says: 'For a while the side that closed a connection remembers it. So long its port can be in use, although no program runs.',
  },
  backlog: {
    name: 'backlog',
    says: 'The queue of connections that the system has opened for a server and that the program has not taken yet.',
  },
  ping: {
    name: 'ping',
    says: 'A short "are you there?" to a host, which its system answers. It asks for no port and no program.',
  },
  'operating-system': {
    name: 'operating system',
    says: 'Linux, Windows: what runs the programs of a host, and sends and takes packets for them.',
  },
  profile: {
    name: 'network profile',
    says: 'What Windows takes a network for: domain, private or public. A firewall rule counts only on the profiles it was made for.',
  },
} as const satisfies Readonly<Record<string, TermWords>>;
