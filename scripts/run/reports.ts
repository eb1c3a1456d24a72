/** Reads how many tests passed and failed from the reports that Vitest and Playwright write. */
import { readFile, rm } from 'node:fs/promises';
import type { Counts } from './step.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** A file that fails to load has no failed test of its own, but is a failed suite. */
export function vitestCounts(report: VitestReport): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report;
  const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
  return { passed: numPassedTests, failed };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors: readonly unknown[];
}

export function playwrightCounts({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Last time's report goes before the run, so that a crash cannot show yesterday's numbers. */
export async function forgetReport(file: string): Promise<void> {
  await rm(file, { force: true });
}

export async function vitestReport(file: string): Promise<Counts> {
  return vitestCounts(JSON.parse(await readFile(file, 'utf8')));
}

export async function playwrightReport(file: string): Promise<Counts> {
  return playwrightCounts(JSON.parse(await readFile(file, 'utf8')));
}

/** Of a command of our own, which writes the counts and nothing else. */
export async function ownReport(file: string): Promise<Counts> {
  return JSON.parse(await readFile(file, 'utf8'));
}
