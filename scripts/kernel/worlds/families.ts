/**
 * The worlds that the kernel is asked about, from a seed: `core` is what a lesson shows,
 * `misconfigured` has one or two faults, `corner` is everything at once,
 * `rare` is what chance seldom hits, `chaotic` is chance itself, `strong` asks for the strong-host rule.
 */
import type { Host } from '../../../src/domain/net/host.ts';
import type { SocketSetup } from '../../../src/domain/net/socket.ts';
import type { Scenario } from '../../../src/domain/connect/scenario.ts';
import { carousel, chaos, twins } from './chaos.ts';
import { lessonAttempts, someAttempts } from './dials.ts';
import { faults } from './faults.ts';
import { oneServer, severalSockets } from './holders.ts';
import { anywhere, loopback } from './pieces.ts';
import { randomOf, type Random } from './random.ts';
import { rare } from './rare.ts';
import * as sites from './sites.ts';
import { walled } from './walls.ts';

export const families = ['core', 'misconfigured', 'corner', 'rare', 'chaotic', 'strong'] as const;
export type Family = (typeof families)[number];

export interface World {
  readonly family: Family;
  readonly scenario: Scenario;
}

const bindable = (host: Host) => [
  anywhere,
  loopback,
  ...host.nics.flatMap(({ addresses }) => addresses.map(({ address }) => address)),
];

const lessonSites = [
  sites.canonical,
  sites.cell,
  sites.cell,
  sites.routed,
  sites.pcBetween,
] as const;
const allSites = [
  ...lessonSites,
  sites.routed,
  sites.oneSubnet,
  sites.overlapping,
  sites.pair,
  sites.pair,
  sites.tiny,
  sites.twoFeet,
  sites.twoGateways,
] as const;

const withFaults = (site: sites.Site, count: number, random: Random): sites.Site =>
  Array.from({ length: count }, () => random.pick(faults)).reduce(
    (changed, fault) => fault(changed, random),
    site,
  );

const withWalls = (site: sites.Site, share: number, random: Random): sites.Site =>
  site.map((host) =>
    random.chance(share) ? walled(host, site, [50000, 50000, 50001], random) : host,
  );

const lessonServers = (site: sites.Site, random: Random): SocketSetup[] => {
  const main = site[0];
  return main === undefined ? [] : oneServer(main, random.any(bindable(main)) ?? anywhere, random);
};

function core(random: Random): Scenario {
  const hosts = random.pick(lessonSites)(random);
  const sockets = lessonServers(hosts, random);
  const isUdp = sockets.some((socket) => socket.kind === 'server' && socket.protocol === 'udp');
  return { hosts, sockets, attempts: lessonAttempts(hosts, isUdp ? 'udp' : 'tcp', random) };
}

function misconfigured(random: Random): Scenario {
  const built = random.pick(allSites)(random);
  const hosts = withWalls(withFaults(built, 1 + random.below(2), random), 0.12, random);
  const sockets = random.chance(0.5) ? lessonServers(hosts, random) : severalSockets(hosts, random);
  return { hosts, sockets, attempts: someAttempts(hosts, sockets, random) };
}

function corner(random: Random): Scenario {
  const built = random.pick(allSites)(random);
  const hosts = withWalls(withFaults(built, random.below(5), random), 0.25, random);
  const sockets = severalSockets(hosts, random);
  return { hosts, sockets, attempts: someAttempts(hosts, sockets, random) };
}

/** Chance itself: few addresses, few wires, everything may meet everything. */
function chaotic(random: Random): Scenario {
  const built = random.pick([chaos, chaos, twins, carousel])(random);
  const hosts = withWalls(built, 0.08, random);
  const sockets = severalSockets(hosts, random);
  return { hosts, sockets, attempts: someAttempts(hosts, sockets, random) };
}

/** The devices take every subnet of the plant for their own: they ask on the wire for the far NIC. */
const withWideMasks = (site: sites.Site): sites.Site =>
  site.map((host, index) =>
    index === 0
      ? host
      : {
          ...host,
          nics: host.nics.map((nic) => ({
            ...nic,
            addresses: nic.addresses.map((each) => ({ ...each, prefix: 16 })),
          })),
        },
  );

/** A strong host on Linux (`scripts/kernel/nft.ts`) stands for the rule that Windows has. */
function strong(random: Random): Scenario {
  const built = random.pick([
    sites.canonical,
    sites.pcBetween,
    sites.twoFeet,
    sites.oneSubnet,
    sites.routed,
  ])(random);
  const faulty = withFaults(
    random.chance(0.4) ? withWideMasks(built) : built,
    random.below(2),
    random,
  );
  const hosts = faulty.map((host, index) =>
    index === 0 ? { ...host, system: 'windows' as const } : host,
  );
  const sockets = lessonServers(hosts, random).map((socket) =>
    socket.kind === 'server' ? { ...socket, protocol: 'tcp' as const } : socket,
  );
  const attempts = someAttempts(hosts, sockets, random).filter(
    ({ from, protocol }) => from !== hosts[0]?.id && protocol !== 'udp',
  );
  return { hosts, sockets, attempts };
}

const makers: Readonly<Record<Family, (random: Random) => Scenario>> = {
  core,
  misconfigured,
  corner,
  rare,
  chaotic,
  strong,
};
const shares = [
  'core',
  'misconfigured',
  'misconfigured',
  'corner',
  'corner',
  'corner',
  'rare',
  'chaotic',
  'chaotic',
  'chaotic',
] as const;

/** No host is given the same address twice: no scenario may say so. */
function withoutTwins(host: Host): Host {
  const seen = new Set<number>();
  const isFirst = (address: number): boolean => seen.size < seen.add(address).size;
  const nics = host.nics.map((nic) => ({
    ...nic,
    addresses: nic.addresses.filter(({ address }) => isFirst(address)),
  }));
  return { ...host, nics };
}

/** World `index` of a seed. */
export function worldOf(seed: number, index: number): World {
  const random = randomOf(seed * 1_000_003 + index);
  const family = random.chance(0.08) ? 'strong' : random.pick(shares);
  const { hosts, ...rest } = makers[family](random);
  return { family, scenario: { hosts: hosts.map(withoutTwins), ...rest } };
}
