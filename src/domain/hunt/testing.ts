/**
 * For tests only: drawn hunts and what a hunt promises, by the name of the promise; cells small enough
 * to work out by hand, and what a fault makes otherwise in them.
 */
import { diceOf, randomEdit } from '../bench/monkey.ts';
import { benchOf } from '../bench/scenario.ts';
import { given } from '../bench/testing.ts';
import { chanceOf } from '../chance.ts';
import { isSameOutcome } from '../connect/outcome.ts';
import type { Scenario } from '../connect/scenario.ts';
import { simulate } from '../connect/simulate.ts';
import type { Ipv4 } from '../ip/ipv4.ts';
import { complaintsOf } from './complaint.ts';
import { faultIds, type Break, type FaultId } from './fault.ts';
import { huntFaults } from './faults.ts';
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

export const twoNics = '192.168.1.100/24@a,192.168.2.100/24@b';
export const smallCell = (ipc: string, port = '50000'): Scenario =>
  given(
    `hosts=ipc,pc,${ipc};robot,192.168.1.10/24@a;plc,192.168.2.10/24@b` +
      `&serve=ipc:0.0.0.0:${port}~name:vision~pid:4312` +
      `&dial=robot:192.168.1.100:${parseInt(port, 10)};plc:192.168.2.100:${parseInt(port, 10)}`,
  ).scenario;

export const open = smallCell(twoNics);
export const walled = smallCell(`${twoNics},fw:drop,allow:tcp.50000`);
export const windows = smallCell(`windows,${twoNics},fw:drop,allow:tcp.50000~private`);
export const low = smallCell(twoNics, '502~privileged');
export const routed = given(
  'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.1;' +
    'router,router,192.168.3.1/24@c,192.168.1.1/24@a,forward;' +
    'robot,192.168.3.10/24@c,gw:192.168.3.1;camera,192.168.1.11/24@a;plc,192.168.2.10/24@b' +
    '&serve=ipc:0.0.0.0:50000~name:vision~pid:4312' +
    '&dial=robot:192.168.1.100:50000;camera:192.168.1.100:50000;plc:192.168.2.100:50000',
).scenario;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** "nics.0.up: false": what is otherwise than in the plan, by its place. */
function changesIn(before: unknown, after: unknown, place = ''): readonly string[] {
  if (!isObject(before) || !isObject(after)) {
    return before === after ? [] : [`${place.slice(1)}: ${JSON.stringify(after)}`];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changesIn(before[key], after[key], `${place}.${key}`));
}

/** Where it is looked for, then what is otherwise. */
function textOf(plan: Scenario, { spot, apply }: Break): string {
  const where = [spot.host, spot.nic ?? spot.part].join(' ');
  const hostOf = ({ hosts }: Scenario) => hosts.find(({ id }) => id === spot.host);
  const now = apply(plan);
  const others = ({ hosts }: Scenario) => hosts.filter(({ id }) => id !== spot.host);
  const changes = [
    ...changesIn(hostOf(plan), hostOf(now)),
    ...changesIn(others(plan), others(now)),
    ...changesIn(plan.sockets, now.sockets, '.sockets'),
    ...changesIn(plan.attempts, now.attempts, '.attempts'),
  ];
  return `${where} ${changes.join(', ')}`;
}

export const ways = (plan: Scenario, id: FaultId, seed = 1): readonly Break[] =>
  huntFaults[id](plan, chanceOf(seed));
export const texts = (plan: Scenario, id: FaultId, seed = 1): readonly string[] =>
  ways(plan, id, seed).map((way) => textOf(plan, way));

/** The address and mask that a fault of a NIC puts there. */
export function wrongOn(plan: Scenario, { spot, apply }: Break) {
  const host = apply(plan).hosts.find(({ id }) => id === spot.host);
  const wrong = host?.nics.find(({ id }) => id === spot.nic)?.addresses[0];
  if (wrong === undefined) throw new Error(spot.host);
  return wrong;
}
export const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
export const addressesOf = ({ hosts }: Scenario): readonly Ipv4[] =>
  hosts.flatMap((host) => host.nics.flatMap((nic) => nic.addresses.map(({ address }) => address)));
