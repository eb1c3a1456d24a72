/**
 * Edits where more stands there than the one that is meant: connections between servers, a second
 * address on a NIC, one that was taken away, a cable in no segment, processes of other hosts.
 */
import { describe, expect, it, test } from 'vitest';
import { highestPid } from '../connect/serverText.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { withDeviceAdded, withHostRemoved, withSystem } from './editHost.ts';
import { withAddressWhen } from './editNic.ts';
import { withGateway, withGatewayAdded, withRouteAdded } from './editRoute.ts';
import {
  withRestarted,
  withServerAdded,
  withServerLookedAt,
  withSocketRemoved,
  withStarted,
} from './editServer.ts';
import { withLocalEnd } from './editSocket.ts';
import type { Edit } from './faults.ts';
import { rightGuesses } from './prediction.ts';
import { initialBench } from './scenario.ts';
import { done, given, ip, on, said, saidOf } from './testing.ts';

const ipc = (edit: Edit) => saidOf(edit, 'hosts')?.split(';')[0];
const lastHost = (edit: Edit) => saidOf(edit, 'hosts')?.split(';').at(-1);
const gatewaysOf = (edit: Edit) => done(edit).scenario.hosts[0]?.gateways;

describe('what is looked at stays', () => {
  const connection = 'ipc:192.168.1.100:9~to:192.168.1.10:80';

  it('when a host goes, however many connections and attempts come before and after', () => {
    const bench = given(
      `serve=${connection};robot:0.0.0.0:1;ipc:0.0.0.0:2;ipc:0.0.0.0:3&server=2` +
        '&dial=robot:192.168.1.100:2;plc:192.168.2.100:3;plc:192.168.2.100:4;plc:192.168.2.100:5&show=2',
    );
    const left = done(withHostRemoved(bench, 'robot'));
    expect([left.server, left.shown]).toEqual([0, 0]);
  });

  it('when a server goes that a connection was before', () => {
    const bench = given(`serve=${connection};ipc:0.0.0.0:1;ipc:0.0.0.0:2;ipc:0.0.0.0:3&server=2`);
    expect(done(withSocketRemoved(bench, 1)).server).toBe(0);
    expect(done(withSocketRemoved(bench, 3)).server).toBe(1);
  });

  it('when a later one starts, and when one is asked for that is not there', () => {
    const bench = given('serve=ipc:0.0.0.0:1;ipc:0.0.0.0:2;ipc:0.0.0.0:3~stopped&server=2');
    expect(done(withStarted(bench, 2)).server).toBe(1);
    expect(done(withServerLookedAt(bench, 7))).toEqual(bench);
  });
});

describe('a gateway among several addresses', () => {
  it('goes by the NIC that has an address near it now, not by one that had', () => {
    const had = given('hosts=ipc,pc,10.0.0.5/8!old_192.168.1.100/24@a,10.0.0.6/8@b');
    expect(gatewaysOf(withGateway(had, 'ipc', ip('10.0.0.1')))).toMatchObject([{ nic: 'nic2' }]);
  });

  it('goes by the NIC that has it near with any of its addresses', () => {
    const more = given('hosts=ipc,pc,10.0.0.5/24@a,192.168.1.100/24_172.16.0.1/24@b');
    expect(gatewaysOf(withGateway(more, 'ipc', ip('172.16.0.9')))).toMatchObject([{ nic: 'nic2' }]);
  });

  it('is not the host itself, whichever address it is; one that was taken away is nobody', () => {
    const two = given('hosts=ipc,pc,192.168.1.100/24_192.168.1.101/24@a');
    expect(said(withGateway(two, 'ipc', ip('192.168.1.101')))).toBe('route.own');
    const had = given('hosts=ipc,pc,192.168.1.100/24_192.168.1.101/24!old@a');
    expect(ipc(withGateway(had, 'ipc', ip('192.168.1.101')))).toContain(',gw:192.168.1.101');
  });

  it('is taken beside a route that was refused, and a second route is judged by itself', () => {
    const stale = given('hosts=ipc,pc,192.168.1.100/24@a,route:10.0.0.0/8:9.9.9.9@nic1');
    expect(gatewaysOf(withGateway(stale, 'ipc', ip('192.168.1.1')))).toHaveLength(1);
    const to = (subnet: string) => ({ to: on(subnet), nic: 'nic1', via: null, metric: 0 });
    const one = done(withRouteAdded(initialBench, 'ipc', to('10.0.0.0/8')));
    expect(said(withRouteAdded(one, 'ipc', to('11.0.0.1/8')))).toBe('route.hostBits');
  });

  it('of nobody is not set', () => {
    const gateway = { nic: 'nic1', via: ip('192.168.1.1'), metric: 0 };
    expect(done(withGatewayAdded(initialBench, 'nobody', gateway))).toBe(initialBench);
  });
});

describe('a device', () => {
  it('in no segment takes no subnet from others that are in none', () => {
    const loose = given('hosts=ipc,pc,192.168.1.100/24@none');
    expect(lastHost(withDeviceAdded(loose, null))).toBe('device1,none@none');
  });

  it('takes its subnet from the first on its cable that has one', () => {
    const first = given('hosts=ipc,pc,none@a;robot,192.168.1.10/24@a');
    expect(lastHost(withDeviceAdded(first, 'a'))).toBe('device2,192.168.1.20/24@a');
  });
});

test('when an address was there is said of that one alone', () => {
  const two = given('hosts=ipc,pc,192.168.1.100/24_192.168.1.101/24@a');
  expect(ipc(withAddressWhen(two, { host: 'ipc', nic: 'nic1' }, 1, 'removed'))).toBe(
    'ipc,pc,192.168.1.100/24_192.168.1.101/24!old@a',
  );
});

describe('the number of a process', () => {
  const mixed =
    'hosts=ipc,pc,windows,192.168.1.100/24@a;robot,192.168.1.10/24@a&serve=robot:0.0.0.0:7~pid:400';

  it('is of its own host’s system', () => {
    expect(saidOf(withServerAdded(given(mixed), 'robot'), 'serve')).toContain('~pid:401');
    const linux = given(mixed.replace('windows,', '').replace('400', '401'));
    expect(saidOf(withSystem(linux, 'robot', 'windows'), 'serve')).toBe('robot:0.0.0.0:7~pid:404');
  });

  it('is the highest before it begins again', () => {
    const last = given(`serve=ipc:0.0.0.0:7~pid:${highestPid - 1}`);
    expect(saidOf(withRestarted(last, 0), 'serve')).toContain(`~pid:${highestPid}`);
  });
});

describe('the own end of a connection', () => {
  it('may stay an address that its host has no more', () => {
    const gone = given('serve=ipc:10.9.9.9:50000~to:192.168.1.10:80~name:backup~pid:400');
    const change = { local: ip('10.9.9.9'), localPort: 7 };
    expect(saidOf(withLocalEnd(gone, 0, change), 'serve')).toContain('ipc:10.9.9.9:7~to:');
  });

  it('that is set to what it is stays, and is not there twice', () => {
    const bench = given('serve=ipc:192.168.1.100:9~to:192.168.1.10:80~name:backup~pid:400');
    expect(done(withLocalEnd(bench, 0, { localPort: 9 }))).toEqual(bench);
  });
});

test('of a server that was stopped, only what its client sees can be right', () => {
  const { attempts, servers } = verdictsOf(given('serve=ipc:0.0.0.0:50000~stopped').scenario);
  const [outcome] = attempts;
  const [start] = servers;
  expect(start?.result).toBe('STOPPED');
  expect(outcome && rightGuesses(outcome, start ?? null)).toEqual(['refused']);
});
