/** Who dials whom in a world: mostly the PC's addresses, and everything else that people type. */
import { toIpv4, type Ipv4 } from '../../../src/domain/ip/ipv4.ts';
import { isMulticast } from '../../../src/domain/net/localTable.ts';
import type { Host } from '../../../src/domain/net/host.ts';
import type { SocketSetup } from '../../../src/domain/net/socket.ts';
import type { Attempt } from '../../../src/domain/connect/scenario.ts';
import { anywhere, broadcastOf, ip, loopback, networkOf } from './pieces.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

const nicAddresses = (hosts: readonly Host[]) =>
  hosts.flatMap(({ nics }) => nics.flatMap(({ addresses }) => addresses));

function strangeTarget(site: Site, random: Random): Ipv4 {
  const some = random.any(nicAddresses(site)) ?? { address: ip(10, 0, 0, 1), prefix: 24 };
  return random.pick([
    broadcastOf(some),
    networkOf(some),
    toIpv4((some.address & ~255) + 66),
    ip(203, 0, 113, 9),
    ip(255, 255, 255, 255),
    ip(224, 0, 0, 1),
    ip(127, 0, 0, 2),
    anywhere,
  ]);
}

function target(site: Site, from: Host, random: Random): Ipv4 {
  const main = random.any(nicAddresses(site.slice(0, 1)))?.address ?? loopback;
  const some = random.any(nicAddresses(site))?.address ?? loopback;
  const inside = from === site[0] ? random.pick([loopback, anywhere, main]) : main;
  return random.pick([main, main, main, inside, some, some, some, strangeTarget(site, random)]);
}

function portOf(sockets: readonly SocketSetup[], random: Random): number {
  const held = sockets.flatMap((socket) =>
    socket.kind === 'server' && socket.port > 0 ? socket.port : [],
  );
  return random.chance(0.85) ? (random.any(held) ?? 50000) : random.pick([50000, 50001, 81]);
}

function attempt(site: Site, sockets: readonly SocketSetup[], random: Random): Attempt[] {
  const from = random.chance(0.2) ? site[0] : random.any(site);
  if (from === undefined) return [];
  const to = target(site, from, random);
  const port = portOf(sockets, random);
  const usual = sockets.some((socket) => socket.kind === 'server' && socket.protocol === 'udp');
  const protocol = random.pick(
    usual
      ? (['tcp', 'udp', 'udp', 'ping'] as const)
      : (['tcp', 'tcp', 'tcp', 'tcp', 'udp', 'ping'] as const),
  );
  // Groups that programs join are left out of the model (MODEL.md): TCP and ping only.
  if (protocol === 'ping' || (protocol === 'udp' && isMulticast(to)))
    return [{ from: from.id, to, protocol: 'ping' }];
  if (protocol === 'udp')
    return [{ from: from.id, to, protocol, port, connected: random.chance(0.6) }];
  return [{ from: from.id, to, protocol, port }];
}

const isNew = (attempt: Attempt, index: number, all: readonly Attempt[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(attempt)) === index;

/** Seven to nine attempts; the same one twice only where a queue may fill. */
export function someAttempts(
  site: Site,
  sockets: readonly SocketSetup[],
  random: Random,
): Attempt[] {
  const tries = Array.from({ length: 9 }, () => attempt(site, sockets, random)).flat();
  const queues = sockets.some(
    (socket) => socket.kind === 'server' && socket.frozen && socket.protocol === 'tcp',
  );
  const again = queues ? tries.filter(({ protocol }) => protocol === 'tcp').slice(0, 4) : [];
  return [...tries.filter(isNew), ...again, ...again].slice(0, 12);
}

/** As in the matrix of the canonical scenario: each device its own NIC, the PC itself, and the wrong ways. */
export function lessonAttempts(site: Site, protocol: 'tcp' | 'udp', random: Random): Attempt[] {
  const [main, ...others] = site;
  if (main === undefined) return [];
  const own = nicAddresses([main]).map(({ address }) => address);
  const inside = [loopback, ...own, anywhere].map((to) => ({ from: main.id, to }));
  const outside = others.flatMap(({ id }) => [...own, loopback].map((to) => ({ from: id, to })));
  const base = random.shuffled([...inside, ...outside]).slice(0, 9);
  return base.map(({ from, to }) =>
    protocol === 'tcp'
      ? { from, to, protocol, port: 50000 }
      : { from, to, protocol, port: 50000, connected: random.chance(0.6) },
  );
}
