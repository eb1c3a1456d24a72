/** For tests only: drawn hunts, and what a hunt promises, by the name of the promise. */
import { diceOf, randomEdit } from '../bench/monkey.ts';
import { benchOf } from '../bench/scenario.ts';
import { isSameOutcome } from '../connect/outcome.ts';
import { simulate } from '../connect/simulate.ts';
import { complaintsOf } from './complaint.ts';
import { faultIds, type FaultId } from './fault.ts';
import { huntAt, levels, type Hunt } from './hunt.ts';
import { isAlike, movesBetween } from './moves.ts';
import { linkOf, repaired, standOf, withSetUp } from './stand.ts';
import { formatHunt, parseHunt, type HuntLink } from './text.ts';
import { isServed, isSolved } from './working.ts';

export const untouched: HuntLink = {
  level: null,
  seed: null,
  moves: 0,
  hints: [],
  isTried: true,
  named: null,
  now: null,
};

/** Every third one is of level 1, of 2, of 3. */
export const drawnHunts = (first: number, count: number): readonly Hunt[] =>
  Array.from({ length: count }, (_, index) => {
    const seed = first + index;
    return huntAt(levels[seed % 3] ?? levels[0], seed);
  });

/** Played through to the end, not by the short way that made the hunt. */
const isServingAll = ({ plan }: Hunt): boolean =>
  simulate(plan).attempts.every(({ trace }) => {
    const outcome = trace.steps.at(-1)?.state.outcome;
    return outcome?.outcome === 'CONNECTED' && isServed(plan, outcome);
  });

function showsWhatHappens({ start }: Hunt): boolean {
  const { attempts } = simulate(start);
  return complaintsOf(start).every(({ outcome, attempt }) => {
    const told = attempts[attempt]?.trace.steps.at(-1)?.state.outcome ?? null;
    return told !== null && isSameOutcome(told, outcome) && told.or.length === outcome.or.length;
  });
}

const isEachNeeded = ({ plan, start, faults }: Hunt): boolean =>
  faults.every((fault) => {
    const others = faults.filter((other) => other !== fault);
    return !isSolved(plan, repaired(start, others));
  });

/** Clicks anywhere, one at a time: none of them mends two faults. */
function needsMoreThanOneMove({ plan, start, level, seed }: Hunt): boolean {
  const dice = diceOf(seed);
  const clicks = Array.from({ length: level === 1 ? 0 : 25 }, () =>
    randomEdit(benchOf(start), dice),
  );
  return clicks.every(
    (edit) =>
      edit?.ok !== true ||
      movesBetween(start, edit.value.scenario) > 1 ||
      !isSolved(plan, edit.value.scenario),
  );
}

function comesBackFromItsLink(hunt: Hunt): boolean {
  const stand = withSetUp(standOf(hunt, untouched), repaired(hunt.start, hunt.faults));
  const read = parseHunt(formatHunt(linkOf(stand)));
  return read.ok && stand.moves === hunt.par && isAlike(standOf(hunt, read.value), stand);
}

function isTheSameAgain({ level, seed, plan, start }: Hunt): boolean {
  if (seed % 25 !== 0) return true;
  const again = huntAt(level, seed);
  return isAlike([again.plan, again.start], [plan, start]);
}

const promises: Readonly<Record<string, (hunt: Hunt) => boolean>> = {
  'in the plan everybody gets through': isServingAll,
  'as many faults as the level says, each of its own kind': ({ faults, level }) =>
    new Set(faults.map(({ id }) => id)).size === level,
  'the symptoms are what the model tells': showsWhatHappens,
  'mended in as many moves as it says': ({ plan, start, faults, par }) => {
    const mended = repaired(start, faults);
    return isSolved(plan, mended) && movesBetween(start, mended) === par;
  },
  'each fault has to be mended': isEachNeeded,
  'one move does not mend two': needsMoreThanOneMove,
  'its link brings it back': comesBackFromItsLink,
  'the same seed gives the same': isTheSameAgain,
};

export const brokenPromises = (hunt: Hunt): readonly string[] =>
  Object.entries(promises).flatMap(([name, holds]) => (holds(hunt) ? [] : [name]));

/** Kinds of faults that these hunts have fewer than `least` times. */
export function rareFaults(hunts: readonly Hunt[], least: number): readonly FaultId[] {
  const met = hunts.flatMap(({ faults }) => faults.map(({ id }) => id));
  return faultIds.filter((id) => met.filter((each) => each === id).length < least);
}
