/**
 * Which servers a packet meets at the sockets: one in general, and a datagram that is for everybody,
 * by its address or its frame, every one that listens for it. What they answer is left to `udp.ts`.
 */
import type { Server } from '../net/ports.ts';
import { broadcastListenersFor, listenersFor } from '../net/socketLookup.ts';
import { judged } from './door.ts';
import type { Arrived } from './journey.ts';
import { freeChoice, type Run } from './run.ts';
import { portsAt } from './world.ts';

/** All of them for a broadcast address; else several only where the system chooses freely. */
export function listenersAt(
  run: Run,
  { at, packet, broadcast }: Arrived,
  protocol: 'tcp' | 'udp',
): readonly Server[] {
  const ports = portsAt(run.world, at);
  return broadcast
    ? broadcastListenersFor(ports, packet.to, packet.toPort)
    : listenersFor(ports, protocol, packet.to, packet.toPort);
}

/** Behind another host's door, where nobody looks: past its firewall, and which of its sockets. */
function metBy(run: Run, other: Arrived): readonly Server[] {
  if (judged(other, false).verdict !== 'allow') return [];
  const found = listenersAt(run, other, 'udp');
  const one = other.broadcast ? undefined : freeChoice(run, found);
  return one === undefined ? found : [one];
}

/** Every server that gets the datagram which `server` gets, as indexes in ascending order. */
export function reachedWith(run: Run, arrived: Arrived, server: Server): readonly number[] {
  const here = arrived.broadcast ? listenersAt(run, arrived, 'udp') : [server];
  const met = [...here, ...arrived.others.flatMap((other) => metBy(run, other))];
  return [...new Set(met.map(({ index }) => index))].toSorted((a, b) => a - b);
}
