/**
 * The scenario that everything starts from: an industrial PC with two NICs, a
 * device on each, a server on 0.0.0.0, and each device dialling the address in its own subnet.
 */
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { plainHost, plainNic, plainServer } from './defaults.ts';
import type { Scenario } from './scenario.ts';

const at = (subnet: number, host: number): Ipv4 => ipv4OfOctets([192, 168, subnet, host]);
const nic = (id: string, segment: string, address: Ipv4) =>
  plainNic(id, segment, { address, prefix: 24 });

export const canonical: Scenario = {
  hosts: [
    { ...plainHost('ipc', nic('nic1', 'a', at(1, 100)), nic('nic2', 'b', at(2, 100))), kind: 'pc' },
    plainHost('robot', nic('nic1', 'a', at(1, 10))),
    plainHost('plc', nic('nic1', 'b', at(2, 10))),
  ],
  sockets: [
    { ...plainServer('ipc', { bind: toIpv4(0), port: 50_000 }), program: 'vision', pid: 4312 },
  ],
  attempts: [
    { protocol: 'tcp', from: 'robot', to: at(1, 100), port: 50_000 },
    { protocol: 'tcp', from: 'plc', to: at(2, 100), port: 50_000 },
  ],
};
