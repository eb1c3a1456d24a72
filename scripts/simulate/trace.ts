/** The story of each attempt of a scenario, a numbered sentence per event. */
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import type { Simulation } from '../../src/domain/connect/simulation.ts';
import { connect } from '../../src/i18n/en/connect.ts';
import { plainText } from '../../src/ui/rich.ts';
import { attemptText, becauseText, namesIn } from './words.ts';

export function traceText(scenario: Scenario, { attempts }: Simulation): string {
  const names = namesIn(scenario);
  return scenario.attempts
    .flatMap((attempt, index) => {
      const run = attempts[index];
      if (run === undefined) return [];
      const story = run.trace.steps.map(
        ({ event }, step) =>
          `${String(step + 1).padStart(4)}  ${plainText(connect.event(event, names))}`,
      );
      const because = `      ${becauseText(run.outcome, attempt, names)}`;
      return [`${attemptText(attempt, names)}: ${run.outcome.outcome}`, ...story, because, ''];
    })
    .join('\n');
}
