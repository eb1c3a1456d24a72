/**
 * What a learner does with clients: who dials what, and which attempt is looked at.
 */
import type { Attempt } from '../connect/scenario.ts';
import { failed, ok } from '../result.ts';
import { withSameWorld } from './change.ts';
import { withBind } from './editServer.ts';
import type { Edit } from './faults.ts';
import { limits } from './limits.ts';
import { isSameAttempt } from './places.ts';
import type { CellPlace } from './prediction.ts';
import type { BenchScenario } from './scenario.ts';

export const withShown = (bench: BenchScenario, attempt: number): BenchScenario =>
  bench.scenario.attempts[attempt] === undefined ? bench : { ...bench, shown: attempt };

const dialsNothing = (attempt: Attempt): boolean =>
  attempt.protocol !== 'ping' && attempt.port === 0;

/** Another target, port or protocol for a client that is there. */
export function withAttempt(bench: BenchScenario, index: number, attempt: Attempt): Edit {
  const { scenario } = bench;
  const known = scenario.hosts.some(({ id }) => id === attempt.from);
  if (scenario.attempts[index] === undefined || !known) return ok(bench);
  if (dialsNothing(attempt)) return failed({ code: 'attempt.portZero' });
  return ok(
    withSameWorld(bench, { ...scenario, attempts: scenario.attempts.with(index, attempt) }),
  );
}

/** Adds it at the end and looks at it. */
export function withAttemptAdded(bench: BenchScenario, attempt: Attempt): Edit {
  const { scenario } = bench;
  if (!scenario.hosts.some(({ id }) => id === attempt.from)) return ok(bench);
  if (dialsNothing(attempt)) return failed({ code: 'attempt.portZero' });
  if (scenario.attempts.length >= limits.attempts) {
    return failed({ code: 'limit.attempts', highest: limits.attempts });
  }
  const attempts = [...scenario.attempts, attempt];
  const next = withSameWorld(bench, { ...scenario, attempts });
  return ok({ ...next, shown: attempts.length - 1 });
}

export function withAttemptRemoved(bench: BenchScenario, index: number): BenchScenario {
  const { scenario, shown } = bench;
  if (scenario.attempts[index] === undefined) return bench;
  const attempts = scenario.attempts.filter((_, place) => place !== index);
  const moved = index < shown ? { ...bench, shown: shown - 1 } : bench;
  return withSameWorld(moved, { ...scenario, attempts });
}

/** A cell is played: the server is bound as its row says, its attempt is looked at, or added. */
export function withCellShown(bench: BenchScenario, { bind, attempt }: CellPlace): Edit {
  const bound = withBind(bench, bench.server, bind);
  const there = bound.scenario.attempts.findIndex((each) => isSameAttempt(each, attempt));
  return there < 0 ? withAttemptAdded(bound, attempt) : ok(withShown(bound, there));
}
