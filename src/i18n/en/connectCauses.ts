/**
 * English for why an attempt ended as it did: one sentence per cause, which names the host and the
 * rule. `*bold*` and `` `mono` `` are marks. On the way back the sentences speak of the answer.
 */
import type { Cause } from '../../domain/connect/cause.ts';
import type { Listening, Missed } from '../../domain/connect/outcome.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import type { BindCause } from '../../domain/net/bind.ts';

export interface CauseFacts {
  /** Names of the host where it was decided, and of the client. */
  readonly here: string;
  readonly client: string;
  /** The address that was dialled, and the port; ping has none. */
  readonly to: string;
  readonly port: number;
  /** On the way of the answer. */
  readonly back: boolean;
  /** Where no server was found: why not. */
  readonly missed: Missed | null;
}

type CauseWords = { readonly [Code in Cause]: (facts: CauseFacts) => string };

/** What the packet in question is. */
const packet = ({ back }: CauseFacts): string => (back ? 'the answer' : 'the packet');
const Packet = ({ back }: CauseFacts): string => (back ? 'The answer' : 'The packet');

/** Whom the packet is for. */
const goal = ({ back, client, to }: CauseFacts): string => (back ? `*${client}*` : `\`${to}\``);

const routeCauses = {
  'route.none': (facts) =>
    `*${facts.here}* has no route to ${goal(facts)}: no AND with its masks matches, and no gateway is set${facts.back ? ', so the answer has no way back' : ''}.`,
  'route.nicDown': (facts) =>
    `*${facts.here}*'s route to ${goal(facts)} is gone: the NIC that it went by is down.`,
  'route.gatewayRefused': (facts) =>
    `*${facts.here}* has no route to ${goal(facts)}: its system refused the gateway, which is in none of its own subnets.`,
  'route.broadcast': (facts) =>
    facts.back
      ? `*${facts.here}* takes *${facts.client}*'s address for its own subnet's broadcast address, so the answer goes to everybody and nobody.`
      : `\`${facts.to}\` is a broadcast address: everybody's, so there is nobody to connect to.`,
  'route.multicast': ({ to }) =>
    `\`${to}\` is a multicast address: a group, and no server that could be connected to.`,
  'route.wildcard': () =>
    '`0.0.0.0` is no address that one can dial: it stands for "every address of mine" where a server binds.',
} satisfies Partial<CauseWords>;

const arpCauses = {
  'arp.nobody': (facts) =>
    `*${facts.here}* asks "who has ${facts.back ? `${facts.client}'s address` : facts.to}?" on its wire, and nobody answers: no host has that address.`,
  'arp.gatewayNobody': ({ here }) =>
    `*${here}*'s gateway is nobody: no host has that address, so nothing leaves the subnet.`,
  'arp.cableOut': ({ here }) =>
    `*${here}* asks on a NIC whose *cable is out*: the route is still there, but nobody can hear the question.`,
  'arp.otherWire': (facts) =>
    `*${facts.here}* asks on its wire, but the host that ${facts.back ? 'the answer is for' : 'has the address'} is on *another wire*. The mask says local, the cables say no.`,
  'arp.ownerUnplugged': ({ here }) =>
    `*${here}* asks, but the host that has the address is *unplugged*: its cable is out.`,
  'arp.ownerDown': ({ here }) =>
    `*${here}* asks, but the NIC that has the address is *switched off*.`,
  'arp.strongHost': ({ here }) =>
    `*${here}* asks on the wire of another NIC than the one that has the address; a strong host answers only for the NIC's own.`,
  'arp.sameAddress': ({ here }) =>
    `*${here}* has *the same address* as the host that it asks, which takes the question for its own echo and stays silent.`,
} satisfies Partial<CauseWords>;

const deliverCauses = {
  'forward.off': (facts) =>
    `${Packet(facts)} reaches *${facts.here}*, which is *no router*: forwarding is off, so it drops what is for others.`,
  'forward.noRoute': (facts) =>
    `${Packet(facts)} reaches the router *${facts.here}*, which has no route to ${goal(facts)}.`,
  'forward.loop': (facts) =>
    `${Packet(facts)} goes in a circle between routers until its time to live is used up, at *${facts.here}*.`,
  'forward.linkBroadcast': (facts) =>
    `*${facts.here}* takes its gateway for a *broadcast address* of its own: ${packet(facts)} goes to everybody on the wire, where nobody has ${facts.back ? `*${facts.client}*'s address` : goal(facts)} and nobody sends it on.`,
  'deliver.strongHost': (facts) =>
    `*${facts.here}* drops ${packet(facts)}: it came in by another NIC than the one that has the address (*strong host*).`,
  'deliver.sameAddress': (facts) =>
    `*${facts.here}* drops ${packet(facts)}: it claims to come from an address that *${facts.here}* has itself.`,
  'deliver.noSource': (facts) =>
    `*${facts.here}* drops ${packet(facts)}: its sender has no address.`,
  'deliver.wrongHost': ({ here, client }) =>
    `The answer goes to *${here}*, which has the same address as *${client}*.`,
  'deliver.broadcast': ({ here, to, back }) =>
    back
      ? `The answer comes to *${here}* at what it takes for a broadcast address of its own, and there it hears no answers.`
      : `For *${here}* \`${to}\` is a broadcast address: it takes the packet and answers nothing.`,
  'deliver.linkBroadcast': (facts) =>
    `${Packet(facts)} comes to *${facts.here}* in a *frame for everybody*, because its sender takes its own gateway for a broadcast address. TCP takes nothing from such a frame.`,
  'firewall.drop': (facts) =>
    `The *firewall* of *${facts.here}* drops ${packet(facts)}. It does not say so.`,
  'firewall.reject': ({ here }) =>
    `The *firewall* of *${here}* rejects it: the same "no" as if nobody listened.`,
  'firewall.prohibit': ({ here }) =>
    `The *firewall* of *${here}* forbids it and says so: "administratively prohibited".`,
  'firewall.stealth': (facts) => {
    const why = socketCauses[facts.missed?.cause ?? 'socket.none'](facts);
    return `${why.replace(/\.$/, '')}; the *firewall* hides the refusal (stealth mode).`;
  },
} satisfies Partial<CauseWords>;

/** The server that came closest, by the name of its program. */
const listener = (missed: Missed | null): string =>
  missed?.nearest ? `*${missed.nearest.program}*` : 'The server';

/** "192.168.2.100:50000". */
export const endText = ({ bind, port }: Listening): string => `\`${formatIpv4(bind)}:${port}\``;

const place = (missed: Missed | null, otherwise: string): string =>
  missed?.nearest ? endText(missed.nearest) : otherwise;

const socketCauses = {
  'socket.exact': ({ here, to }) => `A server on *${here}* is bound to exactly \`${to}\`.`,
  'socket.wildcard': ({ here, to }) =>
    `A server on *${here}* is bound to \`0.0.0.0\`: every address, \`${to}\` too.`,
  'socket.frozen': ({ here }) =>
    `The program on *${here}* hangs: the *operating system* takes it in, the program does not answer.`,
  'socket.echo': ({ here }) =>
    `The operating system of *${here}* answers a ping, whatever programs run.`,
  'socket.none': ({ here, port }) => `*Nobody listens* on port ${port} of *${here}*.`,
  'socket.otherAddress': ({ here, to, port, missed }) =>
    `${listener(missed)} on *${here}* listens on ${place(missed, 'another address')} *only*, not on \`${to}:${port}\`.`,
  'socket.otherPort': ({ here, port, missed }) =>
    `Nobody on *${here}* listens on port ${port}. ${listener(missed)} has *another port*${missed?.nearest ? `: ${missed.nearest.port}` : ''}.`,
  'socket.otherProtocol': ({ here, port, missed }) =>
    `${listener(missed)} on *${here}* has port ${port} for *${missed?.nearest?.protocol.toUpperCase() ?? 'the other protocol'} only*: TCP and UDP ports are apart.`,
  'socket.notRunning': ({ here, port, missed }) =>
    `${listener(missed)} on *${here}*, port ${port}, *does not run*: it was not started, or its bind failed.`,
  'socket.dialledItself': ({ here, to }) =>
    `\`${to}\` is *${here}* itself: the packet never leaves, and there nobody listens.`,
  'socket.wrongHost': ({ here, to }) =>
    `*${here}* has the address \`${to}\`, too, and was quicker to say so: a *duplicate address*.`,
  'socket.queueFull': ({ here }) =>
    `The program on *${here}* hangs and its *queue is full*: the operating system drops the call.`,
  'reply.otherAddress': ({ client }) =>
    `The answer comes *from another address* than *${client}* asked: a server on \`0.0.0.0\` answers from the NIC that the answer leaves by.`,
} satisfies Partial<CauseWords>;

export const causeWords: CauseWords = {
  ...routeCauses,
  ...arpCauses,
  ...deliverCauses,
  ...socketCauses,
};

/** `bind` is the address, `port` the port that was asked for. */
export interface BindFacts {
  readonly host: string;
  readonly bind: string;
  readonly port: number;
}

type BindWords = { readonly [Code in BindCause]: (facts: BindFacts) => string };

export const bindWords: BindWords = {
  'bind.ok': ({ bind }) =>
    bind === '0.0.0.0'
      ? 'It listens on every address of the host, now and later.'
      : `It listens on \`${bind}\` only.`,
  'bind.stopped': () => 'It was not started.',
  'bind.notMine': ({ host, bind }) => `\`${bind}\` is no address of *${host}*.`,
  'bind.notYetMine': ({ host, bind }) =>
    `\`${bind}\` came to *${host}* only after the server had tried.`,
  'bind.privilege': ({ port }) => `Port ${port} is below 1024: that takes a right.`,
  'bind.listener': ({ port }) => `Another server already has port ${port} there.`,
  'bind.outgoing': ({ port }) =>
    `An *outgoing* connection of the host itself uses port ${port}, although nobody listens on it.`,
  'bind.leftover': ({ port }) =>
    `A closed connection still holds port ${port} for a while (TIME_WAIT).`,
  'bind.unsettled': ({ host }) =>
    `No document says whether *${host}*'s system allows it: not settled.`,
};
