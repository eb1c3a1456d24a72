/**
 * What one ping learns, before a system puts it into words: who answered, from how far, or who said
 * that it could not be delivered.
 */
import type { Attempt } from '../connect/scenario.ts';
import type { AttemptRun } from '../connect/simulation.ts';
import { loopback } from '../net/localTable.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { IcmpError, Packet } from '../net/packet.ts';
import { dialNow, type Terminal } from './terminal.ts';

export type Echo =
  | { readonly kind: 'answered'; readonly by: Ipv4; readonly ttl: number }
  | { readonly kind: 'told'; readonly by: Ipv4; readonly says: IcmpError }
  | { readonly kind: 'silence' }
  /** The host itself has no way there. */
  | { readonly kind: 'noRoute' }
  | { readonly kind: 'broadcast' };

/** The last packet that came back to who asked. */
const cameBack = ({ trace }: AttemptRun): Packet | undefined =>
  trace.steps
    .flatMap(({ event }) =>
      event.kind === 'packet.mine' && event.way === 'back' ? event.packet : [],
    )
    .at(-1);

/** ARP found nobody: the host tells itself, from the address that it asked with. */
const ownAddress = ({ trace }: AttemptRun): Ipv4 =>
  trace.steps.flatMap(({ event }) => (event.kind === 'arp.asked' ? event.sender : [])).at(-1) ??
  loopback;

export function echoOf(run: AttemptRun): Echo {
  const { outcome } = run;
  const back = cameBack(run);
  if (outcome.outcome === 'ANSWERED') {
    return { kind: 'answered', by: outcome.peer.address, ttl: back?.ttl ?? 0 };
  }
  if (outcome.outcome === 'SILENCE') return { kind: 'silence' };
  if (outcome.outcome === 'EACCES') return { kind: 'broadcast' };
  if (outcome.stage === 'route' && outcome.way === 'out') return { kind: 'noRoute' };
  const { kind } = back ?? {};
  if (
    back === undefined ||
    kind?.protocol !== 'icmp' ||
    kind.says === 'echo' ||
    kind.says === 'echoReply'
  ) {
    return { kind: 'told', by: ownAddress(run), says: 'host' };
  }
  return { kind: 'told', by: back.from, says: kind.says };
}

export function pingNow(terminal: Terminal, to: Ipv4): Echo {
  const attempt: Attempt = { protocol: 'ping', from: terminal.host.id, to };
  const run = dialNow(terminal, attempt);
  return run === undefined ? { kind: 'silence' } : echoOf(run);
}
