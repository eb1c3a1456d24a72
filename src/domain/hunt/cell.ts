/**
 * A working cell, drawn: an industrial PC with two NICs, the devices that want its program, sometimes
 * a router between, always with fresh numbers. What breaks it is left to `faults.ts`.
 */
import type { Chance } from '../chance.ts';
import { anyRule, openFirewall, plainHost, plainNic, plainServer } from '../connect/defaults.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { drawnPrivate } from '../drill/addresses.ts';
import { drawnUntil } from '../drill/drill.ts';
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf, type AddressWithPrefix, type Subnet } from '../ip/subnet.ts';
import { subnetFacts } from '../ip/subnetFacts.ts';
import type { Firewall, Host, Port, SegmentId, System } from '../net/host.ts';
import type { ServerSocket } from '../net/socket.ts';

export const pcId = 'ipc';
/** What every device wants to talk to. */
export const wantedProgram = 'vision';
export const everyAddress = toIpv4(0);

/** `office`: a laptop on NIC 2 that wants nothing; `routed`: a router between the robot and NIC 1. */
const layouts = ['twin', 'switch', 'office', 'routed'] as const;
type Layout = (typeof layouts)[number];

const prefixes = [24, 24, 24, 25, 26, 23] as const;
const ports = [50_000, 50_000, 50_001, 2000, 6000, 8080, 502] as const;

const overlaps = (a: Subnet, b: Subnet): boolean =>
  isInSubnet(a.address, { ...b, prefix: Math.min(a.prefix, b.prefix) }) ||
  isInSubnet(b.address, { ...a, prefix: Math.min(a.prefix, b.prefix) });

/** Apart from those that are there, also with the masks that people type by mistake. */
function drawnSubnet(chance: Chance, others: readonly Subnet[]): Subnet {
  const prefix = chance.pick(prefixes);
  return drawnUntil(
    () => subnetOf({ address: drawnPrivate(chance, prefix), prefix }),
    (subnet) => !others.some((other) => overlaps(subnet, other)),
  );
}

/** Host addresses of a subnet, each once. */
function addressesIn(chance: Chance, subnet: Subnet): () => AddressWithPrefix {
  const { firstHost, hosts } = subnetFacts(subnet);
  const taken = new Set<Ipv4>();
  return () => {
    const address = drawnUntil(
      () => toIpv4(firstHost + chance.below(Math.min(hosts, 254))),
      (each) => !taken.has(each),
    );
    taken.add(address);
    return { address, prefix: subnet.prefix };
  };
}

function drawnFirewall(chance: Chance, system: System, port: Port): Firewall {
  const isOn = system === 'windows' || chance.below(3) > 0;
  if (!isOn) return openFirewall;
  // As Windows is delivered, a rule may count on some networks only; both NICs are on a private one.
  const isBound = system === 'windows' && chance.below(2) === 0;
  const profile = isBound ? 'private' : null;
  return { on: true, rules: [{ ...anyRule, protocol: 'tcp', port, profile }], otherwise: 'drop' };
}

interface Wire {
  readonly segment: SegmentId;
  readonly next: () => AddressWithPrefix;
}

function drawnWires(chance: Chance): readonly [Wire, Wire, Wire] {
  const a = drawnSubnet(chance, []);
  const b = drawnSubnet(chance, [a]);
  const c = drawnSubnet(chance, [a, b]);
  return [
    { segment: 'a', next: addressesIn(chance, a) },
    { segment: 'b', next: addressesIn(chance, b) },
    { segment: 'c', next: addressesIn(chance, c) },
  ];
}

const on = ({ segment, next }: Wire, id = 'nic1') => plainNic(id, segment, next());

function drawnPc(chance: Chance, [a, b]: readonly Wire[], port: Port): Host {
  const system = chance.pick<System>(['linux', 'windows']);
  const nics = [a, b].flatMap((wire, index) =>
    wire === undefined ? [] : on(wire, `nic${index + 1}`),
  );
  return {
    ...plainHost(pcId, ...nics),
    kind: 'pc',
    system,
    firewall: drawnFirewall(chance, system, port),
  };
}

/** A panel with Windows speaks of failures in Windows' words. */
const panel = (wire: Wire): Host => ({ ...plainHost('panel', on(wire)), system: 'windows' });

const addressOf = (host: Host | undefined, nic: number): Ipv4 =>
  host?.nics[nic]?.addresses[0]?.address ?? everyAddress;

/** The robot's way out, and the PC's way back. */
function routed(pc: Host, [a, , c]: readonly [Wire, Wire, Wire]): readonly Host[] {
  const router: Host = {
    ...plainHost('router', on(c), on(a, 'nic2')),
    kind: 'router',
    forwarding: true,
  };
  const gateway = (nic: number) => [{ nic: 'nic1', via: addressOf(router, nic), metric: 0 }];
  return [
    { ...pc, gateways: gateway(1) },
    router,
    { ...plainHost('robot', on(c)), gateways: gateway(0) },
  ];
}

function hostsOf(
  chance: Chance,
  layout: Layout,
  wires: readonly [Wire, Wire, Wire],
  pc: Host,
): readonly Host[] {
  const [a, b] = wires;
  const second = chance.below(3) === 0 ? panel(b) : plainHost('plc', on(b));
  const laptop: Host = { ...plainHost('laptop', on(b)), kind: 'pc' };
  switch (layout) {
    case 'twin':
      return [pc, plainHost('robot', on(a)), second];
    case 'switch':
      return [pc, plainHost('robot', on(a)), plainHost('camera', on(a)), second];
    case 'office':
      return [pc, plainHost('robot', on(a)), plainHost('camera', on(a)), laptop];
    case 'routed':
      return [...routed(pc, wires), second];
  }
}

/** By the NIC of the PC that shares the device's wire; through a router by the first. */
function dialOf(pc: Host, client: Host, port: Port): Attempt {
  const own = client.nics[0]?.segment;
  const near = pc.nics.find(({ segment }) => segment === own) ?? pc.nics[0];
  const to = near?.addresses[0]?.address ?? everyAddress;
  return { protocol: 'tcp', from: client.id, to, port };
}

/** One address will do where all devices dial the same one. */
function drawnBind(chance: Chance, attempts: readonly Attempt[]): Ipv4 {
  const targets = new Set(attempts.map(({ to }) => to));
  const [only = everyAddress] = targets;
  return targets.size === 1 && chance.below(2) === 0 ? only : everyAddress;
}

export function drawnCell(chance: Chance): Scenario {
  const wires = drawnWires(chance);
  const port = chance.pick(ports);
  const hosts = hostsOf(chance, chance.pick(layouts), wires, drawnPc(chance, wires, port));
  const [pc] = hosts;
  const attempts = hosts.flatMap((host) =>
    pc !== undefined && host.kind === 'device' ? dialOf(pc, host, port) : [],
  );
  const server: ServerSocket = {
    ...plainServer(pcId, { bind: drawnBind(chance, attempts), port }),
    program: wantedProgram,
    pid: 4 * chance.between(300, 2400),
    privileged: port < 1024,
  };
  return { hosts, sockets: [server], attempts };
}
