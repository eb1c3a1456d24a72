/**
 * What a learner does with hosts: systems, names, forwarding, and devices, routers and laptops
 * that come and go. Their NICs are in `editNic.ts`, routes and firewalls in files of their own.
 */
import { plainHost, plainNic } from '../connect/defaults.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { isServer } from '../connect/world.ts';
import type { Host, HostId, SegmentId, System } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';
import { failed } from '../result.ts';
import { edited, editHost, hostChanged, inSameWorld, inWorld, unchanged } from './change.ts';
import { nearAddress } from './clients.ts';
import type { Edit } from './faults.ts';
import { freeAddressIn, freeId, freeName } from './free.ts';
import { named } from './named.ts';
import { pidsRenewed } from './pids.ts';
import { homeOf, hostAt, middleOf, serverAt, type BenchScenario } from './scenario.ts';

/** Another system numbers its processes otherwise. */
export const withSystem = (bench: BenchScenario, id: HostId, system: System): Edit =>
  edited(
    inWorld(
      bench,
      pidsRenewed(
        hostChanged(bench.scenario, id, () => ({ system })),
        id,
      ),
    ),
  );

export const withForwarding = (bench: BenchScenario, host: HostId, forwarding: boolean): Edit =>
  editHost(bench, host, () => ({ forwarding }));

/** A name changes nothing in the network: what was predicted stands. */
export const withHostLabel = (bench: BenchScenario, id: HostId, label: string): Edit =>
  named(
    label,
    edited(
      inSameWorld(
        bench,
        hostChanged(bench.scenario, id, () => ({ label })),
      ),
    ),
  );

/** Its servers, connections and attempts go with it; who dials its addresses goes on dialling. */
export function withHostRemoved(bench: BenchScenario, id: HostId): Edit {
  const host = hostAt(bench, id);
  if (host === undefined) return unchanged(bench);
  if (host === middleOf(bench)) return failed({ code: 'host.middle' });
  const { scenario, shown } = bench;
  const stays = (attempt: Attempt): boolean => attempt.from !== id;
  const sockets = scenario.sockets.filter((socket) => socket.host !== id);
  const looked = serverAt(bench, bench.server);
  const next = inWorld(bench, {
    hosts: scenario.hosts.filter((each) => each !== host),
    sockets,
    attempts: scenario.attempts.filter(stays),
  });
  return edited({
    ...next,
    server: sockets.filter(isServer).findIndex((socket) => socket === looked),
    shown: scenario.attempts.slice(0, shown).filter(stays).length,
  });
}

const dialOf = ({ protocol, port }: ServerSocket, from: HostId, to: Attempt['to']): Attempt =>
  protocol === 'tcp' ? { protocol, from, to, port } : { protocol, from, to, port, connected: true };

/** Adds a host; who is no router dials the server that is looked at. */
function withClientAdded(bench: BenchScenario, client: Host): Edit {
  const { scenario } = bench;
  const hosts = [...scenario.hosts, client];
  const home = homeOf(bench);
  const server = serverAt(bench, bench.server);
  const to = home === undefined ? undefined : nearAddress(client, home);
  const silent = client.kind === 'router' || server === undefined || server.port === 0;
  if (silent || to === undefined) return edited(inWorld(bench, { ...scenario, hosts }));
  const attempts = [...scenario.attempts, dialOf(server, client.id, to)];
  return edited(inWorld(bench, { ...scenario, hosts, attempts }));
}

/** What the wire's own people would have as their subnet. */
const subnetOn = ({ hosts }: Scenario, segment: SegmentId | null) =>
  segment === null
    ? undefined
    : hosts
        .flatMap(({ nics }) => nics)
        .find((nic) => nic.segment === segment && nic.addresses.length > 0)?.addresses[0];

function nicOn(scenario: Scenario, id: string, segment: SegmentId | null, from: number) {
  const on = subnetOn(scenario, segment);
  const address = on === undefined ? undefined : freeAddressIn(scenario, on, from);
  return address === undefined ? plainNic(id, segment) : plainNic(id, segment, address);
}

/** On the same wire as others (which makes the cable a switch), with a free address there. */
export const withDeviceAdded = (bench: BenchScenario, segment: SegmentId | null): Edit =>
  withClientAdded(
    bench,
    plainHost(
      freeId('device', bench.scenario.hosts, bench.scenario.hosts.length),
      nicOn(bench.scenario, 'nic1', segment, 20),
    ),
  );

/** The learner's own: a PC. */
export const withLaptopAdded = (bench: BenchScenario, segment: SegmentId | null): Edit =>
  withClientAdded(bench, {
    ...plainHost(
      freeName('laptop', bench.scenario.hosts),
      nicOn(bench.scenario, 'nic1', segment, 50),
    ),
    kind: 'pc',
  });

/** Between two wires, with the first free address of each, and forwarding. */
export const withRouterAdded = (
  bench: BenchScenario,
  first: SegmentId | null,
  second: SegmentId | null,
): Edit =>
  withClientAdded(bench, {
    ...plainHost(
      freeName('router', bench.scenario.hosts),
      nicOn(bench.scenario, 'nic1', first, 1),
      nicOn(bench.scenario, 'nic2', second, 1),
    ),
    kind: 'router',
    forwarding: true,
  });
