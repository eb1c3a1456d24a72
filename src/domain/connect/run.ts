/**
 * One run of an attempt's story: the world it runs in, what the hosts have learnt on the way, and
 * the choices that the network was free to make. Short-lived and changed as the story goes.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import type { Machine } from '../net/machine.ts';
import type { Door } from '../net/wires.ts';
import type { ConnectEvent, PacketSent } from './event.ts';
import type { Outcome } from './outcome.ts';
import type { Attempt } from './scenario.ts';
import type { World } from './world.ts';

/** What a host knows of a neighbour on one of its NICs. */
export interface Neighbour {
  readonly door: Door;
  readonly address: Ipv4;
  readonly at: Door;
}

/** Connections that wait in a frozen server's queue: surely, and perhaps. */
export interface Waiting {
  readonly surely: number;
  readonly perhaps: number;
}

export interface Run {
  readonly world: World;
  readonly index: number;
  readonly attempt: Attempt;
  readonly client: Machine;
  readonly waiting: ReadonlyMap<number, Waiting>;
  readonly arp: Neighbour[];
  /** The wires that the client's packet crossed. */
  readonly hops: PacketSent[];
  /** How many ways there were at each free choice so far. */
  readonly choices: number[];
  /** Which of them this run takes; the first where it does not say. */
  readonly taken: readonly number[];
  /** false once a system took part that is only documented. */
  measured: boolean;
}

/** Events as they happen, and an answer at the end. */
export type Story<Answer> = Generator<ConnectEvent, Answer>;

export const newRun = (
  world: World,
  index: number,
  attempt: Attempt,
  client: Machine,
  waiting: ReadonlyMap<number, Waiting>,
  taken: readonly number[],
): Run => ({
  world,
  index,
  attempt,
  client,
  waiting,
  arp: [],
  hops: [],
  choices: [],
  taken,
  measured: client.profile.measured,
});

/** One of several that the network is free to choose; undefined only of none. */
export function freeChoice<Option>(run: Run, options: readonly Option[]): Option | undefined {
  if (options.length < 2) return options[0];
  const turn = run.choices.push(options.length) - 1;
  return options[run.taken[turn] ?? 0];
}

/** Every way a story can go: the run is told again with each other choice in turn. */
export function alternatives(
  tell: (taken: readonly number[]) => {
    readonly outcome: Outcome;
    readonly choices: readonly number[];
  },
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const open: (readonly number[])[] = [[]];
  for (let taken = open.pop(); taken !== undefined && outcomes.length < 64; taken = open.pop()) {
    const { outcome, choices } = tell(taken);
    outcomes.push(outcome);
    for (let turn = taken.length; turn < choices.length; turn += 1) {
      const before = [...taken, ...Array.from({ length: turn - taken.length }, () => 0)];
      for (let other = 1; other < (choices[turn] ?? 0); other += 1) open.push([...before, other]);
    }
  }
  return outcomes;
}
