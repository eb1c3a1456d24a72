/** What the app needs to know of a simulation. Which there are is in `simulations.ts`. */
import type { Result } from './result.ts';
import type { TextFault } from './text/pairs.ts';
import type { Trace } from './trace.ts';

export interface Simulation<Scenario, Event, State> {
  readonly parse: (text: string) => Result<Scenario, TextFault>;
  readonly format: (scenario: Scenario) => string;
  readonly initial: Scenario;
  readonly simulate: (scenario: Scenario) => Trace<Event, State>;
}
