/**
 * Worlds for what chance seldom hits: an answer from another address, a packet that comes from the
 * address of the host that gets it, one that goes round, one for everybody behind a router, a port
 * that an earlier connection holds, a queue that is full, a gateway that is a broadcast address.
 */
import type { Attempt, Scenario } from '../../../src/domain/connect/scenario.ts';
import type { Host } from '../../../src/domain/net/host.ts';
import { carousel } from './chaos.ts';
import { someAttempts } from './dials.ts';
import { gatewayForAll } from './gatewayForAll.ts';
import { anywhere, broadcastOf, gatewayOf, hostOf, ip, nicOf, plants, serverOf } from './pieces.ts';
import type { Random } from './random.ts';
import { pcBetween, routed, type Site } from './sites.ts';

type Rare = (random: Random) => Scenario;

/** The world's usual attempts, and before them the one that it is for. */
const withAttempts = (
  hosts: Site,
  sockets: Scenario['sockets'],
  first: readonly Attempt[],
  random: Random,
): Scenario => ({
  hosts,
  sockets,
  attempts: [...first, ...someAttempts(hosts, sockets, random)].slice(0, 9),
});

const firstAddress = (host: Host | undefined, nic: number) =>
  host?.nics[nic]?.addresses[0] ?? { address: anywhere, prefix: 24 };

/** The robot reaches the far address of the PC by UDP; the PC answers from the near one. */
const stranger: Rare = (random) => {
  const hosts = pcBetween(random);
  const bind = random.pick([anywhere, anywhere, firstAddress(hosts[0], 1).address]);
  const sockets = [serverOf('ipc', bind, 50000, { protocol: 'udp', frozen: random.chance(0.1) })];
  const to = firstAddress(hosts[0], 1).address;
  const dial = (connected: boolean): Attempt => ({
    from: 'robot',
    to,
    protocol: 'udp',
    port: 50000,
    connected,
  });
  return withAttempts(hosts, sockets, [dial(true), dial(false)], random);
};

/** A client behind the router has an address that the PC has, too. */
const sameAddress: Rare = (random) => {
  const at = random.pick(plants);
  const twin = at(3, 10);
  const hosts = [
    hostOf('ipc', [nicOf(1, at(1, 100), 24, 'a'), nicOf(2, twin, 24, random.pick(['c', null]))], {
      gateways: [gatewayOf(1, at(1, 1))],
    }),
    hostOf('robot', [nicOf(1, twin, 24, 'b')], { gateways: [gatewayOf(1, at(3, 1))] }),
    hostOf('r1', [nicOf(1, at(1, 1), 24, 'a'), nicOf(2, at(3, 1), 24, 'b')], {
      kind: 'router',
      forwarding: random.chance(0.9),
    }),
  ];
  const sockets = [serverOf('ipc', random.pick([anywhere, at(1, 100)]), 50000)];
  const to = at(1, 100);
  return withAttempts(
    hosts,
    sockets,
    [
      { from: 'robot', to, protocol: 'tcp', port: 50000 },
      { from: 'robot', to, protocol: 'ping' },
    ],
    random,
  );
};

const roundAndRound: Rare = (random) => {
  const hosts = carousel(random);
  const to = ip(203, 0, 113, 1 + random.below(200));
  const sockets = [serverOf('ipc', anywhere, 50000)];
  const from = random.pick(['robot', 'ipc', 'r1']);
  return withAttempts(
    hosts,
    sockets,
    [
      { from, to, protocol: 'tcp', port: 50000 },
      { from: 'robot', to, protocol: 'ping' },
    ],
    random,
  );
};

/** The router takes the broadcast address of a subnet behind it for its own. */
const forEverybody: Rare = (random) => {
  const hosts = routed(random);
  const to = broadcastOf(firstAddress(hosts[3], 1));
  const options = { reuseAddress: true, reusePort: false, exclusive: false };
  const udp = serverOf('r1', anywhere, 50000, { protocol: 'udp', options });
  const sockets = random.pick([
    [udp],
    [udp, { ...udp, bind: random.pick([anywhere, to]) }],
    [serverOf('r1', anywhere, 50000)],
    [serverOf('r1', anywhere, 50000)],
  ]);
  return withAttempts(
    hosts,
    sockets,
    [
      { from: 'robot', to, protocol: 'tcp', port: 50000 },
      { from: 'robot', to, protocol: 'ping' },
      { from: 'robot', to, protocol: 'udp', port: 50000, connected: random.chance(0.5) },
    ],
    random,
  );
};

/** Somebody's connection, or what is left of one, holds the port that a server wants. */
const portHeld: Rare = (random) => {
  const hosts = pcBetween(random);
  const local = firstAddress(hosts[0], random.below(2)).address;
  const other = firstAddress(hosts[0], random.below(2)).address;
  const held = { host: 'ipc', local, localPort: 50000, peer: ip(198, 51, 100, 7), peerPort: 502 };
  const earlier = random.chance(0.5)
    ? ({ kind: 'outgoing', program: 'client', pid: 77, ...held } as const)
    : ({ kind: 'leftover', reuseAddress: random.chance(0.6), ...held } as const);
  const server = () =>
    serverOf('ipc', random.pick([anywhere, local, other]), 50000, {
      protocol: random.chance(0.85) ? 'tcp' : 'udp',
      options: {
        reuseAddress: random.chance(0.5),
        reusePort: random.chance(0.2),
        exclusive: false,
      },
    });
  const sockets = [earlier, server(), server()];
  return { hosts, sockets, attempts: someAttempts(hosts, sockets, random) };
};

/** The PC answers straight to its own wire, where somebody else has the client's address. */
const wrongTwin: Rare = (random) => {
  const at = random.pick(plants);
  const hosts = [
    hostOf('ipc', [nicOf(1, at(1, 100), 24, 'a')]),
    hostOf('robot', [nicOf(1, at(1, 10), 30, 'b')], { gateways: [gatewayOf(1, at(1, 9))] }),
    hostOf('plc', [nicOf(1, at(1, 10), random.pick([24, 25]), 'a')]),
    hostOf('r1', [nicOf(1, at(1, 9), 30, 'b'), nicOf(2, at(1, 1), 24, 'a')], {
      kind: 'router',
      forwarding: random.chance(0.95),
    }),
  ];
  const udp = random.chance(0.4);
  const sockets = [serverOf('ipc', anywhere, 50000, { protocol: udp ? 'udp' : 'tcp' })];
  const to = at(1, 100);
  const first: Attempt[] = udp
    ? [{ from: 'robot', to, protocol: 'udp', port: 50000, connected: true }]
    : [{ from: 'robot', to, protocol: 'tcp', port: 50000 }];
  return withAttempts(hosts, sockets, [...first, { from: 'robot', to, protocol: 'ping' }], random);
};

/** Nobody accepts: the queue fills, and then the next one waits. */
const fullQueue: Rare = (random) => {
  const hosts = random.pick([pcBetween, routed])(random);
  const backlog = random.pick([0, 1, 2]);
  const bind = random.pick([anywhere, firstAddress(hosts[0], 0).address]);
  const sockets = [serverOf('ipc', bind, 50000, { frozen: true, backlog })];
  const to = firstAddress(hosts[0], 0).address;
  const first = Array.from({ length: backlog + 3 }, (): Attempt => {
    const from = random.pick(['robot', 'plc', 'ipc']);
    return { from, to, protocol: 'tcp', port: 50000 };
  });
  return withAttempts(hosts, sockets, first, random);
};

const makers = [
  stranger,
  sameAddress,
  roundAndRound,
  forEverybody,
  portHeld,
  wrongTwin,
  fullQueue,
  gatewayForAll,
] as const;

export const rare: Rare = (random) => random.pick(makers)(random);
