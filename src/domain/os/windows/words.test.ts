/** How the commands of Windows read their words: with a stroke or a hyphen, in capitals or not. */
import { expect, test } from 'vitest';
import { runCommand } from '../commands.ts';
import { onSystem, printed, terminalOn } from '../testing.ts';

const world = onSystem('windows');
const robot = terminalOn('robot', world);

const faultOf = (line: string) => {
  const result = runCommand(robot, line);
  return result.ok ? undefined : [result.fault.code, result.fault.word];
};

const option = 'command.option';

test.each([
  ['ipconfig /all now', option, 'now'],
  ['ipconfig all', option, 'all'],
  ['ipconfig a/all', option, 'a/all'],
  ['route', option, ''],
  ['route -4', option, ''],
  ['route print 10.0.0.0', option, '10.0.0.0'],
  ['netstat', option, ''],
  ['netstat -ao', option, ''],
  ['netstat -nx', option, '-nx'],
  ['netstat -x-n', option, '-x-n'],
  ['netstat n', option, 'n'],
  ['netstat -n 5', option, '5'],
  ['arp -d', option, '-d'],
  ['arp -a 192.168.1.1', option, '192.168.1.1'],
  ['ping', option, ''],
  ['ping /t', option, '/t'],
  ['ping 192.168.1.100 -t', option, '-t'],
  ['ping robot', 'command.address', 'robot'],
  ['powershell', option, ''],
  ['powershell tnc', option, ''],
  ['powershell tnc robot', 'command.address', 'robot'],
  ['powershell tnc 192.168.1.100', option, ''],
  ['powershell tnc 192.168.1.100 50000', option, '50000'],
  ['powershell tnc 192.168.1.100 -Port', option, ''],
  ['powershell tnc 192.168.1.100 -Port http', 'command.port', 'http'],
  ['powershell tnc 192.168.1.100 -Port 80 -Verbose', option, '-Verbose'],
  ['tasklist /v', option, '/v'],
  ['hostname /?', option, '/?'],
  ['ping.exe.bat', 'command.unknown', 'ping.exe.bat'],
])('%s: %s "%s"', (line, code, word) => {
  expect(faultOf(line)).toEqual([code, word]);
});

test.each([
  ['ipconfig -ALL', 'ipconfig /all'],
  ['route -4 print', 'route print'],
  ['netstat /a /n', 'netstat -an'],
  ['netstat -NO', 'netstat -no'],
  ['netstat -n -o', 'netstat -no'],
  ['arp /A', 'arp -a'],
])('%s is %s', (line, same) => {
  expect(printed(robot, line)).toBe(printed(robot, same));
});

test('netstat -an: listeners, and no PID', () => {
  expect(printed(terminalOn('ipc', world), 'netstat -an').split('\n')[4]).toBe(
    '  TCP    0.0.0.0:50000          0.0.0.0:0              LISTENING',
  );
});

test('hostname says what the host is called', () => {
  expect(printed(robot, 'hostname')).toBe('robot');
});

test('a client that is not there', () => {
  expect(printed(terminalOn('ipc', world), 'python client.py')).toBe(
    String.raw`python: can't open file 'C:\\client.py': [Errno 2] No such file or directory`,
  );
});
