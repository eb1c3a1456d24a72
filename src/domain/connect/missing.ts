/**
 * Why nobody was found on a port: the nearest miss among the servers of the host that was reached.
 */
import type { Server } from '../net/ports.ts';
import { candidatesOn, listenersFor, type Candidate } from '../net/socketLookup.ts';
import { ownersOf } from '../net/wires.ts';
import type { Listening, Missed } from './outcome.ts';
import type { Run } from './run.ts';
import type { Arrived } from './journey.ts';
import { portsAt } from './world.ts';

export interface Missing {
  readonly missed: Missed;
  readonly candidates: readonly Candidate[];
}

/** Another host has the same address, and somebody listens there. */
const isElsewhere = ({ world }: Run, { at, packet }: Arrived, protocol: 'tcp' | 'udp'): boolean =>
  ownersOf(world.wires, packet.to).some(
    (machine) =>
      machine !== at &&
      listenersFor(portsAt(world, machine), protocol, packet.to, packet.toPort).length > 0,
  );

export const listeningOf = ({ socket, start }: Server): Listening => ({
  program: socket.program,
  protocol: socket.protocol,
  bind: socket.bind,
  port: start.port,
});

/** In the order in which a learner would want to hear of them. */
const nearMisses = ['otherAddress', 'notRunning', 'otherProtocol', 'otherPort'] as const;

export function missingOn(run: Run, arrived: Arrived, protocol: 'tcp' | 'udp'): Missing {
  const { packet, at, nic } = arrived;
  const ports = portsAt(run.world, at);
  const candidates = candidatesOn(ports, protocol, packet.to, packet.toPort);
  const because = (cause: Missed['cause'], nearest: Listening | null = null): Missing => ({
    missed: { cause, nearest },
    candidates,
  });
  if (isElsewhere(run, arrived, protocol)) return because('socket.wrongHost');
  for (const miss of nearMisses) {
    const near = candidates.find(({ fit }) => fit === miss)?.server;
    const server = ports.servers.find(({ index }) => index === near);
    if (server !== undefined) return because(`socket.${miss}`, listeningOf(server));
  }
  return because(nic === null ? 'socket.dialledItself' : 'socket.none');
}
