/**
 * How a hunt stands: the puzzle and what the learner did with it, as a link says it and as it can
 * be. Every step of the learner makes the next stand; a set-up that is set back costs nothing and
 * gives no move back.
 */
import { benchOf } from '../bench/scenario.ts';
import type { Scenario } from '../connect/scenario.ts';
import type { FaultId } from './fault.ts';
import { hintsGiven, nextHint, type Hint } from './hint.ts';
import type { Hunt, MadeFault } from './hunt.ts';
import { movesBetween } from './moves.ts';
import { mostMoves, type HuntLink } from './text.ts';
import { isSolved } from './working.ts';

export interface Stand {
  readonly hunt: Hunt;
  readonly now: Scenario;
  /** Changes that were made, without hints. */
  readonly moves: number;
  /** Places in `hunt.faults`. */
  readonly hints: readonly number[];
  readonly isTried: boolean;
  /** null: still at it; empty: given up. */
  readonly named: readonly FaultId[] | null;
}

const counted = (moves: number): number => Math.min(moves, mostMoves);

/** Fewer moves than lie between, hints that nobody gives, a name too early: not so. */
export function standOf(hunt: Hunt, link: HuntLink): Stand {
  const now = link.now ?? hunt.start;
  const stand = {
    hunt,
    now,
    moves: counted(Math.max(link.moves, movesBetween(hunt.start, now))),
    hints: hintsGiven(
      hunt,
      link.hints.map((hint) => hint - 1),
    ).map(({ fault }) => hunt.faults.indexOf(fault)),
    isTried: link.isTried,
    named: null,
  };
  const isOver = isWon(stand) || link.named?.length === 0;
  return { ...stand, named: isOver ? link.named : null };
}

export const linkOf = ({ hunt, now, moves, hints, isTried, named }: Stand) => ({
  level: hunt.level,
  seed: hunt.seed,
  moves,
  hints: hints.map((hint) => hint + 1),
  isTried,
  named,
  now: movesBetween(hunt.start, now) === 0 ? null : now,
});

/** The clients have tried, and all of them are served. */
export const isWon = ({ hunt, now, isTried }: Stand): boolean =>
  isTried && isSolved(hunt.plan, now);

/** What counts: a hint costs as much as a change. */
export const spent = ({ moves, hints }: Stand): number => moves + hints.length;

/** Names count nothing, and what is the same needs no new try. */
export function withSetUp(stand: Stand, now: Scenario): Stand {
  const made = movesBetween(stand.now, now);
  return {
    ...stand,
    now,
    moves: counted(stand.moves + made),
    isTried: stand.isTried && made === 0,
  };
}

export const withTried = (stand: Stand): Stand => ({ ...stand, isTried: true });

export const withSetBack = (stand: Stand): Stand => ({
  ...stand,
  now: stand.hunt.start,
  isTried: true,
});

/** Nothing named is given up: what was still broken stays so. */
export const withNamed = (stand: Stand, named: readonly FaultId[]): Stand => ({ ...stand, named });

/** Every choice of some of them, the smaller first. */
const choices = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items
    .reduce<readonly (readonly Item[])[]>(
      (all, item) => [...all, ...all.map((each) => [...each, item])],
      [[]],
    )
    .toSorted((a, b) => a.length - b.length);

/** The edits that set faults right, one after the other; a refused one waits for the others. */
export function repaired(cell: Scenario, faults: readonly MadeFault[]): Scenario {
  for (const fault of faults) {
    const edit = fault.repair(benchOf(cell));
    if (!edit.ok) continue;
    const others = faults.filter((other) => other !== fault);
    return repaired(edit.value.scenario, others);
  }
  return cell;
}

/** The faults that are still there; null: what the learner changed has to go first. */
export const restOf = ({ hunt, now }: Stand): readonly MadeFault[] | null =>
  choices(hunt.faults).find((some) => isSolved(hunt.plan, repaired(now, some))) ?? null;

export const hintsOf = ({ hunt, hints }: Stand): readonly Hint[] => hintsGiven(hunt, hints);

/** null: there is none; `back`: the set-up has to be set back first, which is told for nothing. */
export function withHint(stand: Stand): Stand | 'back' | null {
  const rest = restOf(stand);
  if (rest === null) return 'back';
  const given = hintsOf(stand);
  const about = rest.find((fault) => nextHint(stand.hunt, given, fault) !== null);
  if (about === undefined) return null;
  return { ...stand, hints: [...stand.hints, stand.hunt.faults.indexOf(about)] };
}
