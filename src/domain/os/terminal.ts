/**
 * A terminal on one host at one moment of a simulation, and what the host's system knows by then:
 * connections and neighbours. What is printed of it is left to the commands.
 */
import type { ConnectEvent } from '../connect/event.ts';
import type { Attempt, Scenario } from '../connect/scenario.ts';
import { simulate } from '../connect/simulate.ts';
import type { AttemptRun, Connection, Simulation } from '../connect/simulation.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Host, HostId, NicId } from '../net/host.ts';
import { machineOf, type Machine } from '../net/machine.ts';
import { profiles } from '../net/profile.ts';

export interface Terminal {
  readonly scenario: Scenario;
  readonly simulation: Simulation;
  /** The moment: how many steps of each attempt's story have happened. */
  readonly step: number;
  readonly host: Host;
  /** The attempt that the code view shows, as its client program on this host dials it. */
  readonly shown: number;
}

export const machineAt = ({ host }: Terminal): Machine => machineOf(host, profiles);

/** Everything that has happened anywhere, attempt by attempt. */
const happened = ({ simulation, step }: Terminal): readonly ConnectEvent[] =>
  simulation.attempts.flatMap(({ trace }) => trace.steps.slice(0, step).map(({ event }) => event));

/** In the order of the attempts that opened them. */
export const connectionsAt = (terminal: Terminal): readonly Connection[] =>
  happened(terminal).filter((event) => event.kind === 'connection.opened');

/** `at` is null where nobody has answered: not yet, or not at all. */
export interface Neighbour {
  readonly nic: NicId;
  readonly address: Ipv4;
  readonly at: { readonly host: HostId; readonly nic: NicId } | null;
  readonly failed: boolean;
}

function neighboursIn(host: HostId, event: ConnectEvent): readonly Neighbour[] {
  const failed = event.kind === 'arp.unanswered';
  if (event.kind === 'arp.asked' || failed) {
    const { nic, target: address } = event;
    return event.host === host ? [{ nic, address, at: null, failed }] : [];
  }
  if (event.kind !== 'arp.answered') return [];
  const asker = { nic: event.nic, address: event.target, at: event.by, failed };
  const at = { host: event.host, nic: event.nic };
  const asked = { nic: event.by.nic, address: event.sender, at, failed };
  return [
    ...(event.host === host ? [asker] : []),
    // RFC 5227 §2.1.1: who asks as 0.0.0.0 only wants to know, and is not remembered.
    ...(event.by.host === host && event.sender !== 0 ? [asked] : []),
  ];
}

/** Whom the host has asked for, and what came of it; the latest word counts. */
export function neighboursAt(terminal: Terminal): readonly Neighbour[] {
  const { id } = terminal.host;
  const known = new Map<string, Neighbour>();
  for (const neighbour of happened(terminal).flatMap((event) => neighboursIn(id, event))) {
    known.set(`${neighbour.nic} ${neighbour.address}`, neighbour);
  }
  return [...known.values()];
}

/** What happens when somebody dials now: the connections that are open stay so. */
export function dialNow(terminal: Terminal, attempt: Attempt): AttemptRun | undefined {
  const { scenario } = terminal;
  const open = connectionsAt(terminal).flatMap(
    ({ attempt: index }) => scenario.attempts[index] ?? [],
  );
  return simulate({ ...scenario, attempts: [...open, attempt] }).attempts.at(-1);
}
