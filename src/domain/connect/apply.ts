/**
 * Folds an event into the state that a screen draws. What is not here follows from the event.
 */
import type { HostId } from '../net/host.ts';
import type { ConnectEvent, PacketSent, PacketToAll } from './event.ts';
import type { ArpEntry, AttemptState, Connection, Place } from './simulation.ts';

const inside = (host: HostId): Place => ({ host, nic: null, segment: null });

/** ARP caches are empty before each attempt; connections stay. */
export const startOf = (client: HostId, connections: readonly Connection[]): AttemptState => ({
  place: inside(client),
  packet: null,
  arp: [],
  connections,
  outcome: null,
});

const onItsWay = ({
  host,
  nic,
  segment,
  packet,
}: PacketSent | PacketToAll): Partial<AttemptState> => ({
  place: { host, nic, segment },
  packet,
});

type Answered = Extract<ConnectEvent, { kind: 'arp.answered' }>;

/** The asker learns who answered, and who answered learns the asker. */
const learnt = ({ host, nic, target, sender, by }: Answered): ArpEntry[] => [
  { host, nic, address: target, at: by },
  { host: by.host, nic: by.nic, address: sender, at: { host, nic } },
];

function changes(state: AttemptState, event: ConnectEvent): Partial<AttemptState> {
  switch (event.kind) {
    case 'arp.answered':
      return { arp: [...state.arp, ...learnt(event)] };
    case 'packet.sent':
    case 'packet.toAll':
      return onItsWay(event);
    case 'packet.mine':
    case 'packet.notMine':
      return { place: { host: event.host, nic: event.nic, segment: null }, packet: event.packet };
    case 'packet.dropped':
      return { place: { host: event.host, nic: event.nic, segment: null }, packet: null };
    case 'connection.opened': {
      const { attempt, client, server, local, peer, accepted } = event;
      const connection = { attempt, client, server, local, peer, accepted };
      return { connections: [...state.connections, connection] };
    }
    case 'ended':
      return { place: inside(event.host), packet: null, outcome: event.outcome };
    case 'attempt.started':
    case 'wildcard.dialled':
    case 'route.decided':
    case 'arp.asked':
    case 'arp.known':
    case 'arp.unanswered':
    case 'firewall.judged':
    case 'socket.found':
    case 'socket.missing':
    case 'queue.full':
      return { place: inside(event.host) };
  }
}

export const applyEvent = (state: AttemptState, event: ConnectEvent): AttemptState => ({
  ...state,
  ...changes(state, event),
});
