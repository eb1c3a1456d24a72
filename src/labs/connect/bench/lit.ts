/**
 * The one thing that the present event speaks of, by its place on the bench: that is what lights
 * up. Nothing else on the screen is lit.
 */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import type { ConnectEvent } from '../../../domain/connect/event.ts';
import type { Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { HostId, NicId } from '../../../domain/net/host.ts';
import type { Packet } from '../../../domain/net/packet.ts';
import type { Selection } from '../selection.ts';

export interface Lit {
  readonly host?: HostId;
  /** The wire that is plugged in here. */
  readonly wire?: { readonly host: HostId; readonly nic: NicId };
  readonly gate?: NicId;
  readonly lane?: Ipv4;
  /** An index into `serversOf(scenario)`. */
  readonly server?: number;
  readonly ended?: boolean;
}

export const isConnectionOf = (
  selection: Selection | null,
  { attempt }: Pick<AttemptFrame, 'attempt'>,
): boolean => selection?.kind === 'connection' && selection.attempt === attempt;

/** `packet`: what is in hand at that moment. */
export function litBy(event: ConnectEvent | null, packet: Packet | null): Lit {
  if (event === null) return {};
  switch (event.kind) {
    case 'attempt.started':
    case 'wildcard.dialled':
    case 'route.decided':
      return { host: event.host };
    case 'arp.asked':
    case 'arp.answered':
    case 'arp.known':
    case 'arp.unanswered':
    case 'packet.toAll':
      return { wire: { host: event.host, nic: event.nic } };
    case 'packet.sent':
      return event.nic === null
        ? { host: event.host }
        : { wire: { host: event.host, nic: event.nic } };
    case 'packet.mine':
      return { host: event.host, lane: event.packet.to };
    case 'packet.notMine':
    case 'packet.dropped':
      return { host: event.host };
    case 'firewall.judged':
      return event.nic === null ? { host: event.host } : { host: event.host, gate: event.nic };
    case 'socket.found':
    case 'queue.full':
      return { server: event.server };
    case 'socket.missing':
      return packet === null ? { host: event.host } : { host: event.host, lane: packet.to };
    case 'connection.opened':
      return { server: event.server };
    case 'ended':
      return { ended: true };
  }
}
