/**
 * English for the story of an attempt: one sentence per event, which names the hop and the rule.
 * `*bold*` and `` `mono` `` are marks. Why it ended is in `connectCauses.ts`.
 */
import type { ConnectEvent } from '../../domain/connect/event.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import type { Packet } from '../../domain/net/packet.ts';
import type { Route } from '../../domain/net/route.ts';
import { endText } from './connectCauses.ts';

export type EventOf<Kind extends ConnectEvent['kind']> = Extract<ConnectEvent, { kind: Kind }>;

/** What hosts and NICs are called. */
export interface Names {
  readonly host: (id: string) => string;
  readonly nic: (host: string, id: string) => string;
}

type EventWords = {
  readonly [Kind in ConnectEvent['kind']]: (event: EventOf<Kind>, names: Names) => string;
};

const errors = {
  net: 'network unreachable',
  host: 'host unreachable',
  port: 'port unreachable',
  prohibited: 'administratively prohibited',
  timeExceeded: 'time to live exceeded',
};

/** "SYN", "UDP datagram", "ICMP host unreachable". */
export function packetName({ kind }: Packet): string {
  if (kind.protocol === 'tcp') return kind.flags;
  if (kind.protocol === 'udp') return kind.says === 'question' ? 'UDP datagram' : 'UDP answer';
  if (kind.says === 'echo') return 'echo request';
  return kind.says === 'echoReply' ? 'echo reply' : `ICMP "${errors[kind.says]}"`;
}

const lead = ({ to, via }: Route): string => {
  const network = `\`${formatIpv4(to.address)}/${to.prefix}\``;
  if (via === null) return `${network} is *on its own wire*`;
  return `${network} is reached by the gateway \`${formatIpv4(via)}\``;
};

function decidedText(
  { host, to, decision, tests }: EventOf<'route.decided'>,
  names: Names,
): string {
  const name = names.host(host);
  const goal = formatIpv4(to);
  switch (decision.kind) {
    case 'own':
      return `*${name}*: \`${goal}\` is my own address. The packet stays inside.`;
    case 'broadcast':
      return `*${name}*: \`${goal}\` is a broadcast address.`;
    case 'multicast':
      return `*${name}*: \`${goal}\` is a multicast address.`;
    case 'none':
      return `*${name}*: no route to \`${goal}\`. ${tests.length === 0 ? 'It has no routes at all.' : 'No AND matches.'}`;
    case 'out': {
      const { to: network } = decision.route;
      const mask = formatIpv4(maskOfPrefix(network.prefix));
      return `*${name}*: \`${goal}\` AND \`${mask}\` = \`${formatIpv4(network.address)}\`. ${lead(decision.route)}: out by *${names.nic(host, decision.route.nic)}*.`;
    }
  }
}

const judgedBy = {
  off: 'no firewall in the way',
  established: 'an answer to what the host itself began',
  rule: 'rule',
  otherwise: 'no rule matches, the default',
};

const verdictWords = {
  allow: 'passes',
  drop: 'is dropped in silence',
  reject: 'is rejected',
  prohibit: 'is forbidden',
};

const hostStory = {
  'attempt.started': ({ host }, names) => `*${names.host(host)}* begins.`,
  'wildcard.dialled': ({ host, becomes }, names) =>
    `*${names.host(host)}* dials \`0.0.0.0\`, which means this host: \`${formatIpv4(becomes)}\`.`,
  'route.decided': decidedText,
  'packet.mine': ({ host, nic, packet, weak, broadcast }, names) => {
    const name = names.host(host);
    const to = `\`${formatIpv4(packet.to)}\``;
    if (broadcast) return `*${name}* takes it: ${to} is one of its broadcast addresses.`;
    if (weak && nic !== null) {
      return `*${name}* takes it: ${to} is its address, *although* it came in by ${names.nic(host, nic)} (weak host).`;
    }
    return `*${name}* takes it: ${to} is its address.`;
  },
  'packet.notMine': ({ host, packet, forwards }, names) =>
    `*${names.host(host)}*: \`${formatIpv4(packet.to)}\` is not mine. ${forwards ? 'I send it on.' : 'I am no router.'}`,
  'packet.dropped': ({ host, packet }, names) =>
    `*${names.host(host)}* drops the ${packetName(packet)}.`,
  'firewall.judged': ({ host, packet, judgement }, names) => {
    const { by, rule, verdict } = judgement;
    const reason = by === 'rule' && rule !== null ? `rule ${rule + 1}` : judgedBy[by];
    return `The firewall of *${names.host(host)}*: the ${packetName(packet)} *${verdictWords[verdict]}* (${reason}).`;
  },
} satisfies Partial<EventWords>;

const wireStory = {
  'arp.asked': ({ host, nic, target, segment }, names) =>
    segment === null
      ? `*${names.host(host)}* asks by ${names.nic(host, nic)} who has \`${formatIpv4(target)}\`, but the cable is out.`
      : `*${names.host(host)}* asks on the wire: who has \`${formatIpv4(target)}\`?`,
  'arp.answered': ({ target, by }, names) =>
    `*${names.host(by.host)}* answers: \`${formatIpv4(target)}\` is at ${names.nic(by.host, by.nic)}.`,
  'arp.known': ({ host, target, by }, names) =>
    `*${names.host(host)}* knows already that \`${formatIpv4(target)}\` is at *${names.host(by.host)}*.`,
  'arp.unanswered': ({ target }) => `Nobody answers for \`${formatIpv4(target)}\`.`,
  'packet.sent': ({ host, to, packet, segment }, names) => {
    const ports = packet.toPort === 0 ? '' : `:${packet.toPort}`;
    const goal = `\`${formatIpv4(packet.to)}${ports}\``;
    return segment === null
      ? `${packetName(packet)} to ${goal}, inside *${names.host(host)}*.`
      : `${packetName(packet)} to ${goal}: *${names.host(host)}* → *${names.host(to.host)}*.`;
  },
  'packet.toAll': ({ host, nic, segment, packet, target }, names) =>
    `*${names.host(host)}* takes \`${formatIpv4(target)}\` for a *broadcast address* of its own: it asks nobody, and sends the ${packetName(packet)} to *everybody on the wire*${segment === null ? `, but the cable of ${names.nic(host, nic)} is out` : ''}.`,
} satisfies Partial<EventWords>;

const endStory = {
  'socket.found': ({ host, listening }, names) =>
    `*${listening.program}* on *${names.host(host)}* listens on ${endText(listening)}.`,
  'socket.missing': ({ host, asked }, names) =>
    `Nobody on *${names.host(host)}* listens on \`${formatIpv4(asked.address)}:${asked.port}\`.`,
  'queue.full': ({ host }, names) =>
    `The queue of the hanging program on *${names.host(host)}* is full.`,
  'connection.opened': ({ local, peer, accepted }) => {
    const ends = `\`${formatIpv4(local.address)}:${local.port}\` ⇄ \`${formatIpv4(peer.address)}:${peer.port}\``;
    return accepted ? `*Connected:* ${ends}.` : `*Connected*, but nobody picks up: ${ends}.`;
  },
  ended: ({ outcome }) => `*${outcomeWords[outcome.outcome]}.*`,
} satisfies Partial<EventWords>;

/** What the client's user sees, in a word or two; the errno's name is data. */
export const outcomeWords = {
  CONNECTED: 'Connected',
  DELIVERED: 'Delivered',
  SILENCE: 'Silence',
  ANSWERED: 'Answered',
  ECONNREFUSED: 'Refused',
  ETIMEDOUT: 'Timed out',
  ENETUNREACH: 'Network unreachable',
  EHOSTUNREACH: 'Host unreachable',
  EADDRNOTAVAIL: 'Not an address to dial',
  EACCES: 'Not allowed',
};

export const eventWords: EventWords = { ...hostStory, ...wireStory, ...endStory };
