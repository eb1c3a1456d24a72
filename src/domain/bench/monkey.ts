/**
 * For tests only: somebody who clicks anywhere. Edits at random, legal and not, all from a seed, so
 * that a run that found a fault can be run again.
 */
import { anyRule } from '../connect/defaults.ts';
import type { Attempt } from '../connect/scenario.ts';
import { serversOf } from '../connect/world.ts';
import { ipv4OfOctets, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { subnetOf, type AddressWithPrefix } from '../ip/subnet.ts';
import { profiles, protocols, systems, verdicts, type FirewallRule } from '../net/host.ts';
import type { NicPlace } from './change.ts';
import * as attempts from './editAttempt.ts';
import * as firewalls from './editFirewall.ts';
import * as hosts from './editHost.ts';
import * as nics from './editNic.ts';
import * as predictions from './editPrediction.ts';
import * as routes from './editRoute.ts';
import * as servers from './editServer.ts';
import * as sockets from './editSocket.ts';
import type { Edit } from './faults.ts';
import { freeSegment, segmentsOf } from './free.ts';
import { whatHelps, withFix } from './help.ts';
import { bindsOf, dialsOf } from './places.ts';
import { guesses } from './prediction.ts';
import type { BenchScenario } from './scenario.ts';

export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  readonly number: (below: number) => number;
  readonly yes: () => boolean;
  /** undefined: there is nothing to pick. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** mulberry32 */
export function diceOf(seed: number): Dice {
  let state = seed;
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) % below;
  };
  return {
    number,
    yes: () => number(2) === 1,
    pick: (items) => items[number(Math.max(1, items.length))],
  };
}

type Act = (bench: BenchScenario, dice: Dice) => Edit | undefined;

const strange = ['0.0.0.0', '127.0.0.1', '255.255.255.255', '224.0.0.1', '192.168.1.255'].map(
  (text) => {
    const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
    return ipv4OfOctets([a, b, c, d]);
  },
);

/** Mostly addresses that mean something here; now and then any. */
function address({ scenario }: BenchScenario, dice: Dice): Ipv4 {
  const held = scenario.hosts.flatMap((host) => host.nics.flatMap((nic) => nic.addresses));
  const near = ipv4OfOctets([192, 168, dice.number(4), dice.number(256)]);
  const known = dice.pick(held)?.address ?? near;
  const any = toIpv4(dice.number(2 ** 32));
  return dice.pick([known, known, known, near, near, dice.pick(strange) ?? near, any]) ?? near;
}

const withPrefix = (bench: BenchScenario, dice: Dice): AddressWithPrefix => ({
  address: address(bench, dice),
  prefix: dice.pick([24, 24, 25, 16, 23, 31, 32, dice.number(33)]) ?? 24,
});

const port = (dice: Dice): number =>
  dice.pick([50_000, 50_000, 50_001, 80, 0, 65_535, dice.number(65_536)]) ?? 50_000;

const label = (dice: Dice): string =>
  dice.pick([
    '',
    'Ethernet 2',
    'eth1',
    'a_b!c,d;e~f',
    'ü 🤖',
    '&=%+#',
    '\u202Ex',
    'a\tb',
    'x'.repeat(33),
  ]) ?? '';

function nicPlace({ scenario }: BenchScenario, dice: Dice): NicPlace {
  const host = dice.pick(scenario.hosts);
  return { host: host?.id ?? '', nic: dice.pick(host?.nics ?? [])?.id ?? 'nic1' };
}

const hostId = ({ scenario }: BenchScenario, dice: Dice): string =>
  dice.pick(scenario.hosts)?.id ?? 'nobody';

/** Sometimes one that is not there. */
const index = (list: readonly unknown[], dice: Dice): number => dice.number(list.length + 1);

const server = ({ scenario }: BenchScenario, dice: Dice): number =>
  index(serversOf(scenario), dice);

const segment = ({ scenario }: BenchScenario, dice: Dice): string | null =>
  dice.pick([...segmentsOf(scenario), freeSegment(scenario), null]) ?? null;

function attempt(bench: BenchScenario, dice: Dice): Attempt {
  const ends = { from: hostId(bench, dice), to: address(bench, dice) };
  const at = { ...ends, port: port(dice) };
  const all: readonly Attempt[] = [
    { protocol: 'tcp', ...at },
    { protocol: 'tcp', ...at },
    { protocol: 'udp', ...at, connected: dice.yes() },
    { protocol: 'ping', ...ends },
  ];
  return dice.pick(all) ?? { protocol: 'ping', ...ends };
}

function rule(bench: BenchScenario, dice: Dice): FirewallRule {
  const protocol = dice.pick([...protocols, null]) ?? null;
  return {
    ...anyRule,
    nic: dice.yes() ? null : nicPlace(bench, dice).nic,
    from: dice.yes() ? null : subnetOf(withPrefix(bench, dice)),
    protocol,
    port: protocol === 'icmp' || dice.yes() ? null : port(dice),
    profile: dice.yes() ? null : (dice.pick(profiles) ?? null),
    verdict: dice.pick(verdicts) ?? 'drop',
  };
}

const gateway = (bench: BenchScenario, dice: Dice) => ({
  nic: nicPlace(bench, dice).nic,
  via: address(bench, dice),
  metric: dice.number(3),
});

const staticRoute = (bench: BenchScenario, dice: Dice) => ({
  ...gateway(bench, dice),
  to: dice.yes() ? subnetOf(withPrefix(bench, dice)) : withPrefix(bench, dice),
  via: dice.yes() ? null : address(bench, dice),
});

const serverActs: readonly Act[] = [
  (b, d) => servers.withBind(b, server(b, d), address(b, d)),
  (b, d) => servers.withBind(b, server(b, d), d.pick(bindsOf(b)) ?? toIpv4(0)),
  (b, d) => servers.withPort(b, server(b, d), port(d)),
  (b, d) => servers.withProtocol(b, server(b, d), d.yes() ? 'tcp' : 'udp'),
  (b, d) => servers.withProgram(b, server(b, d), label(d)),
  (b, d) => servers.withFrozen(b, server(b, d), d.yes()),
  (b, d) => servers.withPrivilege(b, server(b, d), d.yes()),
  (b, d) => servers.withOptions(b, server(b, d), { reuseAddress: d.yes(), reusePort: d.yes() }),
  (b, d) => servers.withOptions(b, server(b, d), { exclusive: d.yes() }),
  (b, d) => servers.withStopped(b, server(b, d)),
  (b, d) => servers.withStarted(b, server(b, d)),
  (b, d) => servers.withRestarted(b, server(b, d)),
  (b, d) => servers.withServerAdded(b, hostId(b, d)),
  (b, d) => servers.withSocketRemoved(b, index(b.scenario.sockets, d)),
  (b, d) => servers.withServerLookedAt(b, server(b, d)),
  (b, d) => servers.withBeside(b, d.yes() ? null : (d.pick(bindsOf(b)) ?? null)),
];

const place = ({ scenario }: BenchScenario, dice: Dice): number => index(scenario.sockets, dice);

const socketActs: readonly Act[] = [
  (b, d) => sockets.withOutgoingAdded(b, hostId(b, d)),
  (b, d) => sockets.withLeftoverAdded(b, hostId(b, d)),
  (b, d) => sockets.withLocalEnd(b, place(b, d), { local: address(b, d), localPort: port(d) }),
  (b, d) => sockets.withPeerEnd(b, place(b, d), { peer: address(b, d), peerPort: port(d) }),
  (b, d) => sockets.withHolder(b, place(b, d), label(d)),
  (b, d) => sockets.withLeftoverReuse(b, place(b, d), d.yes()),
];

const clientActs: readonly Act[] = [
  (b, d) => attempts.withShown(b, index(b.scenario.attempts, d)),
  (b, d) => attempts.withAttempt(b, index(b.scenario.attempts, d), attempt(b, d)),
  (b, d) => attempts.withAttemptAdded(b, attempt(b, d)),
  (b, d) => attempts.withAttemptRemoved(b, index(b.scenario.attempts, d)),
  (b, d) => {
    const [bind, dial] = [d.pick(bindsOf(b)), d.pick(dialsOf(b))];
    return bind === undefined || dial === undefined
      ? undefined
      : attempts.withCellShown(b, { bind, attempt: dial });
  },
  (b) => predictions.withPredictionOpened(b),
  (b) => predictions.withPredictionCommitted(b),
  (b) => predictions.withPredictionPutAway(b),
  (b, d) => {
    const [bind, dial] = [d.pick(bindsOf(b)), d.pick(dialsOf(b))];
    return bind === undefined || dial === undefined
      ? undefined
      : predictions.withMark(b, { bind, attempt: dial }, d.pick(guesses) ?? null);
  },
  (b, d) => {
    const change = d.pick(whatHelps(b));
    return change === undefined ? undefined : withFix(b, change);
  },
];

const nicActs: readonly Act[] = [
  (b, d) => nics.withNicAddress(b, nicPlace(b, d), d.number(2), withPrefix(b, d)),
  (b, d) => nics.withAddressAdded(b, nicPlace(b, d), { ...withPrefix(b, d), when: 'added' }),
  (b, d) => nics.withAddressRemoved(b, nicPlace(b, d), d.number(2)),
  (b, d) => nics.withAddressWhen(b, nicPlace(b, d), 0, d.yes() ? 'always' : 'removed'),
  (b, d) => nics.withNicLabel(b, nicPlace(b, d), label(d)),
  (b, d) => nics.withCable(b, nicPlace(b, d), segment(b, d)),
  (b, d) => nics.withCableTo(b, nicPlace(b, d), nicPlace(b, d)),
  (b, d) => nics.withNicUp(b, nicPlace(b, d), d.yes()),
  (b, d) => nics.withProfile(b, nicPlace(b, d), d.pick(profiles) ?? 'public'),
  (b, d) => nics.withNicAdded(b, hostId(b, d), segment(b, d)),
  (b, d) => nics.withNicRemoved(b, nicPlace(b, d)),
];

const hostActs: readonly Act[] = [
  (b, d) => hosts.withSystem(b, hostId(b, d), d.pick(systems) ?? 'linux'),
  (b, d) => hosts.withHostLabel(b, hostId(b, d), label(d)),
  (b, d) => hosts.withForwarding(b, hostId(b, d), d.yes()),
  (b, d) => hosts.withHostRemoved(b, hostId(b, d)),
  (b, d) => hosts.withDeviceAdded(b, segment(b, d)),
  (b, d) => hosts.withLaptopAdded(b, segment(b, d)),
  (b, d) => hosts.withRouterAdded(b, segment(b, d), segment(b, d)),
  (b, d) => routes.withGateway(b, hostId(b, d), d.yes() ? null : address(b, d)),
  (b, d) => routes.withGatewayAdded(b, hostId(b, d), gateway(b, d)),
  (b, d) => routes.withGatewayChanged(b, hostId(b, d), d.number(2), gateway(b, d)),
  (b, d) => routes.withGatewayRemoved(b, hostId(b, d), d.number(2)),
  (b, d) => routes.withRouteAdded(b, hostId(b, d), staticRoute(b, d)),
  (b, d) => routes.withRouteChanged(b, hostId(b, d), d.number(2), staticRoute(b, d)),
  (b, d) => routes.withRouteRemoved(b, hostId(b, d), d.number(2)),
  (b, d) => firewalls.withFirewallOn(b, hostId(b, d), d.yes()),
  (b, d) => firewalls.withOtherwise(b, hostId(b, d), d.pick(verdicts) ?? 'drop'),
  (b, d) => firewalls.withRuleAdded(b, hostId(b, d), rule(b, d)),
  (b, d) => firewalls.withRule(b, hostId(b, d), d.number(2), rule(b, d)),
  (b, d) => firewalls.withRuleRemoved(b, hostId(b, d), d.number(2)),
  (b, d) => firewalls.withRuleMoved(b, hostId(b, d), d.number(3), d.number(3)),
];

const acts = [...serverActs, ...socketActs, ...clientActs, ...nicActs, ...hostActs];

/** One click, anywhere; undefined: there was nothing to click at. */
export const randomEdit: Act = (bench, dice) => dice.pick(acts)?.(bench, dice);
