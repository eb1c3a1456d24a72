/**
 * TCP at the server's host: the system shakes hands for the program, which need not even run on.
 * Which server it is was found in `net/socketLookup.ts`.
 */
import type { Server } from '../net/ports.ts';
import { answerTo, sendBack } from './answer.ts';
import type { Cause } from './cause.ts';
import { decisionAt, silence } from './ending.ts';
import type { Endpoint, Outcome } from './outcome.ts';
import { freeChoice, type Run, type Story } from './run.ts';
import type { Arrived } from './journey.ts';

/** listen(2): a queue takes one more than the backlog (measured). */
const roomIn = ({ socket }: Server): number => socket.backlog + 1;

/** Whether a frozen server's queue has no room; where that depends on free choices, both may be. */
function isFull(run: Run, server: Server): boolean {
  if (!server.socket.frozen) return false;
  const { surely, perhaps } = run.waiting.get(server.index) ?? { surely: 0, perhaps: 0 };
  if (surely >= roomIn(server)) return true;
  return surely + perhaps >= roomIn(server) && freeChoice(run, [false, true]) === true;
}

export const causeOf = ({ socket }: Server): Cause =>
  socket.frozen ? 'socket.frozen' : socket.bind === 0 ? 'socket.wildcard' : 'socket.exact';

export function* shakeHands(run: Run, arrived: Arrived, server: Server): Story<Outcome> {
  const { at, packet } = arrived;
  const host = at.host.id;
  const { index } = server;
  if (isFull(run, server)) {
    yield { kind: 'queue.full', host, way: 'out', server: index };
    return silence(run, decisionAt(run, at, 'out', 'socket.queueFull'));
  }
  const synAck = answerTo(at, packet, { protocol: 'tcp', flags: 'SYN-ACK' }, packet.to);
  const back = yield* sendBack(run, at, synAck, packet.to);
  if (back.kind === 'dead') return silence(run, decisionAt(run, back.at, 'back', back.cause));
  for (const hop of run.hops) {
    yield { ...hop, packet: { ...hop.packet, kind: { protocol: 'tcp', flags: 'ACK' } } };
  }
  const local: Endpoint = { address: packet.from, port: packet.fromPort };
  const peer: Endpoint = { address: packet.to, port: packet.toPort };
  const accepted = !server.socket.frozen;
  const opened = { attempt: run.index, client: run.client.host.id, server: index, local, peer };
  yield { kind: 'connection.opened', host, way: 'out', ...opened, accepted };
  const decision = decisionAt(run, at, 'out', causeOf(server));
  return { outcome: 'CONNECTED', server: index, local, peer, ...decision };
}
