/**
 * Server and client in Node; the words of its errors are measured on Linux. On Linux Node sets
 * SO_REUSEADDR on TCP servers by itself (libuv), and has no way to leave it away.
 */
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { Port, System } from '../../net/host.ts';
import type { ServerSocket } from '../../net/socket.ts';
import {
  end as at,
  listingOf,
  lit,
  type ClientAttempt,
  type ClientEnd,
  type Line,
  type Listing,
  type Programs,
  type ServerEnd,
} from './program.ts';

const ends = (address: Ipv4, port: Port): string => `${port}, '${formatIpv4(address)}'`;

const saysWhere = [
  'const { address, port } = server.address();',
  'console.log(`listening on ${address}:${port}`);',
];

const orSay = "server.on('error', (error) => console.log(error.message));";

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const tcpServer = ({ bind, port, backlog }: ServerSocket): Line[] => [
  "const net = require('node:net');",
  '',
  'const server = net.createServer(({ remoteAddress, remotePort }) => {',
  '  console.log(`connection from ${remoteAddress}:${remotePort}`);',
  '});',
  orSay,
  lit(`server.listen(${ends(bind, port)}, ${backlog}, () => {`),
  ...indented(saysWhere),
  '});',
];

const udpServer = ({ bind, port, options }: ServerSocket): Line[] => [
  "const dgram = require('node:dgram');",
  '',
  `const server = dgram.createSocket(${options.reuseAddress ? "{ type: 'udp4', reuseAddr: true }" : "'udp4'"});`,
  "server.on('message', (message, { address, port }) => server.send(message, port, address));",
  orSay,
  lit(`server.bind(${ends(bind, port)}, () => {`),
  ...indented(saysWhere),
  '});',
];

const tcpClient = ({ to, port }: ClientAttempt): Line[] => [
  "const net = require('node:net');",
  '',
  lit(`const client = net.connect(${ends(to, port)});`),
  "client.on('connect', () => {",
  '  const { localAddress, localPort, remoteAddress, remotePort } = client;',
  '  console.log(`connected ${localAddress}:${localPort} -> ${remoteAddress}:${remotePort}`);',
  '});',
  "client.on('error', (error) => console.log(error.message));",
];

const udpClient = (to: Ipv4, port: Port, connected: boolean): Line[] => [
  "const dgram = require('node:dgram');",
  '',
  'const end = (line) => {',
  '  console.log(line);',
  '  process.exit();',
  '};',
  "const client = dgram.createSocket('udp4');",
  "client.on('message', (_, { address, port }) => end(`answer from ${address}:${port}`));",
  "client.on('error', (error) => end(error.message));",
  ...(connected
    ? [
        "client.on('connect', () => client.send('hello'));",
        lit(`client.connect(${ends(to, port)});`),
      ]
    : [lit(`client.send('hello', ${ends(to, port)}, (error) => error && end(error.message));`)]),
  "setTimeout(end, 2000, 'no answer');",
];

const server = (_: System, socket: ServerSocket): Listing =>
  listingOf(
    'server.js',
    'node server.js',
    socket.protocol === 'tcp' ? tcpServer(socket) : udpServer(socket),
  );

const client = (_: System, attempt: ClientAttempt): Listing =>
  listingOf(
    'client.js',
    'node client.js',
    attempt.protocol === 'tcp'
      ? tcpClient(attempt)
      : udpClient(attempt.to, attempt.port, attempt.connected),
  );

/** Only listen() has words of its own beside the name (UVExceptionWithHostPort). */
const listenWords: Readonly<Record<string, string>> = {
  EADDRINUSE: ': address already in use',
  EADDRNOTAVAIL: ': address not available',
  EACCES: ': permission denied',
};

function started(_: System, { protocol, bind, port }: ServerSocket, end: ServerEnd): string {
  if (end.kind === 'listening') return `listening on ${at(end.at)}`;
  const wanted = at({ address: bind, port });
  return protocol === 'tcp'
    ? `listen ${end.error}${listenWords[end.error] ?? ''} ${wanted}`
    : `bind ${end.error} ${wanted}`;
}

/** A connect() that fails at once tells the local end too, which is none yet. */
const nowhere = ' - Local (0.0.0.0:0)';

function failure(system: System, attempt: ClientAttempt, end: ClientEnd & { kind: 'failed' }) {
  const to = at({ address: attempt.to, port: attempt.port });
  if (attempt.protocol === 'tcp') {
    return `connect ${end.error} ${to}${system === 'linux' && end.atOnce ? nowhere : ''}`;
  }
  if (!end.atOnce) return `recvmsg ${end.error}`;
  return `${attempt.connected ? 'connect' : 'send'} ${end.error} ${to}`;
}

export const node: Programs = {
  server,
  client,
  started,
  ended: (system, attempt, end) => {
    if (end.kind === 'failed') return failure(system, attempt, end);
    if (end.kind === 'silence') return 'no answer';
    return end.kind === 'connected'
      ? `connected ${at(end.local)} -> ${at(end.peer)}`
      : `answer from ${at(end.by)}`;
  },
};
