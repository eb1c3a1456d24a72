/**
 * Scenario in, everything that follows from it out: how the servers' starts end, and each attempt's
 * outcome, with or without its story. Both come from telling the same story.
 */
import type { Machine } from '../net/machine.ts';
import type { Profiles } from '../net/profile.ts';
import { traceOf } from '../trace.ts';
import { applyEvent, startOf } from './apply.ts';
import { isSameOutcome, type Outcome } from './outcome.ts';
import { alternatives, newRun, type Run, type Waiting } from './run.ts';
import type { Attempt, Scenario } from './scenario.ts';
import type { AttemptRun, Connection, Simulation, Verdicts } from './simulation.ts';
import { storyOf } from './story.ts';
import { networkOf, worldOf, type World } from './world.ts';

/** What is kept from one attempt to the next: connections that nobody accepts. */
type Queues = ReadonlyMap<number, Waiting>;

function drained(run: Run): Outcome {
  const story = storyOf(run, null);
  for (;;) {
    const { done, value } = story.next();
    if (done === true) return value;
  }
}

type RunOf = (taken: readonly number[]) => Run;

/** The outcome of the likeliest run, with those of all others beside it. */
function outcomeOf(runOf: RunOf): Outcome {
  const run = runOf([]);
  const first = drained(run);
  if (run.choices.length === 0) return first;
  const all = alternatives((taken) => {
    const other = runOf(taken);
    return { outcome: drained(other), choices: other.choices };
  });
  const or: Outcome[] = [];
  for (const other of all) {
    if (![first, ...or].some((known) => isSameOutcome(known, other))) or.push(other);
  }
  return { ...first, or: [...first.or, ...or] };
}

function withConnections(queues: Queues, outcome: Outcome): Queues {
  const next = new Map(queues);
  const sure = outcome.or.length === 0;
  for (const each of [outcome, ...outcome.or]) {
    if (each.outcome !== 'CONNECTED' || each.cause !== 'socket.frozen') continue;
    const { surely, perhaps } = next.get(each.server) ?? { surely: 0, perhaps: 0 };
    next.set(
      each.server,
      sure ? { surely: surely + 1, perhaps } : { surely, perhaps: perhaps + 1 },
    );
  }
  return next;
}

const runIn =
  (world: World, attempt: Attempt, index: number, client: Machine, queues: Queues): RunOf =>
  (taken) =>
    newRun(world, index, attempt, client, queues, taken);

interface Told {
  readonly attempt: Attempt;
  readonly runOf: RunOf;
  readonly outcome: Outcome;
}

/** The attempts one after the other. */
function* toldIn(world: World, attempts: readonly Attempt[]): Generator<Told> {
  let queues: Queues = new Map();
  for (const [index, attempt] of attempts.entries()) {
    const client = world.machines.get(attempt.from);
    // A legal scenario names only hosts that it has.
    if (client === undefined) continue;
    const runOf = runIn(world, attempt, index, client, queues);
    const outcome = outcomeOf(runOf);
    queues = withConnections(queues, outcome);
    yield { attempt, runOf, outcome };
  }
}

/** Of an indexed world: for who asks much about the same hosts. */
export const verdictsIn = (
  world: World,
  attempts: readonly Attempt[] = world.scenario.attempts,
): Verdicts => ({
  servers: world.servers,
  attempts: Array.from(toldIn(world, attempts), ({ outcome }) => outcome),
});

export const verdictsOf = (scenario: Scenario, profiles?: Profiles): Verdicts =>
  verdictsIn(worldOf(scenario, networkOf(scenario.hosts, profiles)));

export function simulate(scenario: Scenario, profiles?: Profiles): Simulation {
  const network = networkOf(scenario.hosts, profiles);
  const world = worldOf(scenario, network);
  const attempts: AttemptRun[] = [];
  let connections: readonly Connection[] = [];
  for (const { attempt, runOf, outcome } of toldIn(world, scenario.attempts)) {
    const start = startOf(attempt.from, connections);
    const trace = traceOf(start, storyOf(runOf([]), outcome.or), applyEvent);
    connections = trace.steps.at(-1)?.state.connections ?? connections;
    attempts.push({ outcome, trace });
  }
  const refusals = [...network.machines.values()].flatMap((machine) => machine.refusals);
  return { servers: world.servers, attempts, refusals };
}
