import { describe, expect, test } from 'vitest';
import { canonical } from '../../connect/canonical.ts';
import { ipv4OfOctets, toIpv4, type Octets } from '../../ip/ipv4.ts';
import type { LeftoverSocket } from '../../net/socket.ts';
import { onSystem, printed, terminalOn, withHost } from '../testing.ts';

// No Windows was run: these are its documents' formats, typed by hand.

const ip = (...octets: Octets) => ipv4OfOctets(octets);
const world = onSystem('windows');
const ipc = terminalOn('ipc', world);
const robot = terminalOn('robot', world);

const text = (...lines: readonly string[]): string => lines.join('\n');

describe('netstat', () => {
  test('a listener and its two connections have one PID', () => {
    const { sockets } = world;
    const pids = sockets.map((socket) => (socket.kind === 'leftover' ? 0 : socket.pid));
    expect(printed(ipc, 'netstat -ano')).toBe(
      text(
        '',
        'Active Connections',
        '',
        '  Proto  Local Address          Foreign Address        State           PID',
        `  TCP    0.0.0.0:50000          0.0.0.0:0              LISTENING       ${pids[0]}`,
        `  TCP    192.168.1.100:50000    192.168.1.10:49152     ESTABLISHED     ${pids[0]}`,
        `  TCP    192.168.2.100:50000    192.168.2.10:49153     ESTABLISHED     ${pids[0]}`,
      ),
    );
  });

  test('UDP has no state; what is left over is nobody’s', () => {
    const leftover: LeftoverSocket = {
      kind: 'leftover',
      host: 'ipc',
      local: ip(192, 168, 1, 100),
      localPort: 50_001,
      peer: ip(192, 168, 1, 10),
      peerPort: 40_000,
      reuseAddress: false,
    };
    const sockets = [
      ...canonical.sockets.map((socket) => ({ ...socket, protocol: 'udp' as const, pid: 1200 })),
      leftover,
    ];
    const terminal = terminalOn('ipc', { ...world, sockets, attempts: [] });
    expect(printed(terminal, 'netstat -ano').split('\n').slice(4)).toEqual([
      '  TCP    192.168.1.100:50001    192.168.1.10:40000     TIME_WAIT       0',
      '  UDP    0.0.0.0:50000          *:*                                    1200',
    ]);
  });

  test('without -a: connections only; without -o: no PID', () => {
    expect(printed(ipc, 'netstat -n').split('\n').slice(3, 5)).toEqual([
      '  Proto  Local Address          Foreign Address        State',
      '  TCP    192.168.1.100:50000    192.168.1.10:49152     ESTABLISHED',
    ]);
  });
});

describe('arp -a', () => {
  test('who is known, by adapter', () => {
    expect(printed(robot, 'arp -a')).toBe(
      text(
        '',
        'Interface: 192.168.1.10 --- 0x4',
        '  Internet Address      Physical Address      Type',
        '  192.168.1.100         02-00-00-00-01-01     dynamic',
      ),
    );
  });

  test('nobody is known before anything has happened', () => {
    expect(printed(terminalOn('robot', world, 0), 'arp -a')).toBe('No ARP Entries Found.');
  });
});

describe('ping', () => {
  test('answers from a Windows host have a TTL of 128', () => {
    const lines = printed(robot, 'ping 192.168.1.100').split('\n');
    expect(lines[1]).toBe('Pinging 192.168.1.100 with 32 bytes of data:');
    expect(
      lines.filter((line) => line === 'Reply from 192.168.1.100: bytes=32 time<1ms TTL=128'),
    ).toHaveLength(4);
    expect(lines).toContain('    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),');
  });

  test('nobody there: the host tells itself, and counts it as received', () => {
    const lines = printed(robot, 'ping 192.168.1.77');
    expect(lines).toContain('Reply from 192.168.1.10: Destination host unreachable.');
    expect(lines).toContain('Received = 4, Lost = 0 (0% loss)');
    expect(lines).not.toContain('Minimum');
  });

  test('no route: it is not even sent', () => {
    const lines = printed(robot, 'ping 192.168.2.100');
    expect(lines).toContain('PING: transmit failed. General failure.');
    expect(lines).toContain('Received = 0, Lost = 4 (100% loss)');
  });

  test('a firewall as delivered says nothing', () => {
    const firewall = { on: true, rules: [], otherwise: 'drop' } as const;
    const closed = withHost(world, 'ipc', () => ({ firewall }));
    expect(printed(terminalOn('robot', closed), 'ping 192.168.1.100')).toContain(
      'Request timed out.',
    );
  });
});

describe('Test-NetConnection', () => {
  const test1 = 'powershell Test-NetConnection 192.168.1.100 -Port';

  test('a port that is open', () => {
    expect(printed(robot, `${test1} 50000`)).toBe(
      text(
        '',
        'ComputerName     : 192.168.1.100',
        'RemoteAddress    : 192.168.1.100',
        'RemotePort       : 50000',
        'InterfaceAlias   : nic1',
        'SourceAddress    : 192.168.1.10',
        'TcpTestSucceeded : True',
        '',
      ),
    );
  });

  test('a port that is closed, on a host that answers a ping', () => {
    const lines = printed(robot, `${test1} 50001`);
    expect(lines).toContain('WARNING: TCP connect to (192.168.1.100 : 50001) failed');
    expect(lines).toContain('PingSucceeded          : True');
    expect(lines).toContain('TcpTestSucceeded       : False');
  });

  test('inside the host, and where there is no way', () => {
    expect(printed(ipc, 'powershell Test-NetConnection 127.0.0.1 -Port 50000')).toContain(
      'InterfaceAlias   : Loopback Pseudo-Interface 1',
    );
    const none = printed(robot, 'powershell Test-NetConnection 10.9.9.9 -Port 80');
    expect(none).toContain('WARNING: Ping to 10.9.9.9 failed');
    expect(none).toContain('InterfaceAlias         :');
  });
});

describe('tasklist', () => {
  test('names the program that holds the port, by its PID', () => {
    const sockets = canonical.sockets.map((socket) => ({ ...socket, pid: 1200 }));
    expect(printed(terminalOn('ipc', { ...world, sockets }), 'tasklist')).toBe(
      text(
        '',
        'Image Name                     PID Session Name        Session#    Mem Usage',
        '========================= ======== ================ =========== ============',
        'vision.exe                    1200 Console                    1      8,192 K',
      ),
    );
  });

  test('and the client that holds a connection', () => {
    expect(printed(robot, 'tasklist')).toContain('python.exe');
    expect(printed(terminalOn('robot', world, 0), 'tasklist')).not.toContain('python.exe');
  });
});

test('the client says it in the words of Windows', () => {
  const attempts = [
    { protocol: 'tcp', from: 'robot', to: toIpv4(0xc0_a8_01_64), port: 50_001 },
  ] as const;
  expect(printed(terminalOn('robot', { ...world, attempts }), 'python client.py')).toBe(
    'ConnectionRefusedError: [WinError 10061] No connection could be made because the target computer actively refused it',
  );
});
