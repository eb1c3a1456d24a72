/**
 * Whether the model knows why: for every failed attempt its smallest fix, as a world of its own to
 * ask the kernel about. Attempts that the same change mends share a world.
 */
import { isDeepStrictEqual } from 'node:util';
import { fixesOf, hasWorked } from '../../src/domain/connect/fix.ts';
import type { Outcome } from '../../src/domain/connect/outcome.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { mostAttempts } from '../../src/domain/connect/text.ts';
import type { Modelled } from './compare.ts';
import { modelled, profilesHere, type AskedWorld } from './session.ts';
import type { World } from './worlds/families.ts';

export interface FixedWorld extends World {
  /** Which of the asked worlds it comes from, and which of its attempts now work. */
  readonly of: number;
  readonly mends: readonly number[];
}

type Mended = Pick<FixedWorld, 'scenario' | 'mends'>;

/** The world after the smallest fix of attempt `index`, with that attempt alone. */
function mended(scenario: Scenario, outcome: Outcome, index: number): Mended | undefined {
  if (outcome.or.length > 0 || hasWorked(outcome)) return undefined;
  const fix = fixesOf(scenario, index, profilesHere)[0];
  const attempt = fix?.scenario.attempts[index];
  return fix === undefined || attempt === undefined
    ? undefined
    : { scenario: { ...fix.scenario, attempts: [attempt] }, mends: [index] };
}

const allWork = (scenario: Scenario): boolean => modelled(scenario).attempts.every(hasWorked);

const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

/** One world more, or an attempt more in a world that is there already. */
function joined(worlds: readonly Mended[], one: Mended): readonly Mended[] {
  for (const [index, { scenario, mends }] of worlds.entries()) {
    const { hosts, sockets, attempts } = scenario;
    if (!isSame([hosts, sockets], [one.scenario.hosts, one.scenario.sockets])) continue;
    const more = one.scenario.attempts.filter(
      (attempt) => !attempts.some((each) => isSame(each, attempt)),
    );
    const both = { ...scenario, attempts: [...attempts, ...more] };
    if (both.attempts.length <= mostAttempts && allWork(both)) {
      return worlds.with(index, { scenario: both, mends: [...mends, ...one.mends] });
    }
  }
  return [...worlds, one];
}

export const mendedWorlds = (scenario: Scenario, model: Modelled): readonly Mended[] =>
  model.attempts
    .flatMap((outcome, index) => mended(scenario, outcome, index) ?? [])
    .reduce<readonly Mended[]>(joined, []);

export const fixedWorlds = ({ family, scenario, model, index }: AskedWorld): FixedWorld[] =>
  mendedWorlds(scenario, model).map((each) => ({ ...each, family, of: index }));
