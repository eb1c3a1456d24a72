/**
 * The tests that the mutants of one folder meet (`npm run mutate`): its own, with laws of fewer
 * cases, and slices of what the kernel answered and real tools printed. What counts by the million,
 * plants mistakes itself or runs other programs stays out.
 */
import { defineConfig } from 'vitest/config';
import { KillersFirst } from './scripts/mutate/killersFirst.ts';
import { FOLDER, setupsOf, testsOf } from './scripts/mutate/folders.ts';

const folder = process.env[FOLDER] ?? '**';

export default defineConfig({
  test: {
    include: testsOf(folder),
    exclude: [
      '**/ip/mask.exhaustive.test.ts',
      '**/ip/pairs.test.ts',
      '**/ip/strings.test.ts',
      '**/bench/monkey.test.ts',
      '**/kernelFixture.test.ts',
      '**/kernelPlanted.test.ts',
      '**/connect/textDamage.test.ts',
      '**/os/listingRun.test.ts',
      '**/hunt/pairs.test.ts',
      '**/hunts[1-9].test.ts',
    ],
    environment: 'node',
    // A worker for each mutant, not for each file: half of the time went into starting them.
    isolate: false,
    setupFiles: setupsOf(folder),
    sequence: { sequencer: KillersFirst },
    testTimeout: 60_000,
  },
});
