/**
 * One run: worlds from a seed, the kernel's answers, the model's, and what they disagree about.
 * What is printed is left to report.ts, what is kept to fixture.ts.
 */
import { profiles, strongLinux } from '../../src/domain/net/profile.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { verdictsIn } from '../../src/domain/connect/simulate.ts';
import { networkOf, worldOf as worldIn } from '../../src/domain/connect/world.ts';
import type { Answer } from './answer.ts';
import { askKernel } from './ask.ts';
import { shapeOf } from './canonical.ts';
import { compare, type Disagreement, type Modelled } from './compare.ts';
import { worldOf, type World } from './worlds/families.ts';

export interface AskedWorld extends World {
  readonly index: number;
  readonly answer: Answer;
  readonly model: Modelled;
  readonly disagreements: readonly Disagreement[];
}

/** What stands for Windows here is a strong host on Linux. */
export const profilesHere = { ...profiles, windows: strongLinux };

export function modelled(scenario: Scenario): Modelled {
  const world = worldIn(scenario, networkOf(scenario.hosts, profilesHere));
  const refusals = [...world.machines.values()].flatMap((machine) => machine.refusals);
  return { ...verdictsIn(world), refusals };
}

/** The first `count` worlds of a seed that differ in more than names and numbers. */
export function distinctWorlds(seed: number, count: number): World[] {
  const shapes = new Map<string, World>();
  for (let index = 0; shapes.size < count; index += 1) {
    const world = worldOf(seed, index);
    const shape = shapeOf(world.scenario);
    if (!shapes.has(shape)) shapes.set(shape, world);
  }
  return [...shapes.values()];
}

export async function askAbout(
  worlds: readonly World[],
  told: (asked: AskedWorld) => void = () => {},
): Promise<AskedWorld[]> {
  const asked: AskedWorld[] = [];
  await askKernel(
    worlds.map(({ scenario }) => scenario),
    (index, answer) => {
      const world = worlds[index];
      if (world === undefined) return;
      const model = modelled(world.scenario);
      const disagreements = compare(world.scenario, model, answer);
      const one = { ...world, index, answer, model, disagreements };
      asked.push(one);
      told(one);
    },
  );
  return asked.toSorted((a, b) => a.index - b.index);
}
