/** Prints a disagreement so that a person can judge it: the scenario's text, then both stories side by side. */
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { simulate } from '../../src/domain/connect/simulate.ts';
import { formatScenario } from '../../src/domain/connect/text.ts';
import { planOf } from './plan.ts';
import type { Disagreement } from './compare.ts';
import type { AskedWorld } from './session.ts';

const columns = (left: readonly string[], right: readonly string[]): string[] => {
  const width = Math.min(70, Math.max(...left.map(({ length }) => length)));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `    ${(left[row] ?? '').padEnd(width)}  │ ${right[row] ?? ''}`.trimEnd(),
  );
};

const orders = (order: object): string =>
  Object.entries(order)
    .filter(([, value]) => value !== false && value !== null)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

/** What the kernel was told and answered, up to the line in question. */
const kernelStory = (
  { scenario, answer }: AskedWorld,
  { about, index, kernel }: Disagreement,
): string[] => {
  const plan = planOf(scenario);
  const sockets = plan.sockets.map(
    (order, place) => `${orders(order)}: ${answer.sockets[place]?.join(' ')}`,
  );
  const refused = answer.refused.map(
    ([host, route, words]) => `${scenario.hosts[host]?.id} route ${route}: ${words}`,
  );
  const asked = about === 'attempt' ? [orders(plan.attempts[index] ?? {})] : [];
  return [...sockets, ...refused, ...asked, `⇒ ${kernel}`];
};

const modelStory = (scenario: Scenario, { about, index, model }: Disagreement): string[] => {
  const trace = about === 'attempt' ? simulate(scenario).attempts[index]?.trace : undefined;
  const events = trace?.steps.map(({ event }) => JSON.stringify(event).slice(0, 160)) ?? [];
  return [...events, `⇒ ${model}`];
};

export function disagreementLines(world: AskedWorld, disagreement: Disagreement): string[] {
  const { about, index, model, kernel } = disagreement;
  return [
    `✗ world ${world.index} (${world.family}), ${about} ${index}`,
    `    model:  ${model}`,
    `    kernel: ${kernel}`,
    `    ${formatScenario(world.scenario)}`,
    ...columns(kernelStory(world, disagreement), modelStory(world.scenario, disagreement)),
  ];
}
