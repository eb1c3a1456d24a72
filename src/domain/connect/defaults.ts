/**
 * What hosts, NICs, servers and firewalls are when nothing else is said: what the text notation
 * leaves out, and what the lab adds on a click.
 */
import type { AddressWithPrefix } from '../ip/subnet.ts';
import type { Firewall, FirewallRule, Host, HostId, Nic, NicId, SegmentId } from '../net/host.ts';
import type { ServerSocket, SocketOptions } from '../net/socket.ts';

export const openFirewall: Firewall = { on: false, rules: [], otherwise: 'allow' };
export const anyRule: FirewallRule = {
  nic: null,
  from: null,
  protocol: null,
  port: null,
  profile: null,
  verdict: 'allow',
};

export const plainNic = (
  id: NicId,
  segment: SegmentId | null,
  ...addresses: readonly AddressWithPrefix[]
): Nic => ({
  id,
  label: '',
  addresses: addresses.map((address) => ({ ...address, when: 'always' })),
  segment,
  up: true,
  profile: 'private',
});

export const plainHost = (id: HostId, ...nics: readonly Nic[]): Host => ({
  id,
  label: '',
  kind: 'device',
  system: 'linux',
  nics,
  gateways: [],
  routes: [],
  forwarding: false,
  firewall: openFirewall,
});

export const plainOptions: SocketOptions = {
  reuseAddress: false,
  reusePort: false,
  exclusive: false,
};

/** As most programs call listen(). */
export const usualBacklog = 128;
export const usualProgram = 'server';
/** Windows counts PIDs in fours; a scenario's sockets come one after the other. */
export const usualPid = (place: number): number => 1200 + 4 * place;

export const plainServer = (
  host: HostId,
  at: Pick<ServerSocket, 'bind' | 'port'>,
): ServerSocket => ({
  kind: 'server',
  host,
  program: usualProgram,
  pid: usualPid(0),
  protocol: 'tcp',
  ...at,
  options: plainOptions,
  privileged: false,
  frozen: false,
  backlog: usualBacklog,
  stopped: false,
});
