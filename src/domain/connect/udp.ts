/**
 * UDP at the server: no handshake, the program answers by itself. A server on 0.0.0.0 answers from
 * the address of the NIC that the answer leaves by, which need not be the one that was asked.
 */
import { answerTo, sendBack } from './answer.ts';
import { stageOf } from './cause.ts';
import { reachedWith } from './listeners.ts';
import { decisionAt, type Decision } from './ending.ts';
import type { Outcome, Reply } from './outcome.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { isOwn } from '../net/localTable.ts';
import type { Server } from '../net/ports.ts';
import type { Run, Story } from './run.ts';
import { causeOf } from './tcp.ts';
import type { Arrived, Journey } from './journey.ts';

interface Heard {
  readonly reply: Reply;
  readonly replyFrom: Ipv4 | null;
  readonly decision: Decision;
}

/** Its own host did not let the program send. */
const isUnsent = (back: Journey, { at }: Arrived): boolean =>
  back.kind === 'dead' && back.at === at && stageOf(back.cause) === 'route';

function hear(run: Run, arrived: Arrived, server: Server, back: Journey): Heard {
  const { at, packet } = arrived;
  const from = isUnsent(back, arrived) ? null : back.packet.from;
  if (back.kind === 'dead') {
    const decision = decisionAt(run, back.at, 'back', back.cause);
    return { reply: 'none', replyFrom: from, decision };
  }
  if (from === packet.to) {
    return {
      reply: 'heard',
      replyFrom: from,
      decision: decisionAt(run, at, 'out', causeOf(server)),
    };
  }
  const connected = run.attempt.protocol === 'udp' && run.attempt.connected;
  const decision = decisionAt(run, run.client, 'back', 'reply.otherAddress');
  return { reply: connected ? 'none' : 'stranger', replyFrom: from, decision };
}

/** A frozen program lets the datagram lie in its queue. */
function* reply(run: Run, arrived: Arrived, server: Server): Story<Heard> {
  const { at, packet } = arrived;
  if (server.socket.frozen) {
    return {
      reply: 'none',
      replyFrom: null,
      decision: decisionAt(run, at, 'out', causeOf(server)),
    };
  }
  const { bind } = server.socket;
  const from = isOwn(at.local, bind) ? bind : null;
  const answer = answerTo(at, packet, { protocol: 'udp', says: 'answer' }, from);
  return hear(run, arrived, server, yield* sendBack(run, at, answer, packet.to));
}

export function* deliver(run: Run, arrived: Arrived, server: Server): Story<Outcome> {
  const { packet } = arrived;
  const { decision, ...heard } = yield* reply(run, arrived, server);
  return {
    outcome: 'DELIVERED',
    server: server.index,
    reached: reachedWith(run, arrived, server),
    local: { address: packet.from, port: packet.fromPort },
    peer: { address: packet.to, port: packet.toPort },
    ...heard,
    ...decision,
  };
}
