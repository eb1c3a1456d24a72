/**
 * The story of an attempt, in the order in which the network asks its questions: out to the host
 * that takes the packet, past its firewall, to its sockets, and the answer back. It holds no rule
 * of its own: rules are in `net`, what the client's program makes of the end is in `ending.ts`.
 */
import { toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isStealthy } from '../net/firewall.ts';
import { loopback } from '../net/localTable.ts';
import type { Verdict } from '../net/host.ts';
import type { Packet, PacketKind } from '../net/packet.ts';
import { freePort } from '../net/ports.ts';
import { candidatesOn } from '../net/socketLookup.ts';
import { answerTo, refuse, sendBack, tellOfDeath } from './answer.ts';
import type { Cause } from './cause.ts';
import { askFirewall } from './door.ts';
import { decisionAt, notSent, silence, unanswered } from './ending.ts';
import { listenersAt } from './listeners.ts';
import { listeningOf, missingOn } from './missing.ts';
import type { Outcome } from './outcome.ts';
import { freeChoice, type Run, type Story } from './run.ts';
import { shakeHands } from './tcp.ts';
import type { Arrived, Dead } from './journey.ts';
import { travel } from './travel.ts';
import { deliver } from './udp.ts';
import { portsAt } from './world.ts';

const kinds = {
  tcp: { protocol: 'tcp', flags: 'SYN' },
  udp: { protocol: 'udp', says: 'question' },
  ping: { protocol: 'icmp', says: 'echo' },
} as const satisfies Record<string, PacketKind>;

function firstPacket({ attempt, client, world, index }: Run, to: Ipv4): Packet {
  const ping = attempt.protocol === 'ping';
  return {
    kind: kinds[attempt.protocol],
    from: toIpv4(0),
    to,
    fromPort: ping ? 0 : freePort(portsAt(world, client).held, index),
    toPort: ping ? 0 : attempt.port,
    ttl: client.profile.timeToLive,
  };
}

/** The packet did not get there: the client's own system knows, or somebody tells it, or nobody. */
function* lostOut(run: Run, journey: Dead): Story<Outcome> {
  const { at, cause } = journey;
  const decision = decisionAt(run, at, 'out', cause);
  if (at !== run.client) return yield* tellOfDeath(run, journey);
  if (decision.stage === 'route') return notSent(run, cause);
  return decision.stage === 'arp'
    ? unanswered(run, decision, journey.packet.from)
    : silence(run, decision);
}

function* echo(run: Run, { at, packet }: Arrived): Story<Outcome> {
  const reply = answerTo(at, packet, { protocol: 'icmp', says: 'echoReply' }, packet.to);
  const back = yield* sendBack(run, at, reply, packet.to);
  if (back.kind === 'dead') return silence(run, decisionAt(run, back.at, 'back', back.cause));
  return {
    outcome: 'ANSWERED',
    local: { address: packet.from, port: 0 },
    peer: { address: packet.to, port: 0 },
    ...decisionAt(run, at, 'out', 'socket.echo'),
  };
}

function* askSockets(run: Run, arrived: Arrived, protocol: 'tcp' | 'udp'): Story<Outcome> {
  const { at, packet, nic } = arrived;
  const ports = portsAt(run.world, at);
  const { to, toPort } = packet;
  const server = freeChoice(run, listenersAt(run, arrived, protocol));
  const here = { host: at.host.id, way: 'out' } as const;
  if (server === undefined) {
    const { missed, candidates } = missingOn(run, arrived, protocol);
    const { cause } = missed;
    const asked = { address: to, port: toPort };
    yield { kind: 'socket.missing', ...here, cause, missed, asked, candidates };
    const outcome = isStealthy(at, nic?.id ?? null)
      ? silence(run, decisionAt(run, at, 'out', 'firewall.stealth'))
      : yield* refuse(run, arrived, cause, 'port');
    return { ...outcome, missed };
  }
  const candidates = candidatesOn(ports, protocol, to, toPort);
  const listening = listeningOf(server);
  yield { kind: 'socket.found', ...here, server: server.index, listening, candidates };
  return protocol === 'tcp'
    ? yield* shakeHands(run, arrived, server)
    : yield* deliver(run, arrived, server);
}

function* turnAway(run: Run, arrived: Arrived, verdict: Exclude<Verdict, 'allow'>): Story<Outcome> {
  const cause: Cause = `firewall.${verdict}`;
  return verdict === 'drop'
    ? silence(run, decisionAt(run, arrived.at, 'out', cause))
    : yield* refuse(run, arrived, cause, verdict === 'reject' ? 'port' : 'prohibited');
}

/** At the host that took the packet: its firewall, then whoever it is for. */
function* knock(run: Run, arrived: Arrived): Story<Outcome> {
  const { at, packet, broadcast, linkBroadcast } = arrived;
  const { protocol } = packet.kind;
  const { verdict } = yield* askFirewall(arrived, 'out', false);
  if (verdict !== 'allow') return yield* turnAway(run, arrived, verdict);
  // RFC 1122 §4.2.3.10 and §3.2.2.6: neither a SYN nor an echo to a broadcast address is answered.
  if (broadcast && protocol !== 'udp') {
    return silence(run, decisionAt(run, at, 'out', 'deliver.broadcast'));
  }
  // RFC 1122 §3.3.6: Linux drops it for TCP alone.
  if (linkBroadcast && protocol === 'tcp') {
    return silence(run, decisionAt(run, at, 'out', 'deliver.linkBroadcast'));
  }
  return protocol === 'icmp'
    ? yield* echo(run, arrived)
    : yield* askSockets(run, arrived, protocol);
}

function* dial(run: Run): Story<Outcome> {
  const { attempt, client } = run;
  const host = client.host.id;
  yield { kind: 'attempt.started', host, way: 'out', attempt: run.index };
  const wildcard = attempt.to === 0;
  if (wildcard && !client.profile.wildcardIsItself) return notSent(run, 'route.wildcard');
  if (wildcard) yield { kind: 'wildcard.dialled', host, way: 'out', becomes: loopback };
  const packet = firstPacket(run, wildcard ? loopback : attempt.to);
  const journey = yield* travel(run, { from: client, packet, way: 'out', fixedSource: false });
  return journey.kind === 'dead' ? yield* lostOut(run, journey) : yield* knock(run, journey);
}

/** `or`: the other ways the same attempt can end, where they are known from telling it before. */
export function* storyOf(run: Run, or: readonly Outcome[] | null): Story<Outcome> {
  const outcome = yield* dial(run);
  const all = or === null ? outcome : { ...outcome, or };
  yield { kind: 'ended', host: outcome.endedAt, way: outcome.way, outcome: all };
  return all;
}
