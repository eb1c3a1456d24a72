/**
 * Whose sockets and processes there are, as `ss -p` of iproute2 says it: a program's first socket
 * is file 3, since 0, 1 and 2 are its input, output and errors; what it accepts is counted on.
 */
import { describe, expect, test } from 'vitest';
import { canonical } from '../connect/canonical.ts';
import { plainServer } from '../connect/defaults.ts';
import type { Attempt } from '../connect/scenario.ts';
import { ipv4OfOctets, toIpv4, type Octets } from '../ip/ipv4.ts';
import type { LeftoverSocket, OutgoingSocket, ServerSocket } from '../net/socket.ts';
import { clientProcess, processesOn } from './process.ts';
import { onSystem, printed, terminalOn } from './testing.ts';

const ip = (...octets: Octets) => ipv4OfOctets(octets);
const nic1 = ip(192, 168, 1, 100);

const server = (program: string, pid: number, port: number, bind = toIpv4(0)): ServerSocket => ({
  ...plainServer('ipc', { bind, port }),
  program,
  pid,
});
const outgoing: OutgoingSocket = {
  kind: 'outgoing',
  host: 'ipc',
  program: 'browser',
  pid: 700,
  local: nic1,
  localPort: 40_000,
  peer: ip(192, 168, 1, 10),
  peerPort: 80,
};
const leftover: LeftoverSocket = {
  kind: 'leftover',
  host: 'ipc',
  local: nic1,
  localPort: 40_001,
  peer: ip(192, 168, 1, 10),
  peerPort: 80,
  reuseAddress: false,
};
const dial = (from: string, subnet: number, port: number): Attempt => ({
  protocol: 'tcp',
  from,
  to: ip(192, 168, subnet, 100),
  port,
});

/** Program, PID and file of every socket of the IPC that ends in these. */
const owners = (lines: string): readonly string[] =>
  [...lines.matchAll(/:(\d+) .*users:\(\("(\w+)",pid=(\d+),fd=(\d+)\)\)/g)].map(
    ([, port, program, pid, fd]) => `${port} ${program} ${pid} ${fd}`,
  );

describe('sockets', () => {
  test('every server counts the connections that it accepts', () => {
    const world = {
      ...canonical,
      sockets: [server('vision', 4312, 50_000), server('panel', 4400, 50_001)],
      attempts: [
        dial('robot', 1, 50_000),
        dial('robot', 1, 50_001),
        dial('plc', 2, 50_000),
        dial('plc', 2, 50_001),
      ],
    };
    expect(owners(printed(terminalOn('ipc', world), 'ss -tnp'))).toEqual([
      '50000 vision 4312 4',
      '50001 panel 4400 4',
      '50000 vision 4312 5',
      '50001 panel 4400 5',
    ]);
    expect(owners(printed(terminalOn('ipc', world), 'ss -ltnp'))).toEqual([
      '50000 vision 4312 3',
      '50001 panel 4400 3',
    ]);
  });

  test('a client is Python, with one file', () => {
    expect(printed(terminalOn('robot'), 'ss -tnp')).toMatch(
      /192\.168\.1\.100:50000 users:\(\("python3",pid=\d+,fd=3\)\)$/,
    );
    expect(printed(terminalOn('robot', onSystem('windows')), 'tasklist')).toMatch(/^python\.exe /m);
  });

  test('what the host itself has opened, and what is left over', () => {
    const world = { ...canonical, sockets: [outgoing, leftover], attempts: [] };
    expect(printed(terminalOn('ipc', world), 'ss -tanp').split('\n').slice(1)).toEqual([
      'ESTAB     0      0      192.168.1.100:40000 192.168.1.10:80   users:(("browser",pid=700,fd=3))',
      'TIME-WAIT 0      0      192.168.1.100:40001 192.168.1.10:80',
    ]);
    expect(printed(terminalOn('ipc', world), 'ss -tnH').split('\n')).toEqual([
      'ESTAB 0      0      192.168.1.100:40000 192.168.1.10:80',
    ]);
  });

  test('they are listed in the order in which they came', () => {
    const sockets = [
      server('one', 1001, 50_000, nic1),
      server('two', 1002, 50_001),
      server('three', 1003, 50_000, ip(192, 168, 2, 100)),
    ];
    expect(owners(printed(terminalOn('ipc', { ...canonical, sockets }), 'ss -ltnp'))).toEqual([
      '50000 one 1001 3',
      '50001 two 1002 3',
      '50000 three 1003 3',
    ]);
  });
});

describe('processes', () => {
  test('servers that run and what holds connections, each once, on this host', () => {
    const sockets = [
      server('vision', 4312, 50_000),
      { ...server('vision', 4312, 50_002), protocol: 'udp' as const },
      { ...server('panel', 4400, 50_001), stopped: true },
      { ...server('shop', 900, 80), host: 'robot' },
      outgoing,
      leftover,
    ];
    expect(processesOn({ ...canonical, sockets }, 'ipc')).toEqual([
      { program: 'vision', pid: 4312 },
      { program: 'browser', pid: 700 },
    ]);
  });

  test('a client’s PID is nobody else’s, and one that Windows could give', () => {
    const taken = [5000, 5004, 5012, 5016, 5020];
    const sockets = [
      ...taken.map((pid, index) => server('vision', pid, 50_000 + index)),
      { ...outgoing, pid: 5024 },
      leftover,
    ];
    const pids = [0, 1, 2, 3, 4].map(
      (attempt) => clientProcess({ ...canonical, sockets }, attempt, 'windows').pid,
    );
    expect(new Set([...pids, ...taken, 5024]).size).toBe(5 + 6);
    expect(pids.filter((pid) => pid % 4 !== 0 || pid <= 0)).toEqual([]);
  });
});
