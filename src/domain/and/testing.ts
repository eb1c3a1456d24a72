/** For tests only: scenarios from their text, so that a test shows the numbers it is about. */
import type { AndHost, AndScenario } from './scenario.ts';
import { parseAnd } from './text.ts';

export function given(text: string): AndScenario {
  const scenario = parseAnd(text);
  if (!scenario.ok) throw new Error(`${text}: ${JSON.stringify(scenario.fault)}`);
  return scenario.value;
}

/** "192.168.1.130/26". */
export const givenHost = (text: string): AndHost => given(`a=${text}`).a;
