/**
 * Whether the model knows why: for every failed attempt its smallest fix, as a world of its own to
 * ask the kernel about. Attempts that the same change mends share a world.
 */
import { fixesOf, hasWorked } from '../../src/domain/connect/fix.ts';
import type { Attempt, Scenario } from '../../src/domain/connect/scenario.ts';
import { mostAttempts } from '../../src/domain/connect/text.ts';
import { modelled, profilesHere, type AskedWorld } from './session.ts';
import type { World } from './worlds/families.ts';

export interface FixedWorld extends World {
  /** Which of the asked worlds it mends. */
  readonly of: number;
}

/** The world after the smallest fix of attempt `index`, with that attempt alone. */
function mended({ scenario, model }: AskedWorld, index: number): Scenario | undefined {
  const outcome = model.attempts[index];
  if (outcome === undefined || outcome.or.length > 0 || hasWorked(outcome)) return undefined;
  const fix = fixesOf(scenario, index, profilesHere)[0];
  const attempt = fix?.scenario.attempts[index];
  return fix === undefined || attempt === undefined
    ? undefined
    : { ...fix.scenario, attempts: [attempt] };
}

const allWork = (scenario: Scenario): boolean => modelled(scenario).attempts.every(hasWorked);

const hasAttempt = ({ attempts }: Scenario, attempt: Attempt): boolean =>
  attempts.some((each) => JSON.stringify(each) === JSON.stringify(attempt));

/** One world more, or an attempt more in a world that is there already. */
function joined(worlds: readonly Scenario[], one: Scenario): Scenario[] {
  const place = JSON.stringify([one.hosts, one.sockets]);
  for (const [index, world] of worlds.entries()) {
    if (JSON.stringify([world.hosts, world.sockets]) !== place) continue;
    if (one.attempts.every((attempt) => hasAttempt(world, attempt))) return [...worlds];
    const both = { ...world, attempts: [...world.attempts, ...one.attempts] };
    if (both.attempts.length <= mostAttempts && allWork(both)) return worlds.with(index, both);
  }
  return [...worlds, one];
}

export const fixedWorlds = (world: AskedWorld): FixedWorld[] =>
  world.scenario.attempts
    .flatMap((_, index) => mended(world, index) ?? [])
    .reduce<readonly Scenario[]>(joined, [])
    .map((scenario) => ({ family: world.family, scenario, of: world.index }));
