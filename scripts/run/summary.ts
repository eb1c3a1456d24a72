/** What a run says at its end: a line per step, and the totals alone on the last line. */
import type { Counts, StepResult } from './step.ts';

export function total(results: readonly Counts[]): Counts {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

export function summary(results: readonly StepResult[]): string {
  const rows = results.map(({ name, passed, failed, seconds }) => {
    const verdict = failed > 0 ? 'FAILED' : 'ok';
    const counts = `${passed} passed, ${failed} failed`;
    return `${verdict.padEnd(7)}${name.padEnd(20)}${counts.padEnd(26)}${seconds.toFixed(1).padStart(6)} s`;
  });
  const { passed, failed } = total(results);
  return ['', ...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}

/** Prints the summary and sets the exit code; `process.exit` would cut off what is still unwritten. */
export function finish(results: readonly StepResult[]): void {
  const { passed, failed } = total(results);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(summary(results));
}
