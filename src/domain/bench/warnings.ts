/**
 * What is legal and still unwise: said at once, and it runs all the same. What
 * would tell how a prediction ends is not said while one is open.
 */
import { serversOf, worldOf } from '../connect/world.ts';
import { kindOf } from '../ip/addressKinds.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf, type AddressWithPrefix } from '../ip/subnet.ts';
import { roleIn } from '../ip/subnetFacts.ts';
import type { Host, HostId, NicId } from '../net/host.ts';
import { hostAt, type BenchScenario } from './scenario.ts';
import { isBlind } from './visibility.ts';

/** An address of a NIC. */
export interface NicOn {
  readonly nic: NicId;
  readonly on: AddressWithPrefix;
}

interface OneNic extends NicOn {
  readonly host: HostId;
}

interface TwoNics {
  readonly host: HostId;
  readonly first: NicOn;
  readonly second: NicOn;
}

interface OfServer {
  /** An index into `serversOf(scenario)`. */
  readonly server: number;
}

export type Warning =
  /** N3: the first or the last of its subnet: no host's address. */
  | ({ readonly code: 'nic.network' | 'nic.broadcast' } & OneNic)
  /** N7: what a NIC on DHCP without a server takes. */
  | ({ readonly code: 'nic.linkLocal' } & OneNic)
  /** N10: which of the two sends? */
  | ({ readonly code: 'nics.sameSubnet' } & TwoNics)
  /** N11: the longer prefix wins. */
  | ({ readonly code: 'nics.overlap' } & TwoNics)
  /** B12: it binds, and no TCP client can ever reach it. */
  | ({ readonly code: 'server.unreachable'; readonly bind: Ipv4 } & OfServer)
  /** B2: takes a right on Linux. */
  | ({ readonly code: 'server.lowPort'; readonly port: number } & OfServer);

const addressesOf = ({ nics }: Host): readonly NicOn[] =>
  nics.flatMap(({ id, addresses }) =>
    addresses.filter(({ when }) => when !== 'removed').map((on) => ({ nic: id, on })),
  );

function atAddress(host: HostId, { nic, on }: NicOn): Warning[] {
  const { address, prefix } = on;
  const place = { host, nic, on: { address, prefix } };
  const role = roleIn(address, prefix);
  return [
    ...(role === 'host' ? [] : [{ code: `nic.${role}`, ...place } as const]),
    ...(kindOf(address).kind === 'linkLocal' ? [{ code: 'nic.linkLocal', ...place } as const] : []),
  ];
}

/** Two NICs of a host in one subnet, or one's subnet within the other's. */
function betweenNics(host: HostId, first: NicOn, second: NicOn): Warning[] {
  if (first.nic === second.nic) return [];
  const [a, b] = [subnetOf(first.on), subnetOf(second.on)];
  const overlap = isInSubnet(a.address, b) || isInSubnet(b.address, a);
  if (!overlap) return [];
  const code = a.prefix === b.prefix ? 'nics.sameSubnet' : 'nics.overlap';
  return [{ code, host, first, second }];
}

const atHost = (host: Host): readonly Warning[] => {
  const all = addressesOf(host);
  return [
    ...all.flatMap((each) => atAddress(host.id, each)),
    ...all.flatMap((first, index) =>
      all.slice(index + 1).flatMap((second) => betweenNics(host.id, first, second)),
    ),
  ];
};

function atServers(bench: BenchScenario): readonly Warning[] {
  const starts = worldOf(bench.scenario).servers;
  return serversOf(bench.scenario).flatMap(({ host, bind, port }, server): Warning[] => [
    ...(starts[server]?.unreachable === true
      ? [{ code: 'server.unreachable', server, bind } as const]
      : []),
    ...(port > 0 && port < 1024 && hostAt(bench, host)?.system === 'linux'
      ? [{ code: 'server.lowPort', server, port } as const]
      : []),
  ]);
}

/** Host by host, then the servers. */
export const warningsOf = (bench: BenchScenario): readonly Warning[] =>
  isBlind(bench) ? [] : [...bench.scenario.hosts.flatMap(atHost), ...atServers(bench)];
