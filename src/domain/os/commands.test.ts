import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../connect/canonical.ts';
import { systems } from '../net/host.ts';
import { commandsOf, completionsOf, promptOf, runCommand } from './commands.ts';
import { inheritedNames, onSystem, printed, terminalOn, withHost } from './testing.ts';

const linux = terminalOn('robot');
const windows = terminalOn('robot', onSystem('windows'));

const faultOf = (line: string, terminal = linux) => {
  const result = runCommand(terminal, line);
  return result.ok ? undefined : result.fault;
};

describe('a line that cannot be run', () => {
  test("Linux answers an unknown command in bash's words, and says what is there", () => {
    expect(faultOf('ifconfig')).toEqual({
      code: 'command.unknown',
      word: 'ifconfig',
      printed: ['bash: ifconfig: command not found'],
      usages: commandsOf('linux'),
    });
  });

  test("Windows answers in cmd's words", () => {
    expect(faultOf('ls -la', windows)).toMatchObject({
      code: 'command.unknown',
      word: 'ls',
      printed: [
        "'ls' is not recognized as an internal or external command,",
        'operable program or batch file.',
      ],
    });
  });

  test.each([
    ['constructor', 'command.unknown', 'constructor'],
    ['__proto__', 'command.unknown', '__proto__'],
    ['ip', 'command.option', ''],
    ['ip link', 'command.option', 'link'],
    ['ip -6 addr', 'command.option', '-6'],
    ['ip -br route', 'command.option', '-br'],
    ['ip addr add 10.0.0.1/8 dev nic1', 'command.option', 'add'],
    ['ip route get', 'command.option', ''],
    ['ip route get 300.1.1.1', 'command.address', '300.1.1.1'],
    ['ip route flush', 'command.option', 'flush'],
    ['ss', 'command.option', ''],
    ['ss -lt', 'command.option', ''],
    ['ss -ltnx', 'command.option', '-ltnx'],
    ['ss -ln', 'command.option', ''],
    ['ping', 'command.option', ''],
    ['ping 192.168.1.100', 'command.option', ''],
    ['ping -t 192.168.1.100', 'command.option', '-t'],
    ['ping -c 4 192.168.1.100', 'command.option', '4'],
    ['ping -c 1 192.168.1', 'command.address', '192.168.1'],
    ['ping -c 1 192.168.1.100 now', 'command.option', 'now'],
    ['nc -nvz 192.168.1.100', 'command.option', ''],
    ['nc -nvz 192.168.1.100 99999', 'command.port', '99999'],
    ['nc 192.168.1.100 80', 'command.option', ''],
    ['python3 server.py', 'command.option', 'server.py'],
    ['hostname -f', 'command.option', '-f'],
  ])('Linux: %s', (line, code, word) => {
    expect(faultOf(line)).toMatchObject({ code, word });
  });

  test.each([
    ['ipconfig /renew', 'command.option', '/renew'],
    ['route add 10.0.0.0', 'command.option', 'add'],
    ['netstat -a', 'command.option', ''],
    ['netstat -b', 'command.option', '-b'],
    ['arp', 'command.option', ''],
    ['ping -t 192.168.1.100', 'command.option', '-t'],
    ['powershell Get-Process', 'command.option', 'Get-Process'],
    ['powershell Test-NetConnection 192.168.1.100 -Port x', 'command.port', 'x'],
    ['tasklist /v', 'command.option', '/v'],
  ])('Windows: %s', (line, code, word) => {
    expect(faultOf(line, windows)).toMatchObject({ code, word });
  });

  test('a fault names the ways to call that command', () => {
    expect(faultOf('ping')?.usages).toEqual(['ping -c 1 ADDRESS']);
    expect(faultOf('ping', windows)?.usages).toEqual(['ping ADDRESS']);
  });

  describe.each(systems)('%s: whatever is typed, it is an answer and no crash', (system) => {
    const terminal = terminalOn('robot', onSystem(system));
    const names = ['', ...commandsOf(system).map((usage) => usage.split(' ')[0] ?? '')];
    const words = [
      ...new Set(commandsOf(system).flatMap((usage) => usage.split(' '))),
      ...inheritedNames,
      ...['-4', '-br', 'dev', 'show', '0.0.0.0', '80', '/all', '\t', ''],
    ];
    test.each(inheritedNames)('a word that every object knows: %s', (word) => {
      for (const name of names) {
        expect(runCommand(terminal, `${name} ${word}`)).toHaveProperty('ok');
        expect(runCommand(terminal, `${name} ${word} -n`)).toHaveProperty('ok');
      }
    });

    test('any line', () => {
      const known = fc
        .tuple(fc.constantFrom(...names), fc.array(fc.constantFrom(...words), { maxLength: 5 }))
        .map(([name, rest]) => [name, ...rest].join(' '));
      fc.assert(
        fc.property(fc.oneof(fc.string(), known), (line) => {
          expect(runCommand(terminal, line)).toHaveProperty('ok');
          expect(completionsOf(terminal, line)).toBeInstanceOf(Array);
        }),
      );
    });
  });
});

describe('a line that can', () => {
  test('an empty line prints nothing', () => {
    expect(runCommand(linux, '  ')).toEqual({ ok: true, value: [] });
  });

  test('help is the list of what is there', () => {
    expect(printed(linux, 'help').split('\n')).toEqual(commandsOf('linux'));
  });

  test.each([
    ['ip a', 'ip addr'],
    ['ip address show', 'ip addr'],
    ['ip -4 -br a', 'ip -br addr'],
    ['ip r', 'ip route'],
    ['ip route list', 'ip route'],
    ['ip n', 'ip neigh'],
    ['ip neighbor show', 'ip neigh'],
    ['ss -t -n -l', 'ss -ltn'],
    ['ss --tcp --listening --numeric', 'ss -ltn'],
    ['  ss   -lnt ', 'ss -ltn'],
    ['nc -zvn 192.168.1.100 50000', 'nc -nvz 192.168.1.100 50000'],
    ['nc -zv 192.168.1.100 50000', 'nc -nvz 192.168.1.100 50000'],
  ])('Linux: %s is %s', (short, long) => {
    expect(printed(linux, short)).toBe(printed(linux, long));
  });

  test.each([
    ['IPCONFIG', 'ipconfig'],
    ['ipconfig.exe -ALL', 'ipconfig /all'],
    ['ROUTE PRINT -4', 'route print'],
    ['netstat -a -n -o', 'netstat -ano'],
    ['Ping.exe 192.168.1.100', 'ping 192.168.1.100'],
    [
      'powershell tnc 192.168.1.100 -port 50000',
      'powershell Test-NetConnection 192.168.1.100 -Port 50000',
    ],
  ])('Windows: %s is %s', (short, long) => {
    expect(printed(windows, short)).toBe(printed(windows, long));
  });

  test('ip addr can be asked for one device', () => {
    const ipc = terminalOn('ipc');
    expect(printed(ipc, 'ip -br addr show dev nic2')).toBe(
      'nic2             UP             192.168.2.100/24',
    );
    expect(printed(ipc, 'ip -br addr show lo')).toBe('lo               UNKNOWN        127.0.0.1/8');
    expect(printed(ipc, 'ip addr show eth7')).toBe('Device "eth7" does not exist.');
  });

  test('a NIC has the name that the learner gave it, where Linux can take it', () => {
    const named = (label: string) =>
      withHost(canonical, 'robot', ({ nics }) => ({
        nics: nics.map((nic) => ({ ...nic, label })),
      }));
    expect(printed(terminalOn('robot', named('enp3s0')), 'ip route')).toContain('dev enp3s0 ');
    expect(printed(terminalOn('robot', named('Ethernet 2')), 'ip route')).toContain('dev nic1 ');
    expect(printed(terminalOn('robot', named('a-name-too-long-for-linux')), 'ip route')).toContain(
      'dev nic1 ',
    );
  });

  test('the terminal shows what has happened so far', () => {
    const length = linux.simulation.attempts[0]?.trace.steps.length ?? 0;
    const before = terminalOn('ipc', canonical, 0);
    const after = terminalOn('ipc', canonical, length);
    expect(printed(before, 'ss -tn').split('\n')).toHaveLength(1);
    expect(printed(after, 'ss -tn').split('\n')).toHaveLength(3);
    expect(printed(before, 'ip neigh')).toBe('');
  });

  test('the client of the code view dials what its listing says', () => {
    expect(printed(linux, 'python3 client.py')).toMatch(
      /^connected \('192\.168\.1\.10', \d+\) -> \('192\.168\.1\.100', 50000\)$/,
    );
    const silent = terminalOn('ipc');
    expect(printed(silent, 'python3 client.py')).toBe(
      "python3: can't open file '/root/client.py': [Errno 2] No such file or directory",
    );
  });
});

describe('completion', () => {
  test('of nothing: what can be run here, with what this host dials', () => {
    expect(completionsOf(linux, '')).toContain('ping -c 1 192.168.1.100');
    expect(completionsOf(linux, '')).not.toContain('ping -c 1 192.168.2.10');
  });

  test('of a beginning: every address of the world', () => {
    expect(completionsOf(linux, 'ping -c 1 192.168.2.1')).toEqual([
      'ping -c 1 192.168.2.100',
      'ping -c 1 192.168.2.10',
    ]);
    expect(completionsOf(linux, 'frobnicate')).toEqual([]);
  });

  test.each(systems)('%s: whatever is offered runs', (system) => {
    for (const id of ['ipc', 'robot', 'plc']) {
      const terminal = terminalOn(id, onSystem(system));
      for (const letter of ['', ...'acdhinprst']) {
        for (const line of completionsOf(terminal, letter)) {
          expect(faultOf(line, terminal)).toBeUndefined();
        }
      }
    }
  });

  test('what is complete needs no more', () => {
    expect(completionsOf(linux, 'hostname')).toEqual([]);
  });
});

test('the prompts', () => {
  expect(promptOf(linux)).toBe('root@robot:~# ');
  expect(promptOf(windows)).toBe('C:\\>');
});
