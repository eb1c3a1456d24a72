/**
 * The registry: what the app needs to know of each simulation. Its screen stands in `labs/index.ts`.
 */
import type { Result } from './result.ts';
import { initialAnd, type AndScenario } from './and/scenario.ts';
import { simulateAnd, type AndEvent, type AndState } from './and/simulate.ts';
import { formatAnd, parseAnd } from './and/text.ts';
import type { TextFault } from './text/pairs.ts';
import type { Trace } from './trace.ts';

export interface Simulation<Scenario, Event, State> {
  readonly parse: (text: string) => Result<Scenario, TextFault>;
  readonly format: (scenario: Scenario) => string;
  readonly initial: Scenario;
  readonly simulate: (scenario: Scenario) => Trace<Event, State>;
}

const and: Simulation<AndScenario, AndEvent, AndState> = {
  parse: parseAnd,
  format: formatAnd,
  initial: initialAnd,
  simulate: simulateAnd,
};

export const simulations = { and };

export type SimulationId = keyof typeof simulations;
