/**
 * Worlds that nobody meant to build: few addresses, few wires, and everything set by chance, so that
 * duplicates, overlaps, loops and ways that lead nowhere meet each other.
 */
import { toIpv4, type Ipv4 } from '../../../src/domain/ip/ipv4.ts';
import type { Host, Nic } from '../../../src/domain/net/host.ts';
import { gatewayOf, hostOf, networkOf, nicOf, plants, type Plant } from './pieces.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';

const wires = ['a', 'a', 'b', 'b', 'c'] as const;
const prefixes = [24, 24, 24, 22, 25, 28, 29, 30, 31, 32] as const;

/** A dozen addresses in two neighbouring subnets. */
const addressOf = (at: Plant, random: Random): Ipv4 =>
  at(random.pick([1, 1, 2]), random.pick([1, 2, 3, 9, 10, 100]));

function nic(number: number, at: Plant, random: Random): Nic {
  const wire = random.chance(0.08) ? null : random.pick(wires);
  const made = nicOf(number, addressOf(at, random), random.pick(prefixes), wire);
  return { ...made, up: !random.chance(0.06) };
}

function host(id: string, at: Plant, random: Random): Host {
  const nics = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    nic(index + 1, at, random),
  );
  const some = () => 1 + random.below(nics.length);
  const gateways = Array.from({ length: random.below(3) }, (_, index) =>
    gatewayOf(some(), addressOf(at, random), random.pick([index, 5])),
  );
  const routes = Array.from({ length: random.below(2) }, () => {
    const prefix = random.pick([24, 32, 29, 16]);
    const to = { address: networkOf({ address: addressOf(at, random), prefix }), prefix };
    const via = random.chance(0.6) ? addressOf(at, random) : null;
    return { to, nic: `nic${some()}`, via, metric: random.pick([0, 0, 7]) };
  });
  return hostOf(id, nics, { gateways, routes, forwarding: random.chance(0.4) });
}

export function chaos(random: Random): Site {
  const at = random.pick(plants);
  const ids = ['ipc', 'robot', 'plc', 'camera', 'r1'].slice(0, 2 + random.below(4));
  return ids.map((id) => host(id, at, random));
}

/** The same address on the PC and on a client; on two devices; a client that has none but a route. */
export function twins(random: Random): Site {
  const at = random.pick(plants);
  const same = random.pick([at(1, 10), at(2, 10), at(1, 100), at(2, 100)]);
  const second = random.pick([at(1, 10), at(2, 10), at(2, 100), same]);
  const wire = random.pick(['a', 'b']);
  return [
    hostOf('ipc', [nicOf(1, at(1, 100), 24, 'a'), nicOf(2, second, 24, 'b')], {
      forwarding: random.chance(0.3),
    }),
    hostOf('robot', [nicOf(1, same, random.pick([24, 16]), wire)], {
      gateways: random.chance(0.6) ? [gatewayOf(1, at(wire === 'a' ? 1 : 2, 100))] : [],
    }),
    hostOf('plc', [nicOf(1, same, 24, random.pick(['a', 'b']))]),
    nameless(at, random),
  ];
}

/** It has a route and no address to send from. */
const nameless = (at: Plant, random: Random): Host =>
  hostOf('camera', [nicOf(1, null, 24, random.pick(['a', 'b']))], {
    routes: [{ to: { address: toIpv4(at(1, 0)), prefix: 24 }, nic: 'nic1', via: null, metric: 0 }],
  });

/** Two routers that are each other's default gateway: what neither knows goes round until it dies. */
export function carousel(random: Random): Site {
  const at = random.pick(plants);
  const router = (id: string, near: number, own: Ipv4, other: Ipv4): Host =>
    hostOf(id, [nicOf(1, at(near, 1), 24, `s${near}`), nicOf(2, own, 24, 'mid')], {
      kind: 'router',
      forwarding: true,
      gateways: [gatewayOf(2, other)],
    });
  return [
    hostOf('ipc', [nicOf(1, at(1, 100), 24, 's1')], { gateways: [gatewayOf(1, at(1, 1))] }),
    hostOf('robot', [nicOf(1, at(3, 10), 24, 's3')], {
      gateways: random.chance(0.8) ? [gatewayOf(1, at(3, 1))] : [],
    }),
    router('r1', 1, at(2, 1), at(2, 2)),
    router('r2', 3, at(2, 2), at(2, 1)),
  ];
}
