/**
 * Why nobody was found on a port: the nearest miss among the servers of the host that was reached.
 */
import { candidatesOn, listenersFor, type Candidate } from '../net/socketLookup.ts';
import { ownersOf } from '../net/wires.ts';
import type { Cause } from './cause.ts';
import type { Run } from './run.ts';
import type { Arrived } from './journey.ts';
import { portsAt } from './world.ts';

export interface Missing {
  readonly cause: Cause;
  readonly candidates: readonly Candidate[];
}

/** Another host has the same address, and somebody listens there. */
const isElsewhere = ({ world }: Run, { at, packet }: Arrived, protocol: 'tcp' | 'udp'): boolean =>
  ownersOf(world.wires, packet.to).some(
    (machine) =>
      machine !== at &&
      listenersFor(portsAt(world, machine), protocol, packet.to, packet.toPort).length > 0,
  );

/** In the order in which a learner would want to hear of them. */
const nearMisses = ['otherAddress', 'notRunning', 'otherProtocol', 'otherPort'] as const;

export function missingOn(run: Run, arrived: Arrived, protocol: 'tcp' | 'udp'): Missing {
  const { packet, at, nic } = arrived;
  const candidates = candidatesOn(portsAt(run.world, at), protocol, packet.to, packet.toPort);
  if (isElsewhere(run, arrived, protocol)) return { cause: 'socket.wrongHost', candidates };
  const miss = nearMisses.find((fit) => candidates.some((candidate) => candidate.fit === fit));
  if (miss !== undefined) return { cause: `socket.${miss}`, candidates };
  return { cause: nic === null ? 'socket.dialledItself' : 'socket.none', candidates };
}
