/**
 * One puzzle of the hunt: a cell that works, one to three faults in it, and what is left of it then.
 * The same level and seed make the same puzzle on every machine; when it is solved is left to
 * `working.ts`, a solver to `mend.ts`, its link to `text.ts`.
 */
import { benchOf } from '../bench/scenario.ts';
import { formatBench, parseBench } from '../bench/text.ts';
import { chanceOf, type Chance } from '../chance.ts';
import type { Scenario } from '../connect/scenario.ts';
import { verdictsOf } from '../connect/simulate.ts';
import { roundTheRouter } from './bypass.ts';
import { drawnCell } from './cell.ts';
import { faultIds, type Break, type FaultId } from './fault.ts';
import { huntFaults } from './faults.ts';
import { movesBetween } from './moves.ts';
import { oneMoveOn } from './vocabulary.ts';
import { isSolved, unserved } from './working.ts';

export const levels = [1, 2, 3] as const;
/** How many faults there are, and so how many moves it takes. */
export type Level = (typeof levels)[number];

export interface MadeFault extends Break {
  readonly id: FaultId;
}

export interface Hunt {
  readonly level: Level;
  readonly seed: number;
  /** The cell as it was planned, and works. */
  readonly plan: Scenario;
  /** The cell as the learner finds it. */
  readonly start: Scenario;
  readonly faults: readonly MadeFault[];
  /** The fewest moves that do. */
  readonly par: number;
}

/** As it reads from its own text: what an edit makes of it then compares key by key. */
function settled(cell: Scenario): Scenario | null {
  const read = parseBench(formatBench(benchOf(cell)));
  return read.ok ? read.value.scenario : null;
}

export const broken = (plan: Scenario, faults: readonly Break[]): Scenario =>
  faults.reduce((cell, { apply }) => apply(cell), plan);

/** A way to make the fault that really takes something from somebody. */
function madeIn(plan: Scenario, id: FaultId, chance: Chance): MadeFault | null {
  const ways = chance.shuffled(huntFaults[id](plan, chance));
  const made = ways.find(({ apply }) => unserved(apply(plan)).length > 0);
  return made === undefined ? null : { id, ...made };
}

/** Only where two hosts share an address may the network itself be undecided. */
const isDecided = (cell: Scenario, faults: readonly MadeFault[]): boolean =>
  faults.some(({ id }) => id === 'duplicate-address') ||
  verdictsOf(cell).attempts.every(({ or }) => or.length === 0);

/** Whoever lost something by one fault alone has not got it back by another. */
const healsNobody = (plan: Scenario, start: Scenario, faults: readonly Break[]): boolean => {
  const still = unserved(start);
  return faults.every(({ apply }) => unserved(apply(plan)).every((id) => still.includes(id)));
};

const solvesInOne = (plan: Scenario, cell: Scenario): boolean =>
  oneMoveOn(cell).some((next) => isSolved(plan, next));

/**
 * Two faults take two moves. Of three, whichever is set right, the other two still do, and there is
 * no way round them.
 */
function isEachNeeded(plan: Scenario, faults: readonly MadeFault[]): boolean {
  if (faults.length < 2) return true;
  const cell = broken(plan, faults);
  if (faults.length === 2) return !solvesInOne(plan, cell);
  if (roundTheRouter(cell).some((next) => isSolved(plan, next))) return false;
  return faults.every((fault) =>
    isEachNeeded(
      plan,
      faults.filter((other) => other !== fault),
    ),
  );
}

function attempt(level: Level, seed: number, ids: readonly FaultId[], chance: Chance): Hunt | null {
  const plan = settled(drawnCell(chance));
  if (plan === null || !isSolved(plan, plan)) return null;
  const faults: MadeFault[] = [];
  for (const id of ids) {
    const fault = madeIn(plan, id, chance);
    if (fault === null) return null;
    faults.push(fault);
  }
  const start = settled(broken(plan, faults));
  const isGood =
    start !== null &&
    movesBetween(plan, start) === level &&
    isDecided(start, faults) &&
    healsNobody(plan, start, faults) &&
    isEachNeeded(plan, faults);
  return isGood ? { level, seed, plan, start, faults, par: level } : null;
}

/** Cells to try for the same faults before others are drawn: some do not go together. */
const mostCells = 40;
/** Faults to draw: two or three times is the most that was ever needed. */
const mostDraws = 50;

export function huntAt(level: Level, seed: number): Hunt {
  const chance = chanceOf(level, seed);
  for (let drawn = 0; drawn < mostDraws; drawn += 1) {
    const ids = chance.shuffled(faultIds).slice(0, level);
    for (let cell = 0; cell < mostCells; cell += 1) {
      const hunt = attempt(level, seed, ids, chance);
      if (hunt !== null) return hunt;
    }
  }
  throw new Error(`no hunt of level ${level} from seed ${seed}`);
}
