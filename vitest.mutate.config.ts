/**
 * The tests that mutants meet (`npm run mutate`): the domain's own, with laws of fewer cases and a
 * slice of the kernel's answers, and what real tools printed. What counts by the million, or plants mistakes itself, stays out.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts', 'scripts/os/*.test.ts', 'scripts/mutate/*.mutate.ts'],
    exclude: [
      '**/mask.exhaustive.test.ts',
      '**/pairs.test.ts',
      '**/strings.test.ts',
      '**/monkey.test.ts',
      '**/kernelFixture.test.ts',
      '**/kernelPlanted.test.ts',
      '**/hunts[2-9].test.ts',
    ],
    environment: 'node',
    setupFiles: ['scripts/mutate/setup.ts'],
    testTimeout: 60_000,
  },
});
