/** One server: bound, started, stopped, restarted; its process and its number. */
import { describe, expect, it, test } from 'vitest';
import { verdictsOf } from '../connect/simulate.ts';
import {
  withBeside,
  withBind,
  withFrozen,
  withOptions,
  withPort,
  withPrivilege,
  withProgram,
  withProtocol,
  withRestarted,
  withServerAdded,
  withServerLookedAt,
  withSocketRemoved,
  withStarted,
  withStopped,
} from './editServer.ts';
import { withSystem } from './editHost.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { done, given, ip, said, saidOf } from './testing.ts';

const serve = (edit: ReturnType<typeof withBind>) => saidOf(edit, 'serve');
const startsOf = ({ scenario }: BenchScenario) =>
  verdictsOf(scenario).servers.map(({ result }) => result);

describe('a server', () => {
  const vision = 'ipc:0.0.0.0:50000';
  const name = '~name:vision~pid:4312';

  it.each([
    [
      'is bound',
      () => withBind(initialBench, 0, ip('192.168.2.100')),
      `ipc:192.168.2.100:50000${name}`,
    ],
    ['may ask for any port', () => withPort(initialBench, 0, 0), `ipc:0.0.0.0:0${name}`],
    ['speaks UDP', () => withProtocol(initialBench, 0, 'udp'), `${vision}~udp${name}`],
    [
      'has another name',
      () => withProgram(initialBench, 0, 'grab it'),
      `${vision}~name:grab_it~pid:4312`,
    ],
    ['hangs', () => withFrozen(initialBench, 0, true), `${vision}${name}~frozen`],
    ['has a right', () => withPrivilege(initialBench, 0, true), `${vision}${name}~privileged`],
    [
      'has options',
      () =>
        withOptions(done(withOptions(initialBench, 0, { reusePort: true })), 0, {
          exclusive: true,
        }),
      `${vision}${name}~reuseport~exclusive`,
    ],
    ['is stopped', () => withStopped(initialBench, 0), `${vision}${name}~stopped`],
  ])('%s', (_, edit, expected) => {
    expect(serve(edit())).toBe(expected);
  });

  it.each([
    [
      'an address that is not the host’s is the system’s to refuse',
      '192.168.1.10',
      'EADDRNOTAVAIL',
    ],
    ['a broadcast address binds', '192.168.1.255', 'OK'],
  ])('%s', (_, bind, result) => {
    expect(startsOf(done(withBind(initialBench, 0, ip(bind))))).toEqual([result]);
  });

  it('that is not there is not changed', () => {
    for (const edit of [
      withBind(initialBench, 1, ip('127.0.0.1')),
      withPort(initialBench, 7, 1),
      withOptions(initialBench, 1, { exclusive: true }),
      withStarted(initialBench, 1),
      withRestarted(initialBench, 1),
      withServerLookedAt(initialBench, 1),
      withServerAdded(initialBench, 'nobody'),
      withSocketRemoved(initialBench, 1),
    ]) {
      expect(done(edit)).toEqual(initialBench);
    }
  });

  it.each([
    ['a port out of range', () => withPort(initialBench, 0, 65_536), 'text.value'],
    ['no name', () => withProgram(initialBench, 0, ''), 'name.character'],
    ['a name with a tab', () => withProgram(initialBench, 0, 'a\tb'), 'name.character'],
    ['a name of 33 letters', () => withProgram(initialBench, 0, 'x'.repeat(33)), 'limit.name'],
  ])('%s is refused', (_, edit, code) => {
    expect(said(edit())).toBe(code);
  });
});

describe('restarting', () => {
  it('gives another process number and keeps the port', () => {
    expect(serve(withRestarted(initialBench, 0))).toBe('ipc:0.0.0.0:50000~name:vision~pid:4313');
  });

  it('on Windows in fours', () => {
    const windows = done(withSystem(initialBench, 'ipc', 'windows'));
    expect(serve(withRestarted(windows, 0))).toBe('ipc:0.0.0.0:50000~name:vision~pid:4316');
  });

  it('wakes what is frozen and starts what is stopped', () => {
    const stuck = given('serve=ipc:0.0.0.0:50000~frozen~stopped');
    expect(serve(withRestarted(stuck, 0))).toBe('ipc:0.0.0.0:50000~pid:1201');
  });

  it('begins again after the highest number, with one that is free', () => {
    const text = 'serve=ipc:0.0.0.0:50000~pid:99999;ipc:0.0.0.0:50001~pid:300';
    expect(serve(withRestarted(given(text), 0))).toContain(':50000~pid:301');
    const windows = done(withSystem(given(text.replace('99999', '99996')), 'ipc', 'windows'));
    expect(serve(withRestarted(windows, 0))).toContain(':50000~pid:304');
  });

  it('counts outgoing connections’ processes, and only the host’s own', () => {
    const text =
      'serve=ipc:0.0.0.0:50000~pid:4312;ipc:192.168.1.100:50001~to:192.168.1.10:80~pid:4400' +
      ';robot:0.0.0.0:7~pid:9000;ipc:192.168.1.100:50002~was:192.168.1.10:81';
    expect(serve(withRestarted(given(text), 0))).toContain(':50000~pid:4401');
  });
});

describe('stopping and starting', () => {
  it('a thousand times is nothing but other process numbers', () => {
    let bench = initialBench;
    for (let click = 0; click < 1000; click += 1) {
      bench = done(withStarted(done(withStarted(done(withStopped(bench, 0)), 0)), 0));
    }
    expect(bench.scenario.sockets).toHaveLength(1);
    expect(serve({ ok: true, value: bench })).toBe('ipc:0.0.0.0:50000~name:vision~pid:5312');
    expect(startsOf(bench)).toEqual(['OK']);
  });

  it('is idempotent', () => {
    expect(done(withStarted(initialBench, 0))).toBe(initialBench);
    const stopped = done(withStopped(initialBench, 0));
    expect(done(withStopped(stopped, 0))).toEqual(stopped);
  });

  // bind(2): who comes second to the same port is refused.
  it('what is started last comes last to its port, and stays looked at', () => {
    const both = given('serve=ipc:0.0.0.0:50000~name:first;ipc:0.0.0.0:50000~name:second~stopped');
    expect(startsOf(both)).toEqual(['OK', 'STOPPED']);
    const stopped = done(withStopped(both, 0));
    const second = done(withStarted(done(withServerLookedAt(stopped, 1)), 1));
    expect(second.server).toBe(1);
    expect(startsOf(second)).toEqual(['STOPPED', 'OK']);
    const first = done(withStarted(second, 0));
    expect(serve({ ok: true, value: first })).toBe(
      'ipc:0.0.0.0:50000~name:second~pid:1205;ipc:0.0.0.0:50000~name:first~pid:1206',
    );
    expect(startsOf(first)).toEqual(['OK', 'EADDRINUSE']);
    expect(first.server).toBe(0);
    const looked = done(withStarted(done(withServerLookedAt(second, 0)), 0));
    expect(looked.server).toBe(1);
  });

  it('keeps looking at a server that stood before the one that is started', () => {
    const three = given(
      'serve=ipc:0.0.0.0:1000;ipc:0.0.0.0:2000~stopped;ipc:0.0.0.0:3000&server=1',
    );
    expect(done(withStarted(three, 1)).server).toBe(0);
    expect(done(withStarted(done(withServerLookedAt(three, 2)), 1)).server).toBe(1);
    expect(done(withStarted(done(withServerLookedAt(three, 1)), 1)).server).toBe(2);
    const held = given(
      'serve=ipc:0.0.0.0:1000~stopped;ipc:192.168.1.100:50001~to:192.168.1.10:80;ipc:0.0.0.0:3000&server=1',
    );
    expect(done(withStarted(held, 0)).server).toBe(1);
  });
});

test('a second bind choice is set beside and put away', () => {
  const beside = done(withBeside(initialBench, ip('127.0.0.1')));
  expect(beside.beside).toBe(ip('127.0.0.1'));
  expect(done(withBeside(beside, null))).toEqual(initialBench);
});
