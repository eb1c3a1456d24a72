/**
 * A small plant for questions about servers: an IPC with two NICs, a robot on one, a PLC on the
 * other, all with /24. The course's own scenario with other numbers; becomes a `Scenario` for the
 * model, which then answers.
 */
import type { Chance } from '../chance.ts';
import { anyRule, openFirewall, plainHost, plainNic, plainServer } from '../connect/defaults.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import type { Outcome } from '../connect/outcome.ts';
import { octetsOf, ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import type { Firewall, Nic, Port, System } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { drawnPrivate } from './addresses.ts';

/** `ipc`: a program on the server's own host. */
export const clients = ['robot', 'plc', 'ipc'] as const;
export type Client = (typeof clients)[number];

export interface Site {
  /** Addresses of the IPC's NICs; `robot` is on the cable of the first, `plc` of the second. */
  readonly nic1: Ipv4;
  readonly nic2: Ipv4;
  readonly robot: Ipv4;
  readonly plc: Ipv4;
  readonly port: Port;
  /** Of the IPC. Windows comes with its firewall on, and a rule that allows the port. */
  readonly system: System;
}

export const sitePrefix = 24;
export const everyAddress = toIpv4(0);
/** On, and without a rule: as Windows is delivered. */
export const closedFirewall: Firewall = { ...openFirewall, on: true, otherwise: 'drop' };
export const loopback = ipv4OfOctets([127, 0, 0, 1]);

/** The IPC in the lower half of each subnet, devices in the upper: a /25 tells them apart. */
export function drawnSite(chance: Chance, system: System): Site {
  const [a, b, c] = octetsOf(drawnPrivate(chance, sitePrefix));
  const other = (c + chance.between(1, 9)) % 256;
  const at = (subnet: number, host: number): Ipv4 => ipv4OfOctets([a, b, subnet, host]);
  return {
    nic1: at(c, chance.between(2, 126)),
    nic2: at(other, chance.between(2, 126)),
    robot: at(c, chance.between(129, 253)),
    plc: at(other, chance.between(129, 253)),
    port: chance.pick([50_000, 50_001, 5000, 6000, 8080, 30_000]),
    system,
  };
}

/** What a client's own address is; a program on the IPC dials itself. */
export const addressOf = (site: Site, client: Client): Ipv4 =>
  client === 'ipc' ? loopback : site[client];

/** What is otherwise than it should be. */
export interface Otherwise {
  readonly server?: Partial<ServerSocket>;
  readonly ipcNic?: Partial<Nic>;
  readonly robotNic?: Partial<Nic>;
  readonly firewall?: Firewall;
}

const at24 = (address: Ipv4) => ({ address, prefix: sitePrefix });

const usualFirewall = ({ system, port }: Site): Firewall | undefined =>
  system === 'windows'
    ? { ...closedFirewall, rules: [{ ...anyRule, protocol: 'tcp', port, verdict: 'allow' }] }
    : undefined;

export function scenarioOf(
  site: Site,
  attempts: readonly Attempt[],
  { server, ipcNic, robotNic, firewall = usualFirewall(site) }: Otherwise = {},
): Scenario {
  const nic1 = { ...plainNic('nic1', 'a', at24(site.nic1)), ...ipcNic };
  const ipc = plainHost('ipc', nic1, plainNic('nic2', 'b', at24(site.nic2)));
  const robot = { ...plainNic('nic1', 'a', at24(site.robot)), ...robotNic };
  return {
    hosts: [
      { ...ipc, system: site.system, firewall: firewall ?? ipc.firewall },
      plainHost('robot', robot),
      plainHost('plc', plainNic('nic1', 'b', at24(site.plc))),
    ],
    sockets: [{ ...plainServer('ipc', { bind: everyAddress, port: site.port }), ...server }],
    attempts,
  };
}

export const dialling = ({ port }: Site, from: Client, to: Ipv4): Attempt => ({
  protocol: 'tcp',
  from,
  to,
  port,
});

/** What the model says of attempts, one after the other. */
export const outcomesOf = (
  site: Site,
  attempts: readonly Attempt[],
  otherwise?: Otherwise,
): readonly Outcome[] => verdictsOf(scenarioOf(site, attempts, otherwise)).attempts;
