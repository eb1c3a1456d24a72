/** Asks the model what the fixture's worlds were asked, and puts it beside the recorded answers. */
import { hasWorked } from '../../src/domain/connect/fix.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { parseScenario } from '../../src/domain/connect/text.ts';
import type { Answer } from './answer.ts';
import { compare, type Disagreement, type Modelled } from './compare.ts';
import type { RecordedFix, RecordedWorld } from './fixture.ts';
import { modelled } from './session.ts';

export interface Replayed {
  readonly scenario: Scenario;
  readonly model: Modelled;
  readonly disagreements: readonly Disagreement[];
}

export type Model = (scenario: Scenario) => Modelled;

export function replayed(text: string, answer: Answer, modelOf: Model = modelled): Replayed {
  const read = parseScenario(text);
  if (!read.ok) throw new Error(`${read.fault.code} at ${read.fault.at}: ${text}`);
  const model = modelOf(read.value);
  return { scenario: read.value, model, disagreements: compare(read.value, model, answer) };
}

export const replayedWorld = ({ text, answer }: RecordedWorld, modelOf?: Model): Replayed =>
  replayed(text, answer, modelOf);

/** Whether the kernel, too, said that everything works after the fix. */
export function fixHolds({ text, answer }: RecordedFix): boolean {
  const { model, disagreements } = replayed(text, answer);
  return disagreements.length === 0 && model.attempts.every(hasWorked);
}
