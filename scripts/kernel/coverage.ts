/** Counts what the worlds reached: causes, stages, ends, bind results. Printed with every run. */
import { bindCauses } from '../../src/domain/net/bind.ts';
import { causes, stages } from '../../src/domain/connect/cause.ts';
import type { Verdicts } from '../../src/domain/connect/simulation.ts';

export interface Coverage {
  readonly causes: ReadonlyMap<string, number>;
  readonly stages: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  readonly binds: ReadonlyMap<string, number>;
}

const tally = (names: readonly string[], things: readonly string[]): Map<string, number> => {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
};

export function coverageOf(all: readonly Verdicts[]): Coverage {
  const attempts = all.flatMap(({ attempts }) => attempts);
  const servers = all.flatMap(({ servers }) => servers);
  return {
    causes: tally(
      causes,
      attempts.map(({ cause }) => cause),
    ),
    stages: tally(
      stages.flatMap((stage) => [`${stage} out`, `${stage} back`]),
      attempts.map(({ stage, way }) => `${stage} ${way}`),
    ),
    ends: tally(
      [],
      attempts.map(({ outcome }) => outcome),
    ),
    binds: tally(
      bindCauses,
      servers.map(({ cause }) => cause),
    ),
  };
}

const line = (title: string, counts: ReadonlyMap<string, number>): string =>
  `${title}: ${[...counts].map(([name, count]) => `${name} ${count}`).join(' · ')}`;

export const coverageLines = ({ causes, stages, ends, binds }: Coverage): string[] => [
  line('causes', causes),
  line('stages', stages),
  line('ends', ends),
  line('binds', binds),
];
