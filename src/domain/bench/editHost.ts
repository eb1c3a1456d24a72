/**
 * What a learner does with hosts: systems, names, forwarding, and devices, routers and laptops
 * that come and go. Their NICs are in `editNic.ts`, routes and firewalls in files of their own.
 */
import { plainHost, plainNic } from '../connect/defaults.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import type { Host, HostId, SegmentId, System } from '../net/host.ts';
import type { SocketSetup } from '../net/socket.ts';
import { failed, ok } from '../result.ts';
import { withHostChanged, withSameWorld, withScenario } from './change.ts';
import type { Edit } from './faults.ts';
import { freeAddressIn, freeId } from './free.ts';
import { labelFault, limits } from './limits.ts';
import { pidFor } from './pids.ts';
import { nearAddress } from './clients.ts';
import { homeOf, hostAt, serverAt, type BenchScenario } from './scenario.ts';

const withPid = (socket: SocketSetup, system: System): SocketSetup =>
  socket.kind === 'leftover' ? socket : { ...socket, pid: pidFor(system, socket.pid) };

/** Another system numbers its processes otherwise. */
export function withSystem(bench: BenchScenario, id: HostId, system: System): BenchScenario {
  const host = hostAt(bench, id);
  if (host === undefined || host.system === system) return bench;
  const { scenario } = bench;
  const hosts = scenario.hosts.map((each) => (each === host ? { ...host, system } : each));
  const sockets = scenario.sockets.map((socket) =>
    socket.host === id ? withPid(socket, system) : socket,
  );
  return withScenario(bench, { ...scenario, hosts, sockets });
}

export const withForwarding = (
  bench: BenchScenario,
  host: HostId,
  forwarding: boolean,
): BenchScenario => withHostChanged(bench, host, () => ({ forwarding }));

/** A name changes nothing in the network: what was predicted stands. */
export function withHostLabel(bench: BenchScenario, id: HostId, label: string): Edit {
  const fault = labelFault(label);
  if (fault !== undefined) return failed(fault);
  const host = hostAt(bench, id);
  if (host === undefined) return ok(bench);
  const hosts = bench.scenario.hosts.map((each) => (each === host ? { ...host, label } : each));
  return ok(withSameWorld(bench, { ...bench.scenario, hosts }));
}

/** Its servers, connections and attempts go with it; who dials its addresses goes on dialling. */
export function withHostRemoved(bench: BenchScenario, id: HostId): Edit {
  const host = hostAt(bench, id);
  if (host === undefined) return ok(bench);
  if (host === homeOf(bench)) return failed({ code: 'host.home', host: id });
  const { scenario, shown } = bench;
  const stays = (attempt: Attempt): boolean => attempt.from !== id;
  const next: Scenario = {
    hosts: scenario.hosts.filter((each) => each !== host),
    sockets: scenario.sockets.filter((socket) => socket.host !== id),
    attempts: scenario.attempts.filter(stays),
  };
  const looked = serverAt(bench, bench.server);
  const server = next.sockets
    .filter(({ kind }) => kind === 'server')
    .findIndex((socket) => socket === looked);
  const moved = {
    ...bench,
    server: Math.max(0, server),
    shown: scenario.attempts.slice(0, shown).filter(stays).length,
  };
  return ok(withScenario(moved, next));
}

/** Adds a host that dials the server that is looked at, as far as there is room. */
function withClientAdded(bench: BenchScenario, client: Host): Edit {
  const { scenario } = bench;
  if (scenario.hosts.length >= limits.hosts) {
    return failed({ code: 'limit.hosts', highest: limits.hosts });
  }
  const hosts = [...scenario.hosts, client];
  const home = homeOf(bench);
  const server = serverAt(bench, bench.server);
  const to = home === undefined ? undefined : nearAddress(client, home);
  if (to === undefined || server === undefined || client.kind === 'router' || server.port === 0) {
    return ok(withScenario(bench, { ...scenario, hosts }));
  }
  const { port } = server;
  const dial: Attempt =
    server.protocol === 'tcp'
      ? { protocol: 'tcp', from: client.id, to, port }
      : { protocol: 'udp', from: client.id, to, port, connected: true };
  const full = scenario.attempts.length >= limits.attempts;
  const attempts = full ? scenario.attempts : [...scenario.attempts, dial];
  return ok(withScenario(bench, { ...scenario, hosts, attempts }));
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
      freeId('laptop', bench.scenario.hosts, 1),
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
      freeId('router', bench.scenario.hosts, 1),
      nicOn(bench.scenario, 'nic1', first, 1),
      nicOn(bench.scenario, 'nic2', second, 1),
    ),
    kind: 'router',
    forwarding: true,
  });
