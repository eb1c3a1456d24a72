/**
 * The steps that the commands put together: `check` is the quick part, `test` is everything.
 * Running and counting them is left to step.ts.
 */
import { join } from 'node:path';
import { forgetReport, ownReport, playwrightReport, vitestReport } from './reports.ts';
import type { Step } from './step.ts';

const reports = 'node_modules/.cache/reports';

async function unitStep(): Promise<Step> {
  const file = join(reports, 'unit.json');
  await forgetReport(file);
  return {
    name: 'unit tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${file}`,
    count: () => vitestReport(file),
  };
}

async function journeyStep(): Promise<Step> {
  const file = join(reports, 'e2e.json');
  await forgetReport(file);
  return {
    name: 'browser journeys',
    command: 'tsx scripts/e2e.ts --built --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    count: () => playwrightReport(file),
  };
}

async function kernelStep(): Promise<Step> {
  const file = join(reports, 'kernel.json');
  await forgetReport(file);
  return {
    name: 'kernel, live',
    command: `tsx scripts/kernel.ts --live-test --report=${file}`,
    count: () => ownReport(file),
  };
}

export async function quickSteps(): Promise<readonly Step[]> {
  return [
    { name: 'format', command: 'oxfmt --check' },
    { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
    { name: 'types', command: 'tsc -b' },
    { name: 'lock', command: 'tsx scripts/lock.ts' },
    await unitStep(),
  ];
}

export async function allSteps(): Promise<readonly Step[]> {
  return [
    ...(await quickSteps()),
    await kernelStep(),
    { name: 'unused code', command: 'knip --no-progress' },
    { name: 'build', command: 'vite build' },
    { name: 'built page', command: 'tsx scripts/built.ts' },
    { name: 'size', command: 'tsx scripts/size.ts' },
    await journeyStep(),
  ];
}
