/**
 * What asking a real kernel about generated worlds has taught the model: one case per finding, kept
 * small so that it can be read. The worlds themselves are in the recorded fixture.
 */
import { describe, expect, test } from 'vitest';
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { ServerSocket } from '../net/socket.ts';
import { plainHost, plainNic, plainServer } from './defaults.ts';
import { verdictsOf } from './simulate.ts';

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

describe('an address that is the broadcast address of a subnet set up before it', () => {
  test('brings no route to its wire', () => {
    const ipc = plainHost(
      'ipc',
      plainNic('nic1', 'a', { address: at(1, 1), prefix: 30 }),
      plainNic('nic2', 'b', { address: at(1, 3), prefix: 24 }),
    );
    const robot = plainHost('robot', plainNic('nic1', 'b', { address: at(1, 100), prefix: 24 }));
    const { attempts } = verdictsOf({
      hosts: [ipc, robot],
      sockets: [],
      attempts: [{ protocol: 'ping', from: 'ipc', to: at(1, 100) }],
    });
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['ENETUNREACH']);
  });
});
