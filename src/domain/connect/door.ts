/**
 * At a host's door: what its firewall says to a packet that the host has taken for itself. What
 * follows from it is left to the story.
 */
import { judgementOf, type Judgement } from '../net/firewall.ts';
import type { Way } from './cause.ts';
import type { Arrived } from './journey.ts';
import type { Story } from './run.ts';

/** `expected`: an answer to what the host itself began. */
export function judged({ at, nic, packet }: Arrived, expected: boolean): Judgement {
  const { protocol } = packet.kind;
  const knock = { nic: nic?.id ?? null, from: packet.from, protocol, port: packet.toPort };
  return judgementOf(at, knock, expected);
}

/** As `judged`, told as it happens. */
export function* askFirewall(arrived: Arrived, way: Way, expected: boolean): Story<Judgement> {
  const { at, packet } = arrived;
  const nic = arrived.nic?.id ?? null;
  const judgement = judged(arrived, expected);
  if (judgement.by !== 'off') {
    yield { kind: 'firewall.judged', host: at.host.id, way, nic, packet, judgement };
  }
  return judgement;
}
