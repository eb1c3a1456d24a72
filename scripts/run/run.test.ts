/** The test command must not lie: each way in which a step can go wrong is played here. */
import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './reports.ts';
import { judge, runCommand } from './step.ts';
import { summary, total } from './summary.ts';

test.each([
  ['all right', 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
  ['a failed test', 1, { passed: 2, failed: 1 }, { passed: 2, failed: 1 }],
  ['a crash after all tests passed', 1, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
  ['nothing found to test', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
  ['no report at all', 0, undefined, { passed: 0, failed: 1 }],
])('%s is counted as such', (_name, exitCode, reported, expected) => {
  expect(judge(exitCode, reported)).toEqual(expected);
});

test('a test file that does not load is a failure even when no test failed', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1 });
});

test('a flaky journey and an error outside the journeys are failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
});

test('the totals stand alone on the last line, after a line per step', () => {
  const results = [
    { name: 'lint', passed: 1, failed: 0, seconds: 2 },
    { name: 'unit', passed: 40, failed: 2, seconds: 3.25 },
  ];
  const lines = summary(results).split('\n');
  expect(total(results)).toEqual({ passed: 41, failed: 2 });
  expect(lines.at(-1)).toBe('41 passed, 2 failed');
  expect(lines.find((line) => line.includes('unit'))).toMatch(/^FAILED /);
  expect(lines.find((line) => line.includes('lint'))).toMatch(/^ok /);
});

test('the exit code of a command comes back, also of one that does not exist', async () => {
  expect(await runCommand('exit 3')).toBe(3);
  expect(await runCommand('no-such-command-here 2> /dev/null')).not.toBe(0);
});
