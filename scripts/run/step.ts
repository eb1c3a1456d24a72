/**
 * One step of a check: a command, streamed as it runs, and how many things it found right or wrong.
 * Which steps there are is left to the commands (check.ts, test.ts).
 */
import { spawn } from 'node:child_process';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the report that the command left; without it the step itself is the one thing counted. */
  readonly count?: () => Promise<Counts>;
}

export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** Runs a command of node_modules/.bin or of the system, its output going straight to ours. */
export function runCommand(command: string, env: Readonly<Record<string, string>> = {}) {
  return new Promise<number>((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * What a step is worth. A report that is missing or empty, and an exit code that its report does not
 * explain, are one failure: a tool that crashed, or found nothing to test, never counts as right.
 */
export function judge(exitCode: number, reported: Counts | undefined): Counts {
  if (reported === undefined) return { passed: 0, failed: 1 };
  const unexplained = exitCode !== 0 && reported.failed === 0;
  const empty = reported.passed + reported.failed === 0;
  return { passed: reported.passed, failed: reported.failed + (unexplained || empty ? 1 : 0) };
}

async function runStep(step: Step): Promise<StepResult> {
  console.log(`\n── ${step.name} ── ${step.command}`);
  const started = performance.now();
  const exitCode = await runCommand(step.command, step.env);
  const ownCount = exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const reported = step.count ? await step.count().catch(() => undefined) : ownCount;
  const seconds = (performance.now() - started) / 1000;
  return { name: step.name, seconds, ...judge(exitCode, reported) };
}

/** Every step runs, also after a failed one: one run shows everything that is wrong. */
export async function runSteps(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}
