/** Server and client in Python; the words of its errors are measured. */
import type { Endpoint } from '../../connect/outcome.ts';
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { Port, System } from '../../net/host.ts';
import type { ServerSocket } from '../../net/socket.ts';
import { systemError, type ErrorName } from '../errors.ts';
import {
  listingOf,
  lit,
  type ClientAttempt,
  type Line,
  type Listing,
  type Programs,
} from './program.ts';

const startOf = (system: System, file: string): string =>
  `${system === 'linux' ? 'python3' : 'python'} ${file}`;

const pair = (address: Ipv4, port: Port): string => `("${formatIpv4(address)}", ${port})`;

const created = (name: string, protocol: 'tcp' | 'udp'): string =>
  `${name} = socket.socket(socket.AF_INET, socket.SOCK_${protocol === 'tcp' ? 'STREAM' : 'DGRAM'})`;

const optionLines = ({ options }: ServerSocket): string[] =>
  [
    options.reuseAddress ? 'SO_REUSEADDR' : '',
    options.reusePort ? 'SO_REUSEPORT' : '',
    options.exclusive ? 'SO_EXCLUSIVEADDRUSE' : '',
  ]
    .filter((name) => name !== '')
    .map((name) => `server.setsockopt(socket.SOL_SOCKET, socket.${name}, 1)`);

const orExit = [
  'except OSError as error:',
  '    raise SystemExit(f"{type(error).__name__}: {error}")',
];

const tcpLoop = [
  'connections = []',
  'while True:',
  '    connection, client = server.accept()',
  '    print("connection from", client)',
  '    connections.append(connection)',
];

const udpLoop = [
  'while True:',
  '    message, client = server.recvfrom(1024)',
  '    server.sendto(message, client)',
];

function server(system: System, socket: ServerSocket): Listing {
  const { protocol, bind, port, backlog } = socket;
  return listingOf('server.py', startOf(system, 'server.py'), [
    'import socket',
    '',
    created('server', protocol),
    ...optionLines(socket),
    'try:',
    lit(`    server.bind(${pair(bind, port)})`),
    ...(protocol === 'tcp' ? [`    server.listen(${backlog})`] : []),
    ...orExit,
    'print("listening on", server.getsockname())',
    ...(protocol === 'tcp' ? tcpLoop : udpLoop),
  ]);
}

function clientLines(attempt: ClientAttempt): Line[] {
  const to = pair(attempt.to, attempt.port);
  if (attempt.protocol === 'tcp') {
    return [
      'try:',
      lit(`    client.connect(${to})`),
      ...orExit,
      'print("connected", client.getsockname(), "->", client.getpeername())',
      'client.recv(1)',
    ];
  }
  const question: Line[] = attempt.connected
    ? [lit(`    client.connect(${to})`), '    client.send(b"hello")']
    : [lit(`    client.sendto(b"hello", ${to})`)];
  return [
    'client.settimeout(2)',
    'try:',
    ...question,
    '    answer, server = client.recvfrom(1024)',
    ...orExit,
    'print("answer from", server)',
  ];
}

const client = (system: System, attempt: ClientAttempt): Listing =>
  listingOf('client.py', startOf(system, 'client.py'), [
    'import socket',
    '',
    created('client', attempt.protocol),
    ...clientLines(attempt),
  ]);

/** PEP 3151: some errors have a class of their own. */
const classes: Readonly<Partial<Record<ErrorName, string>>> = {
  ECONNREFUSED: 'ConnectionRefusedError',
  ETIMEDOUT: 'TimeoutError',
  EACCES: 'PermissionError',
};

/** Windows' texts lose their full stop (PyErr_SetFromWindowsErr). */
function errorText(system: System, name: ErrorName): string {
  const { number, text } = systemError(system, name);
  const kind = system === 'linux' ? 'Errno' : 'WinError';
  return `${classes[name] ?? 'OSError'}: [${kind} ${number}] ${text.replace(/\.$/, '')}`;
}

const tuple = ({ address, port }: Endpoint): string => `('${formatIpv4(address)}', ${port})`;

export const python: Programs = {
  server,
  client,
  started: (system, _, end) =>
    end.kind === 'failed' ? errorText(system, end.error) : `listening on ${tuple(end.at)}`,
  ended: (system, _, end) => {
    if (end.kind === 'failed') return errorText(system, end.error);
    if (end.kind === 'silence') return 'TimeoutError: timed out';
    return end.kind === 'connected'
      ? `connected ${tuple(end.local)} -> ${tuple(end.peer)}`
      : `answer from ${tuple(end.by)}`;
  },
};
