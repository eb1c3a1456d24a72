/**
 * A host whose next hop by one NIC is the broadcast address of another NIC's subnet: it sends to
 * everybody on the wire (RFC 1122 §3.3.6). It dials, is dialled, or stands in between.
 */
import { toIpv4, type Ipv4 } from '../../../src/domain/ip/ipv4.ts';
import type { Attempt, Scenario } from '../../../src/domain/connect/scenario.ts';
import type { Host } from '../../../src/domain/net/host.ts';
import { someAttempts } from './dials.ts';
import { faults } from './faults.ts';
import {
  anywhere,
  broadcastOf,
  gatewayOf,
  hostOf,
  nicOf,
  plants,
  serverOf,
  type Plant,
} from './pieces.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';
import { walled } from './walls.ts';

/** NIC 1's subnet lies within NIC 2's: that is why its last address passes for NIC 2's gateway. */
function robotOf(at: Plant, random: Random): Host {
  const small = { address: at(1, 1), prefix: random.pick([28, 29, 30]) };
  const via = broadcastOf(small);
  const nics = [
    nicOf(1, small.address, small.prefix, 'a'),
    nicOf(2, at(1, 100), 24, random.chance(0.95) ? random.pick(['a', 'b', 'b']) : null),
  ];
  const forwarding = random.chance(0.7);
  if (random.chance(0.6)) {
    return hostOf('robot', nics, { gateways: [gatewayOf(2, via)], forwarding });
  }
  const to = { address: toIpv4(at(2, 0) & ~65535), prefix: 16 };
  return hostOf('robot', nics, { routes: [{ to, nic: 'nic2', via, metric: 0 }], forwarding });
}

function siteOf(at: Plant, random: Random): Site {
  const wide = random.pick([16, 16, 16, 24]);
  const hosts = [
    // The PC is on the robot's wire, and in another subnet: what is for it goes by the gateway.
    hostOf('ipc', [nicOf(1, at(2, 10), wide, 'b'), nicOf(2, at(4, 10), 24, 'd')]),
    robotOf(at, random),
    hostOf('panel', [nicOf(1, at(1, 2), 28, 'a')], { gateways: [gatewayOf(1, at(1, 1))] }),
    // A router that would know the way, and hears frames for everybody as well.
    hostOf('r1', [nicOf(1, at(1, 50), 24, 'b'), nicOf(2, at(3, 1), 24, 'c')], {
      kind: 'router',
      forwarding: true,
      gateways: random.chance(0.3) ? [gatewayOf(1, at(1, 100))] : [],
    }),
    hostOf('plc', [nicOf(1, random.chance(0.1) ? at(2, 10) : at(2, 11), wide, 'b')]),
  ];
  const faulty = random.chance(0.3) ? random.pick(faults)(hosts, random) : hosts;
  return faulty.map((host) =>
    random.chance(0.15) ? walled(host, faulty, [50000, 50000, 50001], random) : host,
  );
}

function dialsOf(at: Plant, random: Random): readonly Attempt[] {
  const [away, home]: readonly [Ipv4, Ipv4] = [at(2, 10), at(1, 100)];
  const from = random.pick(['robot', 'robot', 'panel']);
  const nobody = random.pick([at(2, 77), at(3, 7)]);
  return [
    { from, to: away, protocol: 'tcp', port: 50000 },
    { from, to: away, protocol: 'udp', port: 50000, connected: random.chance(0.6) },
    { from, to: away, protocol: 'ping' },
    { from, to: nobody, protocol: random.chance(0.5) ? 'ping' : 'tcp', port: 50000 },
    random.chance(0.5)
      ? { from: 'ipc', to: home, protocol: 'tcp', port: 50000 }
      : { from: 'ipc', to: home, protocol: 'udp', port: 50000, connected: random.chance(0.6) },
  ];
}

export function gatewayForAll(random: Random): Scenario {
  const at = random.pick(plants);
  const hosts = siteOf(at, random);
  const protocol = random.pick(['tcp', 'udp'] as const);
  const sockets = ['ipc', 'robot', 'plc']
    .filter(() => random.chance(0.7))
    .map((host) => serverOf(host, anywhere, 50000, { protocol }));
  const attempts = [...dialsOf(at, random), ...someAttempts(hosts, sockets, random)];
  return { hosts, sockets, attempts: attempts.slice(0, 9) };
}
