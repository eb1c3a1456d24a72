/**
 * Why an attempt ended as it did: one code for each cause that a learner could tell apart and
 * would mend in another way, with the stage where it is decided and the rule that decides it.
 * Sentences are left to `i18n`, sources to `net/rule.ts`.
 */
import type { RuleId } from '../net/rule.ts';

/** Where along the way it was decided, in the order in which they are asked. */
export const stages = [
  'route',
  'arp',
  'forward',
  'deliver',
  'firewall',
  'socket',
  'reply',
] as const;
export type Stage = (typeof stages)[number];

/** `out`: the client's packet on its way to the server; `back`: the answer to it. */
export type Way = 'out' | 'back';

const facts = {
  // It worked.
  'socket.exact': ['socket', 'socketLookup'],
  'socket.wildcard': ['socket', 'socketLookup'],
  'socket.frozen': ['socket', 'backlog'],
  'socket.echo': ['socket', 'echo'],
  // The sender's own decision: the client's on the way out, the server's on the way back.
  'route.none': ['route', 'ownMask'],
  'route.nicDown': ['route', 'ownMask'],
  'route.gatewayRefused': ['route', 'ownMask'],
  'route.broadcast': ['route', 'dialBroadcast'],
  'route.multicast': ['route', 'dialBroadcast'],
  'route.wildcard': ['route', 'dialWildcard'],
  // Nobody answers on the wire.
  'arp.nobody': ['arp', 'arp'],
  'arp.gatewayNobody': ['arp', 'arp'],
  'arp.cableOut': ['arp', 'arp'],
  'arp.otherWire': ['arp', 'arp'],
  'arp.ownerUnplugged': ['arp', 'arp'],
  'arp.ownerDown': ['arp', 'arp'],
  'arp.strongHost': ['arp', 'arpStrong'],
  'arp.sameAddress': ['arp', 'martianSource'],
  // At a host in between.
  'forward.off': ['forward', 'forwarding'],
  'forward.noRoute': ['forward', 'forwarding'],
  'forward.loop': ['forward', 'timeToLive'],
  'forward.linkBroadcast': ['forward', 'linkBroadcast'],
  // At a host that gets a packet for itself.
  'deliver.strongHost': ['deliver', 'strongHost'],
  'deliver.sameAddress': ['deliver', 'martianSource'],
  'deliver.noSource': ['deliver', 'martianSource'],
  'deliver.wrongHost': ['deliver', 'arp'],
  'deliver.broadcast': ['deliver', 'dialBroadcast'],
  'deliver.linkBroadcast': ['deliver', 'linkBroadcast'],
  'firewall.drop': ['firewall', 'firewall'],
  'firewall.reject': ['firewall', 'firewall'],
  'firewall.prohibit': ['firewall', 'firewall'],
  'firewall.stealth': ['firewall', 'stealth'],
  // At the sockets.
  'socket.none': ['socket', 'socketLookup'],
  'socket.otherAddress': ['socket', 'socketLookup'],
  'socket.otherPort': ['socket', 'socketLookup'],
  'socket.otherProtocol': ['socket', 'socketLookup'],
  'socket.notRunning': ['socket', 'socketLookup'],
  'socket.dialledItself': ['socket', 'ownAddress'],
  'socket.wrongHost': ['socket', 'arp'],
  'socket.queueFull': ['socket', 'backlog'],
  // What a UDP client hears.
  'reply.otherAddress': ['reply', 'udpReplySource'],
} as const satisfies Record<string, readonly [Stage, RuleId]>;

export type Cause = keyof typeof facts;

export const isCause = (text: string): text is Cause => Object.hasOwn(facts, text);

export const causes: readonly Cause[] = Object.keys(facts).filter(isCause);

export const stageOf = (cause: Cause): Stage => facts[cause][0];
export const ruleOf = (cause: Cause): RuleId => facts[cause][1];
