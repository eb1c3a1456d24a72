/** Gateways and routes: taken or refused as the host's system would (ip-route(8)). */
import { describe, expect, it } from 'vitest';
import { simulate } from '../connect/simulate.ts';
import {
  withGateway,
  withGatewayAdded,
  withGatewayChanged,
  withGatewayRemoved,
  withRouteAdded,
  withRouteChanged,
  withRouteRemoved,
} from './editRoute.ts';
import { withNicUp } from './editNic.ts';
import type { Edit } from './faults.ts';
import { initialBench } from './scenario.ts';
import { done, given, ip, on, said, saidOf } from './testing.ts';

const ipc = (edit: Edit) => saidOf(edit, 'hosts')?.split(';')[0];
const base = 'ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b';
const by = (nic: string, via: string, metric = 0) => ({ nic, via: ip(via), metric });
const to = (subnet: string, nic: string, via: string | null) => ({
  to: on(subnet),
  nic,
  via: via === null ? null : ip(via),
  metric: 0,
});

describe('the gateway of a host', () => {
  it('is on the NIC whose subnet it is in', () => {
    expect(ipc(withGateway(initialBench, 'ipc', ip('192.168.1.1')))).toBe(`${base},gw:192.168.1.1`);
    const second = done(withGateway(initialBench, 'ipc', ip('192.168.2.1')));
    expect(second.scenario.hosts[0]?.gateways).toEqual([by('nic2', '192.168.2.1')]);
  });

  it('takes the place of all others, and can be none', () => {
    const one = done(withGateway(initialBench, 'ipc', ip('192.168.1.1')));
    const two = done(withGatewayAdded(one, 'ipc', by('nic2', '192.168.2.1', 5)));
    expect(ipc(withGateway(two, 'ipc', ip('192.168.1.9')))).toBe(`${base},gw:192.168.1.9`);
    expect(done(withGateway(two, 'ipc', null))).toEqual(initialBench);
  });

  it('outside the NIC’s subnet is refused, with the AND that proves it', () => {
    expect(withGateway(initialBench, 'robot', ip('192.168.2.1'))).toEqual({
      ok: false,
      fault: {
        code: 'route.gatewayNotOnWire',
        host: 'robot',
        nic: 'nic1',
        via: ip('192.168.2.1'),
        on: [{ ...on('192.168.1.10/24'), when: 'always' }],
      },
    });
    // Under /22 the two are in one subnet.
    const wide = given('hosts=ipc,pc,192.168.1.100/22@a');
    expect(ipc(withGateway(wide, 'ipc', ip('192.168.2.1')))).toBe(
      'ipc,pc,192.168.1.100/22@a,gw:192.168.2.1',
    );
  });

  it.each([
    ['its own address', 'robot', '192.168.1.10', 'route.own'],
    ['the address of its other NIC', 'ipc', '192.168.2.100', 'route.own'],
    ['the broadcast address', 'robot', '192.168.1.255', 'route.gatewayNotOnWire'],
    ['0.0.0.0', 'robot', '0.0.0.0', 'route.gatewayNotOnWire'],
    ['a loopback address', 'robot', '127.0.0.1', 'route.gatewayNotOnWire'],
  ])('cannot be %s', (_, host, via, code) => {
    expect(said(withGateway(initialBench, host, ip(via)))).toBe(code);
  });

  it('cannot be set on a NIC that is down', () => {
    const down = done(withNicUp(initialBench, { host: 'robot', nic: 'nic1' }, false));
    expect(said(withGateway(down, 'robot', ip('192.168.1.1')))).toBe('route.nicDown');
  });

  it('of a host without a NIC, or of none, is not set', () => {
    const bare = given('hosts=ipc,pc');
    expect(done(withGateway(bare, 'ipc', ip('1.2.3.4')))).toEqual(bare);
    expect(done(withGateway(initialBench, 'nobody', ip('1.2.3.4')))).toEqual(initialBench);
  });

  it('that was good once is kept when the address goes, and shown as refused', () => {
    const text = said(withGateway(initialBench, 'robot', ip('192.168.1.1')));
    const moved = given(text.replace('192.168.1.10/24', '192.168.7.10/24'));
    expect(simulate(moved.scenario).refusals).toMatchObject([
      { host: 'robot', list: 'gateways', index: 0, code: 'route.gatewayNotOnWire' },
    ]);
  });
});

// Measured; the misconception gateway-per-nic.
describe('two default gateways', () => {
  /** Made in the tests: what runs before them is not known to belong to one. */
  const one = () => done(withGateway(initialBench, 'ipc', ip('192.168.1.1')));

  it('of the same metric are refused ("File exists"), of another taken', () => {
    expect(said(withGatewayAdded(one(), 'ipc', by('nic2', '192.168.2.1')))).toBe('route.exists');
    expect(ipc(withGatewayAdded(one(), 'ipc', by('nic2', '192.168.2.1', 100)))).toBe(
      `${base},gw:192.168.1.1,gw:192.168.2.1~100`,
    );
  });

  const two = () => done(withGatewayAdded(one(), 'ipc', by('nic2', '192.168.2.1', 100)));

  it('are changed and removed by their place', () => {
    expect(said(withGatewayChanged(two(), 'ipc', 1, by('nic2', '192.168.2.1', 0)))).toBe(
      'route.exists',
    );
    expect(ipc(withGatewayChanged(two(), 'ipc', 1, by('nic2', '192.168.2.9', 7)))).toBe(
      `${base},gw:192.168.1.1,gw:192.168.2.9~7`,
    );
    expect(ipc(withGatewayRemoved(two(), 'ipc', 0))).toBe(`${base},gw:192.168.2.1~100`);
    expect(done(withGatewayChanged(two(), 'ipc', 2, by('nic1', '9.9.9.9')))).toEqual(two());
    expect(done(withGatewayRemoved(two(), 'ipc', 2))).toEqual(two());
  });

  it('that are there already do not stand in the way of a good one', () => {
    const stale = given(`hosts=${base},gw:9.9.9.9`);
    expect(ipc(withGatewayAdded(stale, 'ipc', by('nic2', '192.168.2.1')))).toBe(
      `${base},gw:9.9.9.9,gw:192.168.2.1`,
    );
  });

  it('are four at most', () => {
    let bench = two();
    for (const metric of [200, 300]) {
      bench = done(withGatewayAdded(bench, 'ipc', by('nic1', '192.168.1.1', metric)));
    }
    expect(said(withGatewayAdded(bench, 'ipc', by('nic1', '192.168.1.1', 400)))).toBe(
      'limit.gateways',
    );
    expect(said(withGatewayAdded(two(), 'ipc', by('nic1', '192.168.1.1', 10_000)))).toBe(
      'text.value',
    );
  });
});

describe('a static route', () => {
  it('goes by a gateway on the wire, or by the wire itself', () => {
    const via = done(withRouteAdded(initialBench, 'ipc', to('10.0.0.0/8', 'nic2', '192.168.2.1')));
    expect(ipc({ ok: true, value: via })).toBe(`${base},route:10.0.0.0/8:192.168.2.1`);
    const wire = withRouteAdded(via, 'ipc', to('11.0.0.0/8', 'nic2', null));
    expect(ipc(wire)).toBe(`${base},route:10.0.0.0/8:192.168.2.1,route:11.0.0.0/8@nic2`);
    expect(ipc(withRouteRemoved(done(wire), 'ipc', 0))).toBe(`${base},route:11.0.0.0/8@nic2`);
    expect(ipc(withRouteChanged(done(wire), 'ipc', 1, to('12.0.0.0/8', 'nic1', null)))).toBe(
      `${base},route:10.0.0.0/8:192.168.2.1,route:12.0.0.0/8`,
    );
  });

  it.each([
    [
      'by a gateway that is not on the wire',
      to('10.0.0.0/8', 'nic1', '192.168.2.1'),
      'route.gatewayNotOnWire',
    ],
    ['that the wire has already', to('192.168.1.0/24', 'nic1', null), 'route.exists'],
    ['to itself', to('10.0.0.0/8', 'nic1', '192.168.1.100'), 'route.own'],
    ['to a network with host bits', to('10.0.0.1/8', 'nic1', null), 'route.hostBits'],
    ['by a NIC that is not there', to('10.0.0.0/8', 'nic9', null), 'route.nicDown'],
  ])('%s is refused', (_, route, code) => {
    expect(said(withRouteAdded(initialBench, 'ipc', route))).toBe(code);
    const one = done(withRouteAdded(initialBench, 'ipc', to('99.0.0.0/8', 'nic1', null)));
    expect(said(withRouteChanged(one, 'ipc', 0, route))).toBe(code);
  });

  it('leads the robot to NIC 2’s address by NIC 1', () => {
    const led = done(
      withRouteAdded(initialBench, 'robot', to('192.168.2.0/24', 'nic1', '192.168.1.100')),
    );
    const dial = said({ ok: true, value: led }).replace(
      'dial=robot:192.168.1',
      'dial=robot:192.168.2',
    );
    expect(simulate(given(dial).scenario).attempts[0]?.outcome.outcome).toBe('CONNECTED');
  });

  it('is one of eight at most, and of a host that is there', () => {
    let bench = initialBench;
    for (let net = 1; net <= 8; net += 1) {
      bench = done(withRouteAdded(bench, 'ipc', to(`${net}.0.0.0/8`, 'nic1', null)));
    }
    expect(said(withRouteAdded(bench, 'ipc', to('9.0.0.0/8', 'nic1', null)))).toBe('limit.routes');
    expect(done(withRouteAdded(bench, 'nobody', to('9.0.0.0/8', 'nic1', null)))).toBe(bench);
  });
});
