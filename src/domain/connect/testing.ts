/** For tests only: scenarios from their text, outcomes as one line, stories like a packet capture. */
import { formatIpv4 } from '../ip/ipv4.ts';
import type { Packet } from '../net/packet.ts';
import type { RouteDecision } from '../net/route.ts';
import type { ConnectEvent } from './event.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { simulate, verdictsOf } from './simulate.ts';
import { parseScenario } from './text.ts';

export function given(text: string): Scenario {
  const scenario = parseScenario(text);
  if (!scenario.ok) throw new Error(`${text}: ${JSON.stringify(scenario.fault)}`);
  return scenario.value;
}

/** Of every attempt: "CONNECTED 0", "ETIMEDOUT forward.off at ipc, out". */
export const endsOf = (text: string): readonly string[] =>
  verdictsOf(given(text)).attempts.map(endText);

export const endText = (outcome: Outcome): string => {
  const lost = outcome.lost === null ? '' : `, lost ${outcome.lost.cause} at ${outcome.lost.host}`;
  const why = `${outcome.cause} at ${outcome.endedAt}, ${outcome.way}${lost}`;
  if (outcome.outcome === 'CONNECTED') return `CONNECTED ${outcome.server} ${why}`;
  if (outcome.outcome !== 'DELIVERED') return `${outcome.outcome} ${why}`;
  const from = outcome.replyFrom === null ? '' : ` from ${formatIpv4(outcome.replyFrom)}`;
  return `DELIVERED ${outcome.server}, ${outcome.reply}${from} ${why}`;
};

/** The last attempt's end. */
export const endOf = (text: string): string => endsOf(text).at(-1) ?? '';

/** Only what the programs see: "CONNECTED", "ECONNREFUSED". */
export const kindsOf = (text: string): readonly string[] =>
  verdictsOf(given(text)).attempts.map(({ outcome }) => outcome);

export const startsOf = (text: string): readonly string[] =>
  verdictsOf(given(text)).servers.map(({ result, cause }) => `${result} ${cause}`);

const says = ({ kind }: Packet): string => {
  if (kind.protocol === 'tcp') return kind.flags;
  return kind.protocol === 'udp' ? `UDP ${kind.says}` : `ICMP ${kind.says}`;
};

const packetText = (packet: Packet): string => {
  const ports = packet.kind.protocol !== 'icmp';
  const from = `${formatIpv4(packet.from)}${ports ? `.${packet.fromPort}` : ''}`;
  const to = `${formatIpv4(packet.to)}${ports ? `.${packet.toPort}` : ''}`;
  return `${from} > ${to}: ${says(packet)}, ttl ${packet.ttl}`;
};

const decisionText = (decision: RouteDecision): string => {
  if (decision.kind !== 'out') return decision.kind;
  const { to, nic, via } = decision.route;
  const gateway = via === null ? '' : ` via ${formatIpv4(via)}`;
  return `${formatIpv4(to.address)}/${to.prefix}${gateway} dev ${nic}`;
};

/** On the wire at the margin, inside a host indented. */
function lineOf(event: ConnectEvent): string {
  const at = `    ${event.host}:`;
  switch (event.kind) {
    case 'attempt.started':
      return `${at} dials`;
    case 'wildcard.dialled':
      return `${at} 0.0.0.0 is ${formatIpv4(event.becomes)}`;
    case 'route.decided':
      return `${at} route to ${formatIpv4(event.to)}: ${decisionText(event.decision)}`;
    case 'arp.asked':
      return `${event.segment ?? '-'}  ARP who-has ${formatIpv4(event.target)} tell ${formatIpv4(event.sender)}`;
    case 'arp.answered':
      return `ARP ${formatIpv4(event.target)} is-at ${event.by.host}.${event.by.nic}`;
    case 'arp.known':
      return `${at} knows ${formatIpv4(event.target)} is-at ${event.by.host}.${event.by.nic}`;
    case 'arp.unanswered':
      return `${at} no answer: ${event.cause}`;
    case 'packet.sent':
      return `${event.segment ?? 'lo'}  ${packetText(event.packet)}`;
    case 'packet.toAll':
      return `${event.segment ?? '-'}  to all: ${packetText(event.packet)}`;
    case 'packet.mine':
      return `${at} mine${event.weak ? ', by another NIC' : ''}${event.broadcast ? ', broadcast' : ''}`;
    case 'packet.notMine':
      return `${at} not mine, ${event.forwards ? 'forwards' : 'no router'}`;
    case 'packet.dropped':
      return `${at} drops: ${event.cause}`;
    case 'firewall.judged':
      return `${at} firewall ${event.judgement.verdict} by ${event.judgement.by} ${event.judgement.rule ?? ''}`.trimEnd();
    case 'socket.found':
      return `${at} socket ${event.server}`;
    case 'socket.missing':
      return `${at} no socket: ${event.cause}`;
    case 'queue.full':
      return `${at} queue of ${event.server} is full`;
    case 'connection.opened':
      return `${at} connection ${event.accepted ? 'accepted' : 'waits'}`;
    case 'ended':
      return endText(event.outcome);
  }
}

/** The story of the last attempt. */
export const capture = (text: string): string =>
  `\n${(simulate(given(text)).attempts.at(-1)?.trace.steps ?? [])
    .map(({ event }) => lineOf(event).replace(/^ARP/, '   ARP'))
    .join('\n')}\n`;
