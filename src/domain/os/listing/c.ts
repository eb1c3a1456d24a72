/**
 * Server and client in C: Berkeley sockets on Linux, whose words are measured, and Winsock on
 * Windows, where a program prints the number of the error.
 */
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { Port, System } from '../../net/host.ts';
import type { ServerSocket } from '../../net/socket.ts';
import { systemError, type ErrorName } from '../errors.ts';
import {
  listingOf,
  lit,
  type ClientAttempt,
  type ClientEnd,
  type Line,
  type Listing,
  type Programs,
} from './program.ts';

const indent = (lines: readonly Line[]): Line[] =>
  lines.map((line) => (typeof line === 'string' ? (line === '' ? '' : `  ${line}`) : line));

const includes: Readonly<Record<System, readonly string[]>> = {
  linux: [
    '#include <arpa/inet.h>',
    '#include <stdio.h>',
    '#include <sys/socket.h>',
    '#include <sys/time.h>',
  ],
  windows: ['#include <stdio.h>', '#include <winsock2.h>', '#include <ws2tcpip.h>'],
};

const failed: Readonly<Record<System, readonly string[]>> = {
  linux: ['static int failed(const char *call) {', '  perror(call);', '  return 1;', '}'],
  windows: [
    'static int failed(const char *call) {',
    '  printf("%s: %d\\n", call, WSAGetLastError());',
    '  return 1;',
    '}',
  ],
};

const opened: Readonly<Record<System, readonly string[]>> = {
  linux: [],
  windows: ['WSADATA data;', 'WSAStartup(MAKEWORD(2, 2), &data);'],
};

const socketType: Readonly<Record<System, string>> = { linux: 'int', windows: 'SOCKET' };

const created = (system: System, name: string, protocol: 'tcp' | 'udp'): string =>
  `${socketType[system]} ${name} = socket(AF_INET, ${protocol === 'tcp' ? 'SOCK_STREAM' : 'SOCK_DGRAM'}, 0);`;

const addressLines = (address: Ipv4, port: Port): Line[] => [
  `struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(${port})};`,
  `inet_pton(AF_INET, "${formatIpv4(address)}", &address.sin_addr);`,
];

const program = (system: System, body: readonly Line[]): Line[] => [
  ...includes[system],
  '',
  ...failed[system],
  '',
  'int main(void) {',
  ...indent([...opened[system], ...body]),
  '}',
];

const orFail = (call: string, condition: string): string =>
  `if (${condition}) return failed("${call}");`;

const optionLines = ({ options }: ServerSocket): string[] => {
  const names = [
    options.reuseAddress ? 'SO_REUSEADDR' : '',
    options.reusePort ? 'SO_REUSEPORT' : '',
    options.exclusive ? 'SO_EXCLUSIVEADDRUSE' : '',
  ].filter((name) => name !== '');
  return [
    ...(names.length > 0 ? ['int on = 1;'] : []),
    ...names.map((name) => `setsockopt(server, SOL_SOCKET, ${name}, (void *)&on, sizeof on);`),
  ];
};

const udpLoop = [
  'for (;;) {',
  '  char message[1024];',
  '  struct sockaddr_in client;',
  '  socklen_t size = sizeof client;',
  '  int length = recvfrom(server, message, sizeof message, 0, (void *)&client, &size);',
  '  sendto(server, message, length, 0, (void *)&client, size);',
  '}',
];

function server(system: System, socket: ServerSocket): Listing {
  const { protocol, bind, port, backlog } = socket;
  const tcp = protocol === 'tcp';
  const lines = program(system, [
    created(system, 'server', protocol),
    ...optionLines(socket),
    ...addressLines(bind, port),
    lit(`  ${orFail('bind', 'bind(server, (void *)&address, sizeof address) < 0')}`),
    ...(tcp ? [orFail('listen', `listen(server, ${backlog}) < 0`)] : []),
    'puts("listening");',
    ...(tcp ? ['for (;;) accept(server, NULL, NULL);'] : udpLoop),
  ]);
  return listingOf('server.c', startOf(system, 'server'), lines);
}

const startOf = (system: System, name: string): string =>
  system === 'linux' ? `cc -o ${name} ${name}.c && ./${name}` : `${name}.exe`;

const tcpClient: readonly Line[] = [
  lit(`  ${orFail('connect', 'connect(client, (void *)&address, sizeof address) < 0')}`),
  'puts("connected");',
  'char end;',
  'recv(client, &end, 1, 0);',
  'return 0;',
];

const patience: Readonly<Record<System, readonly string[]>> = {
  linux: ['struct timeval patience = {.tv_sec = 2};'],
  windows: ['DWORD patience = 2000;'],
};

const udpClient = (system: System, connected: boolean): Line[] => [
  ...patience[system],
  'setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, (void *)&patience, sizeof patience);',
  ...(connected
    ? [
        lit(`  ${orFail('connect', 'connect(client, (void *)&address, sizeof address) < 0')}`),
        orFail('send', 'send(client, "hello", 5, 0) < 0'),
      ]
    : [
        lit(
          `  ${orFail('sendto', 'sendto(client, "hello", 5, 0, (void *)&address, sizeof address) < 0')}`,
        ),
      ]),
  'char answer[1024];',
  'struct sockaddr_in server;',
  'socklen_t size = sizeof server;',
  orFail('recvfrom', 'recvfrom(client, answer, sizeof answer, 0, (void *)&server, &size) < 0'),
  'printf("answer from %s\\n", inet_ntoa(server.sin_addr));',
  'return 0;',
];

const client = (system: System, attempt: ClientAttempt): Listing =>
  listingOf(
    'client.c',
    startOf(system, 'client'),
    program(system, [
      created(system, 'client', attempt.protocol),
      ...addressLines(attempt.to, attempt.port),
      ...(attempt.protocol === 'tcp' ? tcpClient : udpClient(system, attempt.connected)),
    ]),
  );

const errorLine = (system: System, call: string, name: ErrorName): string => {
  const { number, text } = systemError(system, name);
  return `${call}: ${system === 'linux' ? text : number}`;
};

/** SO_RCVTIMEO: socket(7) says EAGAIN, Winsock WSAETIMEDOUT. */
const silence: Readonly<Record<System, string>> = {
  linux: 'recvfrom: Resource temporarily unavailable',
  windows: errorLine('windows', 'recvfrom', 'ETIMEDOUT'),
};

function callOf(attempt: ClientAttempt, { atOnce }: ClientEnd & { kind: 'failed' }): string {
  if (attempt.protocol === 'tcp') return 'connect';
  if (!atOnce) return 'recvfrom';
  return attempt.connected ? 'connect' : 'sendto';
}

export const c: Programs = {
  server,
  client,
  started: (system, _, end) =>
    end.kind === 'failed' ? errorLine(system, 'bind', end.error) : 'listening',
  ended: (system, attempt, end) => {
    if (end.kind === 'failed') return errorLine(system, callOf(attempt, end), end.error);
    if (end.kind === 'silence') return silence[system];
    return end.kind === 'connected' ? 'connected' : `answer from ${formatIpv4(end.by.address)}`;
  },
};
