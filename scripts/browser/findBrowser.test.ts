/** The order of the look-up, on machines made up for the purpose. */
import { expect, test, vi } from 'vitest';
import { lookUpBrowser, type Machine } from './findBrowser.ts';

function machine(programs: readonly string[], change: Partial<Machine> = {}): Machine {
  return {
    named: undefined,
    playwrights: '/pw/chrome',
    folders: ['/usr/local/bin', '/usr/bin'],
    runnable: (path) => programs.includes(path),
    install: () => {},
    ...change,
  };
}

test('CHROMIUM_PATH comes first', () => {
  const here = machine(['/pw/chrome', '/opt/c'], { named: '/opt/c' });
  expect(lookUpBrowser(here)).toEqual({ path: '/opt/c' });
});

test('a CHROMIUM_PATH that is wrong is said, not quietly passed over', () => {
  const here = machine(['/pw/chrome'], { named: '/opt/typo' });
  expect(lookUpBrowser(here)).toEqual({ missing: expect.stringContaining('/opt/typo') });
});

test("Playwright's own comes before the system's", () => {
  expect(lookUpBrowser(machine(['/usr/bin/chromium', '/pw/chrome']))).toEqual({
    path: '/pw/chrome',
  });
});

test('a Chromium or Chrome of the system is taken, and nothing is installed', () => {
  const install = vi.fn<() => void>();
  const here = machine(['/usr/bin/google-chrome'], { install });
  expect(lookUpBrowser(here)).toEqual({ path: '/usr/bin/google-chrome' });
  expect(install).not.toHaveBeenCalled();
});

test('with no browser at all, one is installed', () => {
  const programs: string[] = [];
  const here = machine(programs, { install: () => programs.push('/usr/bin/chromium') });
  expect(lookUpBrowser(here)).toEqual({ path: '/usr/bin/chromium' });
});

test('where that fails too, a sentence says what to do', () => {
  expect(lookUpBrowser(machine([]))).toEqual({ missing: expect.stringContaining('CHROMIUM_PATH') });
});
