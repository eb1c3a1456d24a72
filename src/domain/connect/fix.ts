/**
 * What would make a failed attempt work: every single change that is near it is tried in the
 * model, and those after which it works are the fixes, the likeliest first.
 */
import type { Profiles } from '../net/profile.ts';
import { stages, type Stage } from './cause.ts';
import { withChange, type Change } from './change.ts';
import { changesNear } from './nearby.ts';
import { isSameOutcome, type Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { verdictsOf } from './simulate.ts';

export interface Fix {
  readonly change: Change;
  /** The scenario with the change made. */
  readonly scenario: Scenario;
}

/** It works, whatever the network is free to do. */
export const hasWorked = (outcome: Outcome): boolean =>
  outcome.or.length === 0 &&
  (outcome.outcome === 'CONNECTED' ||
    outcome.outcome === 'ANSWERED' ||
    (outcome.outcome === 'DELIVERED' && outcome.reply === 'heard'));

type Noun = 'server' | 'socket' | 'dial' | 'firewall' | 'forwarding' | 'gateway' | 'nic';

/** Where to look first, by the stage at which it failed; the rest follows in the order of the list. */
const firstLook: Readonly<Record<Stage, readonly Noun[]>> = {
  route: ['dial', 'nic', 'gateway'],
  arp: ['nic', 'dial', 'gateway'],
  forward: ['forwarding', 'gateway', 'dial'],
  deliver: ['dial', 'nic', 'gateway'],
  firewall: ['firewall'],
  socket: ['server', 'socket', 'dial'],
  reply: ['dial', 'server'],
};

const isOf = (noun: Noun, { code }: Change): boolean => code.startsWith(`${noun}.`);

function rank(stage: Stage, change: Change): number {
  const place = firstLook[stage].findIndex((noun) => isOf(noun, change));
  return place < 0 ? firstLook[stage].length : place;
}

/** The changes near it, the likeliest first, and whether one of them makes it work. */
function moves(asked: Scenario, attempt: number, profiles?: Profiles) {
  const before = verdictsOf(asked, profiles);
  const outcome = before.attempts[attempt];
  if (outcome === undefined || hasWorked(outcome)) return null;
  const near = changesNear(asked, attempt, before).toSorted(
    (a, b) => rank(outcome.stage, a) - rank(outcome.stage, b),
  );
  const helps = (change: Change): boolean => {
    const after = verdictsOf(withChange(asked, change), profiles).attempts[attempt];
    return after !== undefined && hasWorked(after);
  };
  return { outcome, near, helps };
}

/** Attempts that come later change nothing for it. */
const upTo = (scenario: Scenario, attempt: number): Scenario => ({
  ...scenario,
  attempts: scenario.attempts.slice(0, attempt + 1),
});

export function fixesOf(scenario: Scenario, attempt: number, profiles?: Profiles): readonly Fix[] {
  const asked = moves(upTo(scenario, attempt), attempt, profiles);
  if (asked === null) return [];
  return asked.near
    .filter(asked.helps)
    .map((change) => ({ change, scenario: withChange(scenario, change) }));
}

const mostFirst = 10;
const mostPairs = 3;

/** How far it got: on its way out, then on its way back. */
const reach = ({ way, stage }: Outcome): number =>
  stages.indexOf(stage) + (way === 'back' ? stages.length : 0);

interface FirstMove {
  readonly change: Change;
  readonly after: Scenario;
  /** It gets further than before. */
  readonly further: boolean;
}

/** The changes after which it ends otherwise: those that get it further first. */
function firstMoves(
  asked: Scenario,
  attempt: number,
  { outcome, near }: NonNullable<ReturnType<typeof moves>>,
  profiles?: Profiles,
): readonly FirstMove[] {
  return near
    .flatMap((change): FirstMove[] => {
      const after = withChange(asked, change);
      const then = verdictsOf(after, profiles).attempts[attempt];
      if (then === undefined || isSameOutcome(outcome, then)) return [];
      return [{ change, after, further: reach(then) > reach(outcome) }];
    })
    .toSorted((a, b) => Number(b.further) - Number(a.further))
    .slice(0, mostFirst);
}

export type FixPair = readonly [Change, Change];

/**
 * Where no single change helps: two faults. What mends the first lets it get further, and from there
 * a single change helps; a few of the likeliest, in the order in which they are made.
 */
export function fixPairsOf(
  scenario: Scenario,
  attempt: number,
  profiles?: Profiles,
): readonly FixPair[] {
  const asked = upTo(scenario, attempt);
  const alone = moves(asked, attempt, profiles);
  if (alone === null || alone.near.some(alone.helps)) return [];
  const pairs: FixPair[] = [];
  for (const { change, after } of firstMoves(asked, attempt, alone, profiles)) {
    const then = moves(after, attempt, profiles);
    const second = then?.near.find(then.helps);
    if (second !== undefined) pairs.push([change, second]);
    if (pairs.length === mostPairs) break;
  }
  return pairs;
}
