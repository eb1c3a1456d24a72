/**
 * For tests only: any legal scenario from a list of dice, so that laws can be asked of all of them.
 * It knows the limits of the notation, and no rule of the network.
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { subnetOf } from '../ip/subnet.ts';
import {
  profiles,
  protocols,
  systems,
  hostKinds,
  verdicts,
  type Firewall,
  type FirewallRule,
  type Host,
  type Nic,
  type NicAddress,
  type SegmentId,
} from '../net/host.ts';
import type { SocketSetup } from '../net/socket.ts';
import type { Attempt, Scenario } from './scenario.ts';

/** A number below `sides`, the next of the list. */
type Dice = (sides: number) => number;

const oneOf = <Value>(dice: Dice, first: Value, ...others: readonly Value[]): Value => {
  const place = dice(others.length + 1);
  return others[place - 1] ?? first;
};

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Mostly one that lets hosts meet. */
const prefixOn = (dice: Dice): number => oneOf(dice, 24, 24, 24, 24, 24, 22, 25, dice(33));

const networks = [0xc0a80100, 0xc0a80200, 0x0a000000] as const;

/** Few subnets and few hosts in each, so that addresses meet. */
const addressOn = (dice: Dice, network: number = oneOf(dice, ...networks)): Ipv4 =>
  toIpv4(network + 1 + dice(12));

const maybe = (dice: Dice, sides: number): boolean => dice(sides) === 0;

const name = (dice: Dice): string =>
  oneOf(dice, '', '', 'Camera 3', 'Käfig, links', 'a_b;c~d!e', '机器人', '100 %');

/** Mostly the wire on which its subnet lives. */
function wiresAt([first]: readonly NicAddress[]): readonly ['a', ...(SegmentId | null)[]] {
  const home = networks.findIndex(
    (network) => first !== undefined && first.address - network < 256 && first.address > network,
  );
  const wire = ['b', 'switch-1'][home - 1] ?? 'a';
  return ['a', wire, wire, wire, wire, wire, wire, 'b', null];
}

function nicOn(dice: Dice, index: number, addresses: readonly NicAddress[]): Nic {
  return {
    id: oneOf(dice, `nic${index + 1}`, `eth${index}`, `lan-${index}`),
    label: name(dice),
    addresses,
    segment: oneOf(dice, ...wiresAt(addresses)),
    up: !maybe(dice, 9),
    profile: oneOf(dice, ...profiles),
  };
}

function rule(dice: Dice, nics: readonly Nic[]): FirewallRule {
  const protocol = oneOf(dice, null, ...protocols);
  return {
    nic: oneOf(dice, null, ...nics.map(({ id }) => id)),
    from: maybe(dice, 2) ? null : subnetOf({ address: addressOn(dice), prefix: dice(33) }),
    protocol,
    port: protocol === 'icmp' || maybe(dice, 2) ? null : 1 + dice(65_535),
    profile: oneOf(dice, null, ...profiles),
    verdict: oneOf(dice, ...verdicts),
  };
}

const firewall = (dice: Dice, nics: readonly Nic[]): Firewall => ({
  on: maybe(dice, 5),
  rules: times(dice(3), () => rule(dice, nics)),
  otherwise: oneOf(dice, ...verdicts),
});

function host(dice: Dice, index: number): Host {
  const used = new Set<Ipv4>();
  const fresh = (network: number): NicAddress[] => {
    const address = addressOn(dice, oneOf<number>(dice, network, network, network, ...networks));
    if (used.has(address)) return [];
    used.add(address);
    const when = oneOf(dice, 'always', 'always', 'always', 'added', 'removed');
    return [{ address, prefix: prefixOn(dice), when }];
  };
  const addressesOn = (network: number) =>
    times(oneOf(dice, 1, 1, 1, dice(3)), () => fresh(network)).flat();
  const nics = times(oneOf(dice, 1, 1, 2, dice(4)), (place) =>
    nicOn(dice, place, addressesOn(oneOf(dice, ...networks))),
  );
  const way = () => ({ nic: oneOf(dice, ...ids), metric: oneOf(dice, 0, dice(10_000)) });
  const [first, ...rest] = nics.map(({ id }) => id);
  const ids: [string, ...string[]] = [first ?? '', ...rest];
  const routed = first === undefined ? 0 : 2;
  return {
    id: oneOf(dice, `host-${index}`, `h${index}`),
    label: name(dice),
    kind: oneOf(dice, ...hostKinds),
    system: oneOf(dice, 'linux', 'linux', ...systems),
    nics,
    gateways: times(dice(1 + routed), () => ({ ...way(), via: addressOn(dice) })),
    routes: times(dice(1 + routed), () => ({
      ...way(),
      to: subnetOf({ address: addressOn(dice), prefix: dice(33) }),
      via: maybe(dice, 3) ? null : addressOn(dice),
    })),
    forwarding: maybe(dice, 3),
    firewall: firewall(dice, nics),
  };
}

function socket(dice: Dice, at: Host, known: readonly Ipv4[]): SocketSetup {
  const address = oneOf(dice, toIpv4(0), toIpv4(0), toIpv4(0), toIpv4(0x7f000001), ...known);
  const ends = {
    host: at.id,
    local: address,
    localPort: oneOf(dice, 50_000, 50_001),
    peer: addressOn(dice),
    peerPort: 1 + dice(65_535),
  };
  const [program, pid] = [oneOf(dice, 'server', 'vision 2'), dice(100_000)];
  if (maybe(dice, 6)) return { kind: 'outgoing', ...ends, program, pid };
  if (maybe(dice, 6)) return { kind: 'leftover', ...ends, reuseAddress: maybe(dice, 2) };
  return {
    kind: 'server',
    host: at.id,
    program,
    pid,
    protocol: oneOf(dice, 'tcp', 'udp'),
    bind: address,
    port: oneOf(dice, 50_000, 50_000, 50_000, 50_001, 0, 80),
    options: {
      reuseAddress: maybe(dice, 3),
      reusePort: maybe(dice, 3),
      exclusive: maybe(dice, 6),
    },
    privileged: maybe(dice, 2),
    frozen: maybe(dice, 4),
    backlog: oneOf(dice, 128, 0, 0, dice(4097)),
    stopped: maybe(dice, 6),
  };
}

function attempt(dice: Dice, from: Host, known: readonly Ipv4[]): Attempt {
  const to = oneOf(
    dice,
    toIpv4(0),
    toIpv4(0x7f000001),
    toIpv4(0xe0000007),
    addressOn(dice),
    ...known,
    ...known,
  );
  const port = oneOf(dice, 50_000, 50_000, 50_001, 80);
  const protocol = oneOf(dice, 'tcp' as const, 'tcp' as const, 'udp' as const, 'ping' as const);
  if (protocol === 'ping') return { protocol, from: from.id, to };
  if (protocol === 'tcp') return { protocol, from: from.id, to, port };
  return { protocol, from: from.id, to, port, connected: maybe(dice, 2) };
}

export function dicedScenario(numbers: readonly number[]): Scenario {
  let next = 0;
  const dice: Dice = (sides) => {
    next += 1;
    return (numbers[next % numbers.length] ?? 0) % sides;
  };
  const [first, ...others] = [host(dice, 0), ...times(dice(4), (index) => host(dice, index + 1))];
  const hosts = [first, ...others];
  const known = hosts.flatMap(({ nics }) =>
    nics.flatMap(({ addresses }) => addresses.map(({ address }) => address)),
  );
  const anyHost = (): Host => oneOf(dice, first, ...others);
  return {
    hosts,
    sockets: times(dice(6), () => socket(dice, anyHost(), known)),
    attempts: times(dice(6), () => attempt(dice, anyHost(), known)),
  };
}
