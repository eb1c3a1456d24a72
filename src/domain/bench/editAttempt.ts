/**
 * What a learner does with clients: who dials what, and which attempt is looked at.
 */
import type { Attempt } from '../connect/scenario.ts';
import { edited, inSameWorld, unchanged } from './change.ts';
import { withBind } from './editServer.ts';
import type { Edit } from './faults.ts';
import { isSameAttempt } from './places.ts';
import type { CellPlace } from './prediction.ts';
import { hostAt, type BenchScenario } from './scenario.ts';

export const withShown = (bench: BenchScenario, attempt: number): Edit =>
  bench.scenario.attempts[attempt] === undefined
    ? unchanged(bench)
    : edited({ ...bench, shown: attempt });

/** Another target, port or protocol for a client that is there. */
export function withAttempt(bench: BenchScenario, index: number, attempt: Attempt): Edit {
  const { scenario } = bench;
  const { attempts } = scenario;
  if (attempts[index] === undefined || hostAt(bench, attempt.from) === undefined) {
    return unchanged(bench);
  }
  return edited(inSameWorld(bench, { ...scenario, attempts: attempts.with(index, attempt) }));
}

/** Adds it at the end and looks at it. */
export function withAttemptAdded(bench: BenchScenario, attempt: Attempt): Edit {
  const { scenario } = bench;
  if (hostAt(bench, attempt.from) === undefined) return unchanged(bench);
  const attempts = [...scenario.attempts, attempt];
  return edited({ ...inSameWorld(bench, { ...scenario, attempts }), shown: attempts.length - 1 });
}

export function withAttemptRemoved(bench: BenchScenario, index: number): Edit {
  const { scenario, shown } = bench;
  const attempts = scenario.attempts.filter((_, place) => place !== index);
  const next = inSameWorld(bench, { ...scenario, attempts });
  return edited({ ...next, shown: index < shown ? shown - 1 : shown });
}

/** A cell is played: the server is bound as its row says, its attempt is looked at, or added. */
export function withCellShown(bench: BenchScenario, { bind, attempt }: CellPlace): Edit {
  const bound = withBind(bench, bench.server, bind);
  if (!bound.ok) return bound;
  const { attempts } = bound.value.scenario;
  const there = attempts.findIndex((each) => isSameAttempt(each, attempt));
  return there < 0 ? withAttemptAdded(bound.value, attempt) : withShown(bound.value, there);
}
