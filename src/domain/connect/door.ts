/**
 * At a host's door: what its firewall says to a packet that the host has taken for itself. What
 * follows from it is left to the story.
 */
import { judgementOf, type Judgement } from '../net/firewall.ts';
import type { Way } from './cause.ts';
import type { Arrived } from './journey.ts';
import type { Story } from './run.ts';

/** `expected`: an answer to what the host itself began. */
export function* askFirewall(arrived: Arrived, way: Way, expected: boolean): Story<Judgement> {
  const { at, packet } = arrived;
  const nic = arrived.nic?.id ?? null;
  const { protocol } = packet.kind;
  const knock = { nic, from: packet.from, protocol, port: packet.toPort };
  const judgement = judgementOf(at, knock, expected);
  if (judgement.by !== 'off') {
    yield { kind: 'firewall.judged', host: at.host.id, way, nic, packet, judgement };
  }
  return judgement;
}
