/**
 * A scenario indexed for questions: its hosts as machines, their wires, their ports. Made once;
 * everything that is asked of an attempt afterwards is a look-up.
 */
import type { BindOutcome } from '../net/bind.ts';
import type { Host, HostId } from '../net/host.ts';
import { machineOf, type Machine } from '../net/machine.ts';
import { noPorts, portsOf, type PlacedSocket, type Ports } from '../net/ports.ts';
import { profiles as systems, type Profiles } from '../net/profile.ts';
import type { ServerSocket, SocketSetup } from '../net/socket.ts';
import { wiresOf, type Wires } from '../net/wires.ts';
import type { Scenario } from './scenario.ts';

/** What follows from the hosts alone, whoever listens on them. */
export interface Network {
  readonly machines: ReadonlyMap<HostId, Machine>;
  readonly wires: Wires;
}

export interface World extends Network {
  readonly scenario: Scenario;
  readonly ports: ReadonlyMap<HostId, Ports>;
  /** One for each of `serversOf(scenario)`. */
  readonly servers: readonly BindOutcome[];
}

export function networkOf(hosts: readonly Host[], profiles: Profiles = systems): Network {
  const machines = new Map(hosts.map((host) => [host.id, machineOf(host, profiles)]));
  return { machines, wires: wiresOf(machines.values()) };
}

/** Every machine of a world has its ports, be they none. */
export const portsAt = ({ ports }: World, { host }: Machine): Ports =>
  ports.get(host.id) ?? noPorts;

export const isServer = (socket: SocketSetup): socket is ServerSocket => socket.kind === 'server';

/** What an outcome's `server` counts. */
export const serversOf = (scenario: Scenario): readonly ServerSocket[] =>
  scenario.sockets.filter(isServer);

function socketsByHost(sockets: readonly SocketSetup[]): Map<HostId, PlacedSocket[]> {
  const byHost = new Map<HostId, PlacedSocket[]>();
  let index = 0;
  for (const [place, socket] of sockets.entries()) {
    const list = byHost.get(socket.host) ?? [];
    byHost.set(socket.host, list);
    list.push({ place, index, socket });
    if (isServer(socket)) index += 1;
  }
  return byHost;
}

export function worldOf(scenario: Scenario, network: Network = networkOf(scenario.hosts)): World {
  const sockets = socketsByHost(scenario.sockets);
  const ports = new Map<HostId, Ports>();
  const servers: BindOutcome[] = [];
  for (const [id, machine] of network.machines) {
    const own = portsOf(machine, sockets.get(id) ?? []);
    ports.set(id, own);
    for (const { index, start } of own.servers) servers[index] = start;
  }
  return { ...network, scenario, ports, servers };
}
