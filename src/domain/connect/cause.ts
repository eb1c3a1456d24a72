/**
 * Why an attempt or a bind ended as it did: one code for each cause that a learner could tell
 * apart and would mend in another way. Sentences are left to `i18n`, sources to `net/rule.ts`.
 */

/** Where along the way of an attempt it was decided, in the order in which they are asked. */
export const stages = ['route', 'arp', 'forward', 'deliver', 'firewall', 'socket'] as const;
export type Stage = (typeof stages)[number];

/** `out`: the client's packet on its way to the server; `back`: the answer to it. */
export type Way = 'out' | 'back';

export const causes = [
  // It worked.
  'socket.exact',
  'socket.wildcard',
  'socket.frozen',
  'socket.echo',
  // The sender's own decision (client out, server back).
  'route.none',
  'route.nicDown',
  'route.gatewayRefused',
  'route.broadcast',
  'route.multicast',
  'route.wildcard',
  'route.zero',
  // Nobody answers on the wire.
  'arp.nobody',
  'arp.gatewayNobody',
  'arp.cableOut',
  'arp.otherWire',
  'arp.ownerUnplugged',
  'arp.ownerDown',
  'arp.strongHost',
  'arp.sameAddress',
  // At a host in between.
  'forward.off',
  'forward.noRoute',
  'forward.loop',
  // At a host that gets a packet.
  'deliver.strongHost',
  'deliver.sameAddress',
  'deliver.broadcast',
  'firewall.drop',
  'firewall.reject',
  'firewall.prohibit',
  'firewall.stealth',
  // At the sockets.
  'socket.none',
  'socket.otherAddress',
  'socket.otherPort',
  'socket.otherProtocol',
  'socket.notRunning',
  'socket.dialledItself',
  'socket.wrongHost',
  'socket.queueFull',
  // What a UDP client hears.
  'reply.otherAddress',
] as const;
export type Cause = (typeof causes)[number];

export const bindCauses = [
  'bind.ok',
  'bind.stopped',
  'bind.notMine',
  'bind.notYetMine',
  'bind.privilege',
  'bind.listener',
  'bind.outgoing',
  'bind.leftover',
  'bind.exclusive',
] as const;
export type BindCause = (typeof bindCauses)[number];
