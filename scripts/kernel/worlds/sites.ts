/**
 * Where worlds begin: networks that work as their builder meant them to. What goes wrong in them is
 * left to `faults.ts`, servers and attempts to `holders.ts` and `dials.ts`.
 */
import { toIpv4 } from '../../../src/domain/ip/ipv4.ts';
import type { Host, Nic } from '../../../src/domain/net/host.ts';
import { gatewayOf, hostOf, nicOf, plants, type Plant } from './pieces.ts';
import type { Random } from './random.ts';

/** The host that most attempts go to is always "ipc". */
export type Site = readonly Host[];
type SiteOf = (random: Random) => Site;

const plantOf = (random: Random): Plant => random.pick(plants);

/** MODEL.md, the canonical scenario. */
export const canonical: SiteOf = (random) => {
  const at = plantOf(random);
  return [
    hostOf('ipc', [nicOf(1, at(1, 100), 24, 'a'), nicOf(2, at(2, 100), 24, 'b')], { kind: 'pc' }),
    hostOf('robot', [nicOf(1, at(1, 10), 24, 'a')]),
    hostOf('plc', [nicOf(1, at(2, 10), 24, 'b')]),
  ];
};

/** One to four NICs, one or two devices on each. */
export const cell: SiteOf = (random) => {
  const at = plantOf(random);
  const numbers = Array.from({ length: 1 + random.below(4) }, (_, index) => index + 1);
  const devices = numbers.flatMap((number) =>
    Array.from({ length: random.chance(0.3) ? 2 : 1 }, (_, index) =>
      hostOf(`d${number}${index}`, [nicOf(1, at(number, 10 + index), 24, `s${number}`)]),
    ),
  );
  const nics = numbers.map((number) => nicOf(number, at(number, 100), 24, `s${number}`));
  return [hostOf('ipc', nics, { kind: 'pc' }), ...devices];
};

/** The PC's NICs as gateways of both sides: a router only if it forwards. */
export const pcBetween: SiteOf = (random) => {
  const at = plantOf(random);
  return canonicalWith(at, random.chance(0.5), random.chance(0.6));
};

const canonicalWith = (at: Plant, forwarding: boolean, wayBack: boolean): Site => [
  hostOf('ipc', [nicOf(1, at(1, 100), 24, 'a'), nicOf(2, at(2, 100), 24, 'b')], { forwarding }),
  hostOf('robot', [nicOf(1, at(1, 10), 24, 'a')], { gateways: [gatewayOf(1, at(1, 100))] }),
  hostOf('plc', [nicOf(1, at(2, 10), 24, 'b')], {
    gateways: wayBack ? [gatewayOf(1, at(2, 100))] : [],
  }),
];

/** A chain of one to three routers between the robot and the PC. */
export const routed: SiteOf = (random) => {
  const at = plantOf(random);
  const routers = 1 + random.below(3);
  const last = routers + 1;
  const byDefault = random.chance(0.4);
  const chain = Array.from({ length: routers }, (_, index) =>
    router(at, index + 1, last, byDefault),
  );
  return [
    hostOf('ipc', [nicOf(1, at(last, 100), 24, `s${last}`)], {
      gateways: [gatewayOf(1, at(last, 1))],
    }),
    hostOf('robot', [nicOf(1, at(1, 10), 24, 's1')], { gateways: [gatewayOf(1, at(1, 2))] }),
    hostOf('plc', [nicOf(1, at(last, 10), 24, `s${last}`)], {
      gateways: random.chance(0.5) ? [gatewayOf(1, at(last, 1))] : [],
    }),
    ...chain,
  ];
};

/** Router n stands between subnets n (as .2) and n + 1 (as .1). */
function router(at: Plant, number: number, last: number, byDefault: boolean): Host {
  const nics: Nic[] = [
    nicOf(1, at(number, 2), 24, `s${number}`),
    nicOf(2, at(number + 1, 1), 24, `s${number + 1}`),
  ];
  const far = Array.from({ length: last }, (_, index) => index + 1);
  const before = far.filter((subnet) => subnet < number);
  const after = far.filter((subnet) => subnet > number + 1);
  const towards = (subnet: number, nic: string, via: ReturnType<Plant>) => ({
    to: { address: at(subnet, 0), prefix: 24 },
    nic,
    via,
    metric: 0,
  });
  const back = before.map((subnet) => towards(subnet, 'nic1', at(number, 1)));
  // Defaults that point at each other send packets to nowhere round and round.
  return hostOf(`r${number}`, nics, {
    kind: 'router',
    forwarding: true,
    gateways: byDefault && number + 1 < last ? [gatewayOf(2, at(number + 1, 2))] : [],
    routes: byDefault
      ? back
      : [...back, ...after.map((s) => towards(s, 'nic2', at(number + 1, 2)))],
  });
}

/** Both NICs of the PC in one subnet: two cables, or one switch. */
export const oneSubnet: SiteOf = (random) => {
  const at = plantOf(random);
  const second = random.chance(0.7) ? 'b' : 'a';
  return [
    hostOf('ipc', [nicOf(1, at(1, 100), 24, 'a'), nicOf(2, at(1, 101), 24, second)]),
    hostOf('robot', [nicOf(1, at(1, 10), 24, 'a')]),
    hostOf('plc', [nicOf(1, at(1, 20), 24, second)]),
  ];
};

/** The longest prefix decides between the PC's NICs. */
export const overlapping: SiteOf = (random) => {
  const at = plantOf(random);
  const wide = random.pick([16, 20, 22, 23]);
  return [
    hostOf('ipc', [
      nicOf(1, at(1, 100), wide, 'a'),
      nicOf(2, at(1, 200), random.pick([24, 25, 26]), 'b'),
    ]),
    hostOf('robot', [nicOf(1, at(random.pick([1, 0]), 10), wide, 'a')]),
    hostOf('plc', [nicOf(1, at(1, random.pick([210, 20])), 24, 'b')]),
  ];
};

/** Two hosts on one wire, each with its own idea of the mask; perhaps a router on the switch. */
export const pair: SiteOf = (random) => {
  const at = plantOf(random);
  const prefixes = [16, 23, 24, 25, 26, 28] as const;
  const hasRouter = random.chance(0.4);
  const gateways = hasRouter && random.chance(0.8) ? [gatewayOf(1, at(1, 1))] : [];
  const serverGateways = hasRouter && random.chance(0.4) ? [gatewayOf(1, at(1, 1))] : [];
  const server = at(random.pick([1, 1, 1, 2, 0]), random.pick([20, 100, 130, 200, 250]));
  return [
    hostOf('ipc', [nicOf(1, server, random.pick(prefixes), 'a')], { gateways: serverGateways }),
    hostOf('robot', [nicOf(1, at(1, 10), random.pick(prefixes), 'a')], { gateways }),
    ...(hasRouter ? [switchRouter(at, random)] : []),
  ];
};

const switchRouter = (at: Plant, random: Random): Host =>
  hostOf('r1', [nicOf(1, at(1, 1), random.pick([24, 16, 25]), 'a')], {
    kind: 'router',
    forwarding: random.chance(0.85),
  });

/** Pairs of /30, /31 (RFC 3021) and /32 addresses, the latter with routes on the wire or without. */
export const tiny: SiteOf = (random) => {
  const at = plantOf(random);
  const base = at(1, 4 * random.below(60));
  const prefix = random.pick([30, 31, 31, 32, 32]);
  const [first, second] = [
    toIpv4(base + (prefix === 30 ? 1 : 0)),
    toIpv4(base + (prefix === 30 ? 2 : 1)),
  ];
  const routeTo = (address: typeof first) =>
    prefix === 32 && random.chance(0.7)
      ? [{ to: { address, prefix: 32 }, nic: 'nic1', via: null, metric: 0 }]
      : [];
  return [
    hostOf('ipc', [nicOf(1, first, prefix, 'a')], { routes: routeTo(second) }),
    hostOf('robot', [nicOf(1, second, prefix, 'a')], { routes: routeTo(first) }),
  ];
};

/** A device with a foot in both of the PC's networks, or a third network beyond it. */
export const twoFeet: SiteOf = (random) => {
  const at = plantOf(random);
  const base = canonicalWith(at, random.chance(0.4), false);
  const camera = hostOf('camera', [nicOf(1, at(1, 30), 24, 'a'), nicOf(2, at(2, 30), 24, 'b')], {
    forwarding: random.chance(0.4),
  });
  return [...base, camera];
};

/** Two routers to the far subnet, one gateway set for each: the metric decides, and one may lead nowhere. */
export const twoGateways: SiteOf = (random) => {
  const at = plantOf(random);
  const metrics = random.pick<readonly number[]>([
    [0, 100],
    [100, 0],
    [5, 5],
  ]);
  const leads = random.shuffled([true, random.chance(0.3)]);
  const gateways = metrics.map((metric, index) => gatewayOf(1, at(1, index + 1), metric));
  const routers = leads.map((forwarding, index) =>
    hostOf(
      `r${index + 1}`,
      [nicOf(1, at(1, index + 1), 24, 'a'), nicOf(2, at(2, index + 1), 24, 'b')],
      { kind: 'router', forwarding },
    ),
  );
  return [
    hostOf('ipc', [nicOf(1, at(2, 100), 24, 'b')], {
      gateways: leads.flatMap((forwards, index) =>
        forwards ? gatewayOf(1, at(2, index + 1), index) : [],
      ),
    }),
    hostOf('robot', [nicOf(1, at(1, 10), 24, 'a')], { gateways }),
    ...routers,
  ];
};
