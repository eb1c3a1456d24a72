/**
 * A packet whose next hop its own host takes for a broadcast address: there is no MAC to ask for,
 * it goes in a frame for everybody on the wire. Whoever has the destination takes it; nobody sends
 * it on (RFC 1122 §3.3.6, Linux: `ip_forward`), and nobody says so.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Packet } from '../net/packet.ts';
import { hearersOn, type Door } from '../net/wires.ts';
import type { Cause, Way } from './cause.ts';
import { dead, type Arrived, type Journey } from './journey.ts';
import { arrivedBy, claimOf, take } from './receive.ts';
import { freeChoice, type Run, type Story } from './run.ts';

export interface ToAll {
  readonly from: Door;
  readonly packet: Packet;
  readonly way: Way;
  /** The next hop. */
  readonly target: Ipv4;
  /** Why it came to its end where nobody took it. */
  readonly untaken: Cause;
}

/** All who have the address take it; told is of one, which on the way back is the client. */
function takenBy(run: Run, { from, packet, way }: ToAll): Arrived | undefined {
  const takers = hearersOn(run.world.wires, from).flatMap((door): Arrived[] => {
    const claim = claimOf(door, packet);
    const isOther = claim === null || typeof claim === 'string';
    return isOther ? [] : [arrivedBy({ door, packet, local: claim, linkBroadcast: true })];
  });
  const client = takers.filter(({ at }) => way === 'back' && at === run.client);
  const one = freeChoice(run, client.length > 0 ? client : takers);
  return one && { ...one, others: takers.filter((taker) => taker !== one) };
}

export function* sendToAll(run: Run, toAll: ToAll): Story<Journey> {
  const { from, packet, way, target, untaken } = toAll;
  const { machine, nic } = from;
  const taken = takenBy(run, toAll);
  yield {
    kind: 'packet.toAll',
    host: machine.host.id,
    way,
    nic: nic.id,
    segment: nic.segment,
    packet,
    target,
    taker: taken === undefined ? null : { host: taken.at.host.id, nic: taken.nic?.id ?? null },
  };
  return taken === undefined ? dead(machine, untaken, packet) : yield* take(run, taken, way);
}
