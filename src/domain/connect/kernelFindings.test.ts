/**
 * What asking a real kernel about generated worlds has taught the model: one case per finding, kept
 * small so that it can be read. The worlds themselves are in the recorded fixture.
 */
import { describe, expect, test } from 'vitest';
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { ServerSocket } from '../net/socket.ts';
import { plainHost, plainNic, plainServer } from './defaults.ts';
import { fixesOf } from './fix.ts';
import { simulate, verdictsOf } from './simulate.ts';

const at = (subnet: number, host: number): Ipv4 => ipv4OfOctets([10, 0, subnet, host]);

describe('a port that an earlier server holds', () => {
  const sharing = (bind: Ipv4): ServerSocket => ({
    ...plainServer('ipc', { bind, port: 50_000 }),
    options: { reuseAddress: false, reusePort: true, exclusive: false },
  });

  test('an outgoing connection cannot take it, so it does not stand in a later server’s way', () => {
    const ipc = plainHost('ipc', plainNic('nic1', 'a', { address: at(1, 100), prefix: 24 }));
    const outgoing = {
      kind: 'outgoing' as const,
      host: 'ipc',
      program: 'client',
      pid: 77,
      local: at(1, 100),
      localPort: 50_000,
      peer: at(1, 10),
      peerPort: 502,
    };
    const sockets = [sharing(toIpv4(0)), outgoing, sharing(at(1, 100))];
    const { servers } = verdictsOf({ hosts: [ipc], sockets, attempts: [] });
    expect(servers.map(({ result }) => result)).toEqual(['OK', 'OK']);
  });
});

/** nic1's subnet ends with the address that nic2 has. */
const shadowed = plainHost(
  'ipc',
  plainNic('nic1', 'a', { address: at(1, 1), prefix: 30 }),
  plainNic('nic2', 'b', { address: at(1, 3), prefix: 24 }),
);

describe('an address that is the broadcast address of a subnet set up before it', () => {
  test('brings no route to its wire', () => {
    const robot = plainHost('robot', plainNic('nic1', 'b', { address: at(1, 100), prefix: 24 }));
    const { attempts } = verdictsOf({
      hosts: [shadowed, robot],
      sockets: [],
      attempts: [{ protocol: 'ping', from: 'ipc', to: at(1, 100) }],
    });
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['ENETUNREACH']);
  });

  test('still counts as the host’s own: it does not answer who calls himself so', () => {
    const robot = plainHost('robot', plainNic('nic1', 'a', { address: at(1, 3), prefix: 28 }));
    const { attempts } = verdictsOf({
      hosts: [shadowed, robot],
      sockets: [],
      attempts: [{ protocol: 'ping', from: 'robot', to: at(1, 1) }],
    });
    expect(attempts.map(({ outcome, cause }) => [outcome, cause])).toEqual([
      ['EHOSTUNREACH', 'arp.sameAddress'],
    ]);
  });

  test('is not answered for on any wire', () => {
    const robot = plainHost('robot', plainNic('nic1', 'b', { address: at(1, 100), prefix: 24 }));
    const { attempts } = verdictsOf({
      hosts: [shadowed, robot],
      sockets: [],
      attempts: [{ protocol: 'ping', from: 'robot', to: at(1, 3) }],
    });
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['EHOSTUNREACH']);
  });

  test('hears no word from its own host that nobody answers on the wire', () => {
    const camera = { ...shadowed, gateways: [{ nic: 'nic2', via: at(1, 3), metric: 0 }] };
    const dial = { from: 'ipc', to: at(9, 9) };
    const { attempts } = verdictsOf({
      hosts: [camera],
      sockets: [],
      attempts: [
        { ...dial, protocol: 'tcp', port: 50_000 },
        { ...dial, protocol: 'ping' },
        { ...dial, protocol: 'udp', port: 50_000, connected: true },
      ],
    });
    const lost = { host: 'ipc', stage: 'deliver', cause: 'deliver.broadcast' };
    expect(attempts.map(({ outcome, cause, lost }) => [outcome, cause, lost])).toEqual([
      ['ETIMEDOUT', 'arp.nobody', lost],
      ['SILENCE', 'arp.nobody', lost],
      ['SILENCE', 'arp.nobody', null],
    ]);
  });

  test('as a gateway on its own NIC is the host itself, and no answer to ping is heard there', () => {
    const camera = {
      ...shadowed,
      gateways: [{ nic: 'nic2', via: at(1, 3), metric: 0 }],
    };
    const robot = plainHost('robot', plainNic('nic1', 'b', { address: at(1, 100), prefix: 24 }));
    const { attempts } = verdictsOf({
      hosts: [camera, robot],
      sockets: [],
      attempts: [{ protocol: 'ping', from: 'ipc', to: at(1, 100) }],
    });
    expect(attempts.map(({ outcome, cause }) => [outcome, cause])).toEqual([
      ['SILENCE', 'deliver.broadcast'],
    ]);
  });
});

describe('a gateway', () => {
  test('that is the last address of its NIC’s subnet is refused, even if another NIC has it', () => {
    const ipc = {
      ...plainHost(
        'ipc',
        plainNic('nic1', 'a', { address: at(1, 3), prefix: 25 }),
        plainNic('nic2', 'b', { address: at(1, 1), prefix: 30 }),
      ),
      gateways: [{ nic: 'nic2', via: at(1, 3), metric: 0 }],
    };
    const { refusals } = simulate({ hosts: [ipc], sockets: [], attempts: [] });
    expect(refusals.map(({ list, code }) => [list, code])).toEqual([
      ['gateways', 'route.gatewayNotOnWire'],
    ]);
  });

  test('that only a default route reaches is refused, even where that route leads to the wire', () => {
    const ipc = {
      ...plainHost('ipc', plainNic('nic1', 'a', { address: at(1, 100), prefix: 29 })),
      gateways: [{ nic: 'nic1', via: at(1, 100), metric: 0 }],
      routes: [{ to: { address: at(0, 0), prefix: 16 }, nic: 'nic1', via: at(2, 100), metric: 0 }],
    };
    const { refusals } = simulate({ hosts: [ipc], sockets: [], attempts: [] });
    expect(refusals.map(({ list, code }) => [list, code])).toEqual([
      ['routes', 'route.gatewayNotOnWire'],
    ]);
  });
});

test('to dial a port that the system happened to pick is no fix', () => {
  const ipc = plainHost('ipc', plainNic('nic1', 'a', { address: at(1, 100), prefix: 24 }));
  const scenario = {
    hosts: [ipc],
    sockets: [plainServer('ipc', { bind: toIpv4(0), port: 0 })],
    attempts: [{ protocol: 'tcp' as const, from: 'ipc', to: at(1, 100), port: 50_000 }],
  };
  const codes = fixesOf(scenario, 0).map(({ change }) => change.code);
  expect(codes).toContain('server.port');
  expect(codes).not.toContain('dial.port');
});
