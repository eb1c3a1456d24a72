/** A figure that flatters would be worse than none: what counts as noticed and what as missed. */
import { expect, test } from 'vitest';
import { sourcesOf, testsOf } from './folders.ts';
import { mutationScore, scoreLine } from './score.ts';

test('what fails or never ends is noticed, what passes or is not run is missed, the rest is neither', () => {
  const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];
  expect(mutationScore([...statuses, 'CompileError', 'RuntimeError', 'Pending'])).toEqual({
    noticed: 3,
    missed: 2,
  });
});

test('the line says the share, the number and the minutes', () => {
  expect(scoreLine('net', { noticed: 19, missed: 1 }, 90_000)).toBe(
    'net      95.0 % of 20, 1 missed, 1.5 min',
  );
});

test('a folder with nothing to plant has no score', () => {
  expect(scoreLine('net', { noticed: 0, missed: 0 }, 0)).toContain('nothing planted');
});

test('a folder meets its own tests and those written for it elsewhere, and tests are no sources', () => {
  expect(testsOf('ports')).toEqual(['src/domain/ports/**/*.test.ts']);
  expect(testsOf('connect')).toContain('scripts/mutate/kernelSlice.mutate.ts');
  expect(sourcesOf('ports')).toContain('!src/domain/ports/**/*.test.ts');
  expect(sourcesOf('connect')).toContain('!src/domain/connect/**/diced.ts');
});
