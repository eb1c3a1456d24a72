/**
 * A scenario as orders to the kernel: `ip` lines, sysctls, nftables, sockets to make, attempts to
 * begin. Everything that a namespace may have inherited is set here. Carrying it out is left to
 * worker/; what ought to come out is left to the model.
 */
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { Host, Nic, NicAddress } from '../../src/domain/net/host.ts';
import type { SocketSetup } from '../../src/domain/net/socket.ts';
import type { Attempt, Scenario } from '../../src/domain/connect/scenario.ts';
import { deviceOf } from './devices.ts';
import { nftOf } from './nft.ts';

type Settings = readonly (readonly [name: string, value: string])[];

interface HostPlan {
  readonly before: Settings;
  readonly build: readonly string[];
  readonly change: readonly string[];
  /** One by one: what the kernel refuses is an answer. Gateways first, then static routes. */
  readonly routes: readonly string[];
  readonly nft: string | null;
  readonly running: readonly string[];
}

export interface Plan {
  readonly wireSettings: Settings;
  readonly wires: readonly string[];
  readonly wiresRunning: readonly string[];
  readonly hosts: readonly HostPlan[];
  readonly sockets: readonly object[];
  readonly attempts: readonly object[];
}

const noIpv6: Settings = [
  ['ipv6/conf/all/disable_ipv6', '1'],
  ['ipv6/conf/default/disable_ipv6', '1'],
];

const perDevice = (name: string, value: string): Settings =>
  ['all', 'default', 'lo'].map((device) => [`ipv4/conf/${device}/${name}`, value] as const);

const settings = (host: Host, strong: boolean): Settings => [
  ...noIpv6,
  ['ipv4/ip_forward', host.forwarding ? '1' : '0'],
  ...perDevice('rp_filter', '0'),
  ...perDevice('accept_local', '0'),
  ...perDevice('arp_ignore', strong ? '1' : '0'),
  ...perDevice('arp_announce', strong ? '2' : '0'),
  ...perDevice('arp_filter', '0'),
  ...perDevice('arp_accept', '0'),
  ...perDevice('accept_redirects', '0'),
  ...perDevice('send_redirects', '0'),
  ...perDevice('promote_secondaries', '1'),
  ...perDevice('ignore_routes_with_linkdown', '0'),
  // No kind of ICMP error is limited. (`icmp_ratelimit=0` alone would empty the bucket that the
  // router's "no route" draws from, and silence it for a second.)
  ['ipv4/icmp_ratemask', '0'],
  ['ipv4/icmp_echo_ignore_broadcasts', '1'],
  ['ipv4/tcp_syn_retries', '1'],
  ['ipv4/tcp_synack_retries', '1'],
  ['ipv4/tcp_syncookies', '1'],
  ['ipv4/tcp_abort_on_overflow', '0'],
  ['ipv4/ip_local_port_range', '32768 60999'],
  // No ephemeral port is ever one that a world's servers use: coincidences are not what is asked.
  ['ipv4/ip_local_reserved_ports', '50000-50009'],
  ['ipv4/ip_unprivileged_port_start', '1024'],
  ['ipv4/ping_group_range', '0 0'],
];

const withPrefix = ({ address, prefix }: NicAddress): string => `${formatIpv4(address)}/${prefix}`;

const addressLines = (
  host: Host,
  verb: 'add' | 'delete',
  when: readonly NicAddress['when'][],
): string[] =>
  host.nics.flatMap((nic) =>
    nic.addresses
      .filter((address) => when.includes(address.when))
      .map((address) => `address ${verb} ${withPrefix(address)} dev ${deviceOf(host, nic.id)}`),
  );

const build = (host: Host): string[] => [
  'link set lo up',
  ...host.nics.map((nic) => `link set ${deviceOf(host, nic.id)} up`),
  // ARP then fails after 0.6 s; at the default it would tie with the SYN's time-out. (The sysctl
  // retrans_time_ms does the same, but is not there for everybody.)
  ...host.nics.map(
    ({ id }) => `ntable change name arp_cache dev ${deviceOf(host, id)} retrans 200`,
  ),
  ...addressLines(host, 'add', ['always', 'removed']),
  ...host.nics.filter((nic) => !nic.up).map((nic) => `link set ${deviceOf(host, nic.id)} down`),
];

const routes = (host: Host): string[] => [
  ...host.gateways.map(
    ({ nic, via, metric }) =>
      `route add default via ${formatIpv4(via)} dev ${deviceOf(host, nic)} metric ${metric}`,
  ),
  ...host.routes.map(
    ({ to, nic, via, metric }) =>
      `route add ${formatIpv4(to.address)}/${to.prefix} ${via === null ? '' : `via ${formatIpv4(via)} `}dev ${deviceOf(host, nic)} metric ${metric}`,
  ),
];

const isLive = (nic: Nic): boolean => nic.up && nic.segment !== null;

const hostPlan = (host: Host, strong: boolean): HostPlan => ({
  before: settings(host, strong),
  build: build(host),
  change: [...addressLines(host, 'add', ['added']), ...addressLines(host, 'delete', ['removed'])],
  routes: routes(host),
  nft: nftOf(host, strong),
  running: host.nics.filter(isLive).map((nic) => deviceOf(host, nic.id)),
});

const wireEnd = (host: number, nic: number): string => `h${host}n${nic}`;

/** Every segment a bridge; a NIC whose cable is out ends on a wire that is never up: no carrier. */
function wirePlan(hosts: readonly Host[]): Pick<Plan, 'wires' | 'wiresRunning'> {
  const nics = hosts.flatMap((host, h) => host.nics.map((nic, n) => ({ nic, h, n })));
  const segments = [...new Set(nics.flatMap(({ nic }) => nic.segment ?? []))];
  const bridges = segments.flatMap((_, index) => [
    `link add name s${index} type bridge stp_state 0 forward_delay 0 mcast_snooping 0`,
    `link set s${index} up`,
  ]);
  // Other indexes than at the host's end: the kernel reports a carrier late when the two are equal.
  const cables = nics.flatMap(({ nic, h, n }) => [
    `link add ${wireEnd(h, n)} index ${1000 + h * 10 + n} type veth peer name nic${n} index ${10 + n} netns {${h}}`,
    ...(nic.segment === null
      ? []
      : [`link set ${wireEnd(h, n)} master s${segments.indexOf(nic.segment)} up`]),
  ]);
  const running = nics.filter(({ nic }) => isLive(nic)).map(({ h, n }) => wireEnd(h, n));
  return { wires: [...bridges, ...cables], wiresRunning: running };
}

const socketPlan = (hosts: readonly Host[], socket: SocketSetup): object => {
  const host = hosts.findIndex(({ id }) => id === socket.host);
  if (socket.kind === 'server') {
    const { bind, options, ...rest } = socket;
    return { ...rest, ...options, host, bind: formatIpv4(bind) };
  }
  const { local, peer } = socket;
  const reuseAddress = socket.kind === 'leftover' && socket.reuseAddress;
  return { ...socket, host, reuseAddress, local: formatIpv4(local), peer: formatIpv4(peer) };
};

const attemptPlan = (hosts: readonly Host[], attempt: Attempt): object => ({
  ...attempt,
  host: hosts.findIndex(({ id }) => id === attempt.from),
  to: formatIpv4(attempt.to),
});

/** Windows hosts stand as strong hosts on Linux: that checks the strong-host rule, not Windows. */
export const planOf = ({ hosts, sockets, attempts }: Scenario): Plan => ({
  wireSettings: noIpv6,
  ...wirePlan(hosts),
  hosts: hosts.map((host) => hostPlan(host, host.system === 'windows')),
  sockets: sockets.map((socket) => socketPlan(hosts, socket)),
  attempts: attempts.map((attempt) => attemptPlan(hosts, attempt)),
});
