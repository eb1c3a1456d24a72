/** Several servers: added, looked at, removed, and what else holds a port. */
import { describe, expect, it, test } from 'vitest';
import { verdictsOf } from '../connect/simulate.ts';
import { withAttemptAdded } from './editAttempt.ts';
import {
  withBind,
  withPort,
  withServerAdded,
  withServerLookedAt,
  withSocketRemoved,
} from './editServer.ts';
import { withSystem } from './editHost.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { done, given, ip, said, saidOf } from './testing.ts';

const serve = (edit: ReturnType<typeof withServerAdded>) => saidOf(edit, 'serve');
const startsOf = ({ scenario }: BenchScenario) =>
  verdictsOf(scenario).servers.map(({ result }) => result);

describe('a second server', () => {
  it('takes the next port, so that both start', () => {
    const two = done(withServerAdded(initialBench, 'ipc'));
    expect(serve({ ok: true, value: two })).toBe(
      'ipc:0.0.0.0:50000~name:vision~pid:4312;ipc:0.0.0.0:50001~name:server2~pid:4313',
    );
    expect(startsOf(two)).toEqual(['OK', 'OK']);
    expect(two.server).toBe(0);
  });

  it('on another host takes the same port', () => {
    expect(serve(withServerAdded(initialBench, 'plc'))).toContain(
      ';plc:0.0.0.0:50000~name:server2',
    );
  });

  // `connect/starts.test.ts`: Linux measured, Windows documented.
  it('on the same port is EADDRINUSE on Linux and shares on Windows', () => {
    const two = done(withServerAdded(initialBench, 'ipc'));
    const same = done(withBind(done(withPort(two, 1, 50_000)), 1, ip('192.168.2.100')));
    expect(startsOf(same)).toEqual(['OK', 'EADDRINUSE']);
    expect(startsOf(done(withSystem(same, 'ipc', 'windows')))).toEqual(['OK', 'OK']);
    const apart = done(withBind(same, 0, ip('192.168.1.100')));
    expect(startsOf(apart)).toEqual(['OK', 'OK']);
  });

  it('takes no port that a server of its host has, and any that another host’s or a connection has', () => {
    const busy =
      'serve=ipc:0.0.0.0:50000;robot:0.0.0.0:50001;ipc:192.168.1.100:50001~to:192.168.1.10:80';
    expect(serve(withServerAdded(given(busy), 'ipc'))).toContain(';ipc:0.0.0.0:50001~name:server3');
    expect(serve(withServerAdded(given('serve=ipc:0.0.0.0:65534'), 'ipc'))).toContain(
      ';ipc:0.0.0.0:65535~',
    );
  });

  it('without a first one is on 50000, and after the last port on any', () => {
    expect(serve(withServerAdded(given('serve='), 'ipc'))).toBe(
      'ipc:0.0.0.0:50000~name:server1~pid:301',
    );
    expect(serve(withServerAdded(given('serve=ipc:0.0.0.0:65535'), 'ipc'))).toContain(
      ';ipc:0.0.0.0:0~',
    );
  });

  it('is refused where there are sixteen', () => {
    const full = given(
      `serve=${Array.from({ length: 16 }, (_, place) => `ipc:0.0.0.0:${place + 1}`).join(';')}`,
    );
    expect(said(withServerAdded(full, 'ipc'))).toBe('limit.sockets');
  });
});

describe('what holds a port', () => {
  const text =
    'serve=ipc:192.168.1.100:50000~was:192.168.1.10:80;ipc:0.0.0.0:1000;ipc:0.0.0.0:2000;ipc:0.0.0.0:3000';

  it('is removed by its place, and the same server stays looked at', () => {
    const third = given(`${text}&server=3`);
    expect(done(withSocketRemoved(third, 0)).server).toBe(2);
    expect(done(withSocketRemoved(third, 1)).server).toBe(1);
    expect(done(withSocketRemoved(third, 3)).server).toBe(1);
    const first = given(text);
    expect(done(withSocketRemoved(first, 2)).server).toBe(0);
    expect(saidOf(withSocketRemoved(first, 1), 'serve')).not.toContain(':1000');
    expect(startsOf(done(withSocketRemoved(first, 0)))).toHaveLength(3);
  });

  it('is a connection or a leftover between servers: the looked-at one stays the same', () => {
    const mixed = given(
      'serve=ipc:0.0.0.0:1000;ipc:192.168.1.100:50001~to:192.168.1.10:80;ipc:0.0.0.0:2000;ipc:0.0.0.0:3000&server=2',
    );
    expect(done(withSocketRemoved(mixed, 0)).server).toBe(0);
    expect(done(withSocketRemoved(mixed, 1)).server).toBe(1);
    expect(done(withSocketRemoved(mixed, 2)).server).toBe(1);
    expect(done(withSocketRemoved(mixed, 3)).server).toBe(1);
  });

  it('leaves no server to look at when the last has gone', () => {
    const none = done(withSocketRemoved(initialBench, 0));
    expect(none.scenario.sockets).toEqual([]);
    expect(none.server).toBe(0);
    expect(done(withSocketRemoved(given(`${text}&server=3`), 3)).server).toBe(1);
  });
});

test('looking at another server is nothing but that', () => {
  const two = done(withServerAdded(initialBench, 'ipc'));
  expect(done(withServerLookedAt(two, 1))).toEqual({ ...two, server: 1 });
  expect(
    done(
      withAttemptAdded(done(withServerLookedAt(two, 1)), {
        protocol: 'ping',
        from: 'robot',
        to: ip('192.168.1.100'),
      }),
    ).server,
  ).toBe(1);
});
