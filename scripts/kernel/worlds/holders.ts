/** Who holds which port in a world: one server as in a lesson, or several that get in each other's way. */
import type { Ipv4 } from '../../../src/domain/ip/ipv4.ts';
import type { Host } from '../../../src/domain/net/host.ts';
import type { ServerSocket, SocketSetup } from '../../../src/domain/net/socket.ts';
import { anywhere, broadcastOf, ip, loopback, networkOf, serverOf } from './pieces.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

const addressesOf = (host: Host): Ipv4[] =>
  host.nics.flatMap(({ addresses }) => addresses.map(({ address }) => address));

/** Addresses that somebody may type as the bind address: right ones more often than wrong ones. */
function bindOf(host: Host, site: Site, random: Random): Ipv4 {
  const own = random.any(addressesOf(host)) ?? anywhere;
  const nic = random.any(host.nics.flatMap(({ addresses }) => addresses));
  const odd = [
    random.any(site.flatMap(addressesOf)) ?? loopback,
    ip(127, 0, 0, 2),
    nic === undefined ? loopback : random.pick([broadcastOf(nic), networkOf(nic)]),
    ip(224, 0, 0, 1),
    ip(255, 255, 255, 255),
  ] as const;
  return random.pick([
    own,
    own,
    own,
    own,
    anywhere,
    anywhere,
    anywhere,
    loopback,
    random.pick(odd),
  ]);
}

function server(host: Host, site: Site, port: number, random: Random): ServerSocket {
  const reuse = random.chance(0.3);
  return serverOf(host.id, bindOf(host, site, random), port, {
    pid: 1000 + random.below(9000),
    protocol: random.chance(0.72) ? 'tcp' : 'udp',
    options: { reuseAddress: reuse, reusePort: !reuse && random.chance(0.3), exclusive: false },
    privileged: random.chance(0.4),
    frozen: random.chance(0.12),
    backlog: random.pick([128, 128, 5, 1, 0]),
    stopped: random.chance(0.06),
  });
}

/** TCP cannot have run from an address that another NIC's subnet takes for its broadcast address. */
function earlier(host: Host, port: number, random: Random): SocketSetup | undefined {
  const present = host.nics.flatMap(({ addresses }) =>
    addresses.filter(({ when }) => when !== 'added'),
  );
  const usable = present.filter(
    ({ address }) => !present.some((other) => broadcastOf(other) === address && other.prefix < 31),
  );
  const local = random.any(usable)?.address;
  if (local === undefined) return undefined;
  const held = { host: host.id, local, localPort: port, peer: ip(198, 51, 100, 7), peerPort: 502 };
  return random.chance(0.5)
    ? { kind: 'outgoing', program: 'client', pid: 77, ...held }
    : { kind: 'leftover', reuseAddress: random.chance(0.5), ...held };
}

/** As a lesson has it: one server on the PC, bound as the learner chooses. */
export const oneServer = (host: Host, bind: Ipv4, random: Random): SocketSetup[] => [
  serverOf(host.id, bind, 50000, { protocol: random.chance(0.85) ? 'tcp' : 'udp' }),
];

/** Servers that let each other in, or hope to: one for every address, one for each. */
function sharing(host: Host, random: Random): SocketSetup[] {
  const protocol = random.pick(['tcp', 'udp'] as const);
  const reusePort = random.chance(protocol === 'tcp' ? 0.6 : 0.4);
  const options = { reuseAddress: !reusePort, reusePort, exclusive: false };
  const binds = random.shuffled([anywhere, ...addressesOf(host), loopback]).slice(0, 3);
  return binds.map((bind) => serverOf(host.id, bind, 50000, { protocol, options }));
}

/** One to four sockets, mostly on the PC and mostly on one port. */
export function severalSockets(site: Site, random: Random): SocketSetup[] {
  const [main] = site;
  if (main !== undefined && random.chance(0.1)) return sharing(main, random);
  const count = 1 + random.below(4);
  return Array.from({ length: count }, () => {
    const host = random.chance(0.85) ? site[0] : random.any(site);
    if (host === undefined) return [];
    const port = random.chance(0.75) ? 50000 : random.pick([50001, 502, 80, 0]);
    const held = random.chance(0.15) && port >= 1024 ? earlier(host, port, random) : undefined;
    return [held ?? server(host, site, port, random)];
  }).flat();
}
