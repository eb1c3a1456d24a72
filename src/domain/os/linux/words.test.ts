/** How Linux' other commands read their words, and the few that print a word or two. */
import { describe, expect, test } from 'vitest';
import { canonical } from '../../connect/canonical.ts';
import { ipv4OfOctets } from '../../ip/ipv4.ts';
import { runCommand } from '../commands.ts';
import { printed, terminalOn } from '../testing.ts';

const robot = terminalOn('robot');

const faultOf = (line: string) => {
  const result = runCommand(robot, line);
  return result.ok ? undefined : [result.fault.code, result.fault.word];
};

const option = 'command.option';

test.each([
  ['nc -nvzx 192.168.1.100 80', option, '-nvzx'],
  ['nc -x-nvz 192.168.1.100 80', option, '-x-nvz'],
  ['nc -x -nvz 192.168.1.100 80', option, '-x'],
  ['nc -nvz 192.168.1.100 80 81', option, '81'],
  ['nc -nv 192.168.1.100 80', option, ''],
  ['nc -nz 192.168.1.100 80', option, ''],
  ['nc -nvz', option, ''],
  ['nc -nvz robot 80', 'command.address', 'robot'],
  ['nc -nvz 192.168.1.100 http', 'command.port', 'http'],
  ['ping -c 1 robot', 'command.address', 'robot'],
  ['ping -c 1 -4', option, '-4'],
  ['ping -c 1 10-0.0.1', 'command.address', '10-0.0.1'],
  ['ss tcp -tn', option, 'tcp'],
  ['ss - -tn', option, '-'],
  ['ss --tcp --number', option, '--number'],
  ['ss -tn dst 10.0.0.1', option, 'dst'],
  ['python3 client.py now', option, 'now'],
  ['python3', option, ''],
  ['hostname robot', option, 'robot'],
])('%s: %s "%s"', (line, code, word) => {
  expect(faultOf(line)).toEqual([code, word]);
});

test('hostname says what the host is called', () => {
  expect(printed(robot, 'hostname')).toBe('robot');
  expect(printed(terminalOn('plc'), 'hostname')).toBe('plc');
});

test('help takes no words', () => {
  expect(faultOf('help ip')).toEqual(['command.unknown', 'help']);
});

test('Linux tells capitals from small letters, and has no .exe', () => {
  expect(faultOf('PING -c 1 192.168.1.100')).toEqual(['command.unknown', 'PING']);
  expect(faultOf('ss.exe -tn')).toEqual(['command.unknown', 'ss.exe']);
});

describe('python3 client.py', () => {
  const to = ipv4OfOctets([192, 168, 1, 100]);
  const tcp = (from: string, port: number) => ({ protocol: 'tcp', from, to, port }) as const;
  const ping = { protocol: 'ping', from: 'robot', to } as const;
  const run = (attempts: (typeof canonical)['attempts'], shown: number) =>
    printed({ ...terminalOn('robot', { ...canonical, attempts }), shown }, 'python3 client.py');
  // errno(3), strerror(3).
  const refused = 'ConnectionRefusedError: [Errno 111] Connection refused';
  const missing = "python3: can't open file '/root/client.py': [Errno 2] No such file or directory";

  test('dials what the code view shows, else the first of this host', () => {
    const attempts = [tcp('robot', 50_001), tcp('robot', 50_000), tcp('plc', 50_000)];
    expect(run(attempts, 0)).toBe(refused);
    expect(run(attempts, 1)).toMatch(/^connected /);
    expect(run(attempts, 2)).toBe(refused);
    expect(run(attempts, 99)).toBe(refused);
  });

  test('a ping is no program, so there is none', () => {
    expect(run([ping], 0)).toBe(missing);
    expect(run([ping, tcp('robot', 50_001)], 0)).toBe(refused);
  });
});
