/** Hosts: systems, names, and devices, laptops and routers that come and go. */
import { describe, expect, it, test } from 'vitest';
import { simulate } from '../connect/simulate.ts';
import {
  withDeviceAdded,
  withForwarding,
  withHostLabel,
  withHostRemoved,
  withLaptopAdded,
  withRouterAdded,
  withSystem,
} from './editHost.ts';
import { withGateway } from './editRoute.ts';
import type { Edit } from './faults.ts';
import { homeOf, initialBench, middleOf, type BenchScenario } from './scenario.ts';
import { done, given, ip, said, saidOf } from './testing.ts';

const hosts = (edit: Edit) => saidOf(edit, 'hosts')?.split(';');
const lastOf = (edit: Edit) => hosts(edit)?.at(-1);
const kindsOf = ({ scenario }: BenchScenario) =>
  simulate(scenario).attempts.map(({ outcome }) => outcome.outcome);

describe('a host', () => {
  it('has another system, a name, forwards', () => {
    expect(hosts(withSystem(initialBench, 'robot', 'windows'))?.[1]).toBe(
      'robot,windows,192.168.1.10/24@a',
    );
    expect(hosts(withHostLabel(initialBench, 'plc', 'Camera 3'))?.[2]).toBe(
      'plc,name:Camera_3,192.168.2.10/24@b',
    );
    expect(hosts(withForwarding(initialBench, 'ipc', true))?.[0]).toContain(',forward');
    expect(
      done(withForwarding(done(withForwarding(initialBench, 'ipc', true)), 'ipc', false)),
    ).toEqual(initialBench);
  });

  it('that is not there is not changed', () => {
    for (const edit of [
      withSystem(initialBench, 'nobody', 'windows'),
      withHostLabel(initialBench, 'nobody', 'x'),
      withHostRemoved(initialBench, 'nobody'),
      withForwarding(initialBench, 'nobody', true),
    ]) {
      expect(done(edit)).toEqual(initialBench);
    }
  });

  it.each([
    ['x'.repeat(33), 'limit.name'],
    ['a\nb', 'name.character'],
    ['\ud800', 'name.character'],
  ])('cannot be called %j', (label, code) => {
    expect(said(withHostLabel(initialBench, 'ipc', label))).toBe(code);
  });

  it.each(['<script>__xss()</script>', '{{7*7}}', '$&', '\u202Egpj', '🤖'])(
    'can be called %s',
    (label) => {
      expect(done(withHostLabel(initialBench, 'ipc', label)).scenario.hosts[0]?.label).toBe(label);
    },
  );
});

describe('Windows', () => {
  // Windows PIDs are multiples of 4.
  it('numbers the host’s processes in fours, no two alike, and nobody else’s', () => {
    const text =
      'serve=ipc:0.0.0.0:1~pid:4313;ipc:0.0.0.0:2~pid:4312;robot:0.0.0.0:3~pid:77' +
      ';ipc:192.168.1.100:9~to:192.168.1.10:80~pid:4315;ipc:192.168.1.100:8~was:192.168.1.10:80';
    expect(saidOf(withSystem(given(text), 'ipc', 'windows'), 'serve')).toBe(
      'ipc:0.0.0.0:1~pid:4316;ipc:0.0.0.0:2~pid:4312;robot:0.0.0.0:3~pid:77' +
        ';ipc:192.168.1.100:9~to:192.168.1.10:80~pid:4320;ipc:192.168.1.100:8~was:192.168.1.10:80',
    );
  });

  it('keeps a number that is one of its own', () => {
    expect(saidOf(withSystem(initialBench, 'ipc', 'windows'), 'serve')).toContain('pid:4312');
  });
});

describe('a device that is added', () => {
  it('is on the wire with an address there, and dials the server in its own subnet', () => {
    const one = done(withDeviceAdded(initialBench, 'b'));
    expect(lastOf({ ok: true, value: one })).toBe('device3,192.168.2.20/24@b');
    expect(one.scenario.attempts.at(-1)).toEqual({
      protocol: 'tcp',
      from: 'device3',
      to: ip('192.168.2.100'),
      port: 50_000,
    });
    expect(kindsOf(one)).toEqual(['CONNECTED', 'CONNECTED', 'CONNECTED']);
    const two = withDeviceAdded(one, 'b');
    expect(lastOf(two)).toBe('device4,192.168.2.21/24@b');
    expect(done(two).shown).toBe(0);
  });

  it('has no name that another has', () => {
    const gone = done(withHostRemoved(done(withDeviceAdded(initialBench, 'a')), 'robot'));
    expect(lastOf(withDeviceAdded(gone, 'a'))).toBe('device4,192.168.1.21/24@a');
  });

  it('on a new wire or none has no address yet, and dials the server’s first', () => {
    expect(lastOf(withDeviceAdded(initialBench, 'c'))).toBe('device3,none@c');
    const loose = done(withDeviceAdded(initialBench, null));
    expect(lastOf({ ok: true, value: loose })).toBe('device3,none@none');
    expect(kindsOf(loose).at(-1)).toBe('ENETUNREACH');
  });

  it('finds room in a small subnet, or has no address', () => {
    const small = (prefix: number) => given(`hosts=ipc,pc,10.0.0.1/${prefix}@a`);
    expect(lastOf(withDeviceAdded(small(29), 'a'))).toBe('device1,10.0.0.2/29@a');
    expect(lastOf(withDeviceAdded(small(31), 'a'))).toBe('device1,10.0.0.0/31@a');
    expect(lastOf(withDeviceAdded(small(32), 'a'))).toBe('device1,none@a');
    const full = given('hosts=ipc,pc,10.0.0.1/30@a;robot,10.0.0.2/30@a');
    expect(lastOf(withDeviceAdded(full, 'a'))).toBe('device2,none@a');
  });

  it('goes on from the first address when those from .20 on are taken', () => {
    const taken = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]
      .map((last) => `h${last},10.0.0.${last}/27@a`)
      .join(';');
    expect(lastOf(withDeviceAdded(given(`hosts=ipc,pc,10.0.0.1/27@a;${taken}`), 'a'))).toBe(
      'device12,10.0.0.2/27@a',
    );
  });

  it('speaks the server’s protocol; with no server or port to dial it is silent', () => {
    const dial = (text: string) => saidOf(withDeviceAdded(given(text), 'a'), 'dial');
    expect(dial('serve=ipc:0.0.0.0:7~udp&dial=')).toBe('device3:192.168.1.100:7~udp');
    expect(dial('serve=ipc:0.0.0.0:0&dial=')).toBeUndefined();
    expect(dial('serve=&dial=')).toBeUndefined();
  });

  it('is the last of sixteen', () => {
    let bench = given('dial=');
    for (let place = 3; place < 16; place += 1) bench = done(withDeviceAdded(bench, 'a'));
    expect(said(withDeviceAdded(bench, 'a'))).toBe('limit.hosts');
  });
});

describe('a laptop', () => {
  it('is a PC of the learner’s own that dials, too', () => {
    const one = done(withLaptopAdded(initialBench, 'a'));
    expect(lastOf({ ok: true, value: one })).toBe('laptop,pc,192.168.1.50/24@a');
    expect(kindsOf(one)).toEqual(['CONNECTED', 'CONNECTED', 'CONNECTED']);
    expect(lastOf(withLaptopAdded(one, 'a'))).toBe('laptop2,pc,192.168.1.51/24@a');
  });
});

describe('a router', () => {
  it('stands between two wires, forwards, and dials nobody', () => {
    const routed = done(withRouterAdded(initialBench, 'a', 'b'));
    expect(lastOf({ ok: true, value: routed })).toBe(
      'router,router,192.168.1.1/24@a,192.168.2.1/24@b,forward',
    );
    expect(routed.scenario.attempts).toHaveLength(2);
    expect(lastOf(withRouterAdded(routed, 'a', null))).toBe(
      'router2,router,192.168.1.2/24@a,none@none,forward',
    );
  });

  // Measured: out by the router, back by the other's gateway.
  it('carries the robot to the PLC’s subnet once both know the way', () => {
    const text = 'serve=plc:0.0.0.0:50000&dial=robot:192.168.2.10:50000';
    const routed = done(withRouterAdded(given(text), 'a', 'b'));
    expect(kindsOf(routed)).toEqual(['ENETUNREACH']);
    const out = done(withGateway(routed, 'robot', ip('192.168.1.1')));
    expect(kindsOf(out)).toEqual(['ETIMEDOUT']);
    expect(kindsOf(done(withGateway(out, 'plc', ip('192.168.2.1'))))).toEqual(['CONNECTED']);
  });
});

describe('a host that is removed', () => {
  const text =
    'serve=robot:0.0.0.0:1;ipc:0.0.0.0:2;ipc:0.0.0.0:3&server=3' +
    '&dial=robot:192.168.1.100:2;plc:192.168.2.100:3;robot:192.168.1.100:4;plc:192.168.1.10:1&show=4';

  it('takes its servers and attempts; what is looked at stays, and who dials it goes on', () => {
    const left = done(withHostRemoved(given(text), 'robot'));
    expect(said({ ok: true, value: left })).toBe(
      'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b;plc,192.168.2.10/24@b' +
        '&serve=ipc:0.0.0.0:2~pid:1204;ipc:0.0.0.0:3~pid:1208' +
        '&dial=plc:192.168.2.100:3;plc:192.168.1.10:1&show=2&server=2',
    );
  });

  it('is another one looked at, where its server was', () => {
    expect(done(withHostRemoved(given(text.replace('server=3', 'server=1')), 'robot')).server).toBe(
      0,
    );
  });

  it('is not the one in the middle', () => {
    expect(said(withHostRemoved(initialBench, 'ipc'))).toBe('host.middle');
    const noPc = given('hosts=robot,192.168.1.10/24@a;plc,192.168.1.11/24@a');
    expect(said(withHostRemoved(noPc, 'robot'))).toBe('host.middle');
    expect(hosts(withHostRemoved(noPc, 'plc'))).toEqual(['robot,192.168.1.10/24@a']);
  });
});

test('the middle is the first PC, home is where the server runs that is looked at', () => {
  const bench = given(
    'hosts=robot,1.1.1.1/8@a;ipc,pc,1.1.1.2/8@a;x,pc,1.1.1.3/8@a&serve=x:0.0.0.0:1',
  );
  expect(middleOf(bench)?.id).toBe('ipc');
  expect(homeOf(bench)?.id).toBe('x');
  expect(homeOf(given('hosts=robot,1.1.1.1/8@a'))?.id).toBe('robot');
});
