/**
 * The tests that the mutants of one folder meet (`npm run mutate`): its own, with laws of fewer
 * cases, a slice of the kernel's answers, and what real tools printed. What counts by the million,
 * or plants mistakes itself, stays out.
 */
import { defineConfig } from 'vitest/config';
import { KillersFirst } from './scripts/mutate/killersFirst.ts';
import { FOLDER, setupsOf, testsOf } from './scripts/mutate/folders.ts';

const folder = process.env[FOLDER] ?? '**';

export default defineConfig({
  test: {
    include: testsOf(folder),
    exclude: [
      '**/mask.exhaustive.test.ts',
      '**/pairs.test.ts',
      '**/strings.test.ts',
      '**/monkey.test.ts',
      '**/kernelFixture.test.ts',
      '**/kernelPlanted.test.ts',
      '**/hunts[1-9].test.ts',
    ],
    environment: 'node',
    setupFiles: setupsOf(folder),
    sequence: { sequencer: KillersFirst },
    testTimeout: 60_000,
  },
});
