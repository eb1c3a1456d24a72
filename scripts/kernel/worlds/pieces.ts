/** Short words to write worlds with: addresses, NICs, hosts, sockets with the usual defaults. */
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../../../src/domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../../src/domain/ip/mask.ts';
import type { AddressWithPrefix } from '../../../src/domain/ip/subnet.ts';
import type { DefaultGateway, FirewallRule, Host, Nic } from '../../../src/domain/net/host.ts';
import type { ServerSocket } from '../../../src/domain/net/socket.ts';

export const ip = (a: number, b: number, c: number, d: number): Ipv4 => ipv4OfOctets([a, b, c, d]);
export const anywhere = ip(0, 0, 0, 0);
export const loopback = ip(127, 0, 0, 1);

export const broadcastOf = ({ address, prefix }: AddressWithPrefix): Ipv4 =>
  toIpv4(address | ~maskOfPrefix(prefix));
export const networkOf = ({ address, prefix }: AddressWithPrefix): Ipv4 =>
  toIpv4(address & maskOfPrefix(prefix));

export const nicOf = (
  number: number,
  address: Ipv4 | null,
  prefix: number,
  segment: string | null,
  changes: Partial<Nic> = {},
): Nic => ({
  id: `nic${number}`,
  label: '',
  addresses: address === null ? [] : [{ address, prefix, when: 'always' }],
  segment,
  up: true,
  profile: 'private',
  ...changes,
});

export const hostOf = (id: string, nics: readonly Nic[], changes: Partial<Host> = {}): Host => ({
  id,
  label: '',
  kind: 'device',
  system: 'linux',
  nics,
  gateways: [],
  routes: [],
  forwarding: false,
  firewall: { on: false, rules: [], otherwise: 'allow' },
  ...changes,
});

export const gatewayOf = (number: number, via: Ipv4, metric = 0): DefaultGateway => ({
  nic: `nic${number}`,
  via,
  metric,
});

export const serverOf = (
  host: string,
  bind: Ipv4,
  port: number,
  changes: Partial<ServerSocket> = {},
): ServerSocket => ({
  kind: 'server',
  host,
  program: 'vision',
  pid: 1234,
  protocol: 'tcp',
  bind,
  port,
  options: { reuseAddress: false, reusePort: false, exclusive: false },
  privileged: false,
  frozen: false,
  backlog: 128,
  stopped: false,
  ...changes,
});

export const ruleOf = (changes: Partial<FirewallRule>): FirewallRule => ({
  nic: null,
  from: null,
  protocol: null,
  port: null,
  profile: null,
  verdict: 'allow',
  ...changes,
});

/** A subnet's numbers, as a plant would choose them: `number` tells the subnets of a world apart. */
export const plants = [
  (number: number, host: number): Ipv4 => ip(192, 168, number, host),
  (number: number, host: number): Ipv4 => ip(10, 0, number, host),
  (number: number, host: number): Ipv4 => ip(172, 16, number * 3, host),
] as const;
export type Plant = (typeof plants)[number];
