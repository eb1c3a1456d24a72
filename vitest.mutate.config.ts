/**
 * The tests that the mutants of one folder meet (`npm run mutate`), as `scripts/mutate/bundle.ts` puts
 * them together: its own, with laws of fewer cases, and slices of what the kernel answered and real
 * tools printed.
 */
import { defineConfig } from 'vitest/config';
import { bundled, folderNow, setupsOf } from './scripts/mutate/folders.ts';
import { KillersFirst } from './scripts/mutate/killersFirst.ts';

export default defineConfig({
  test: {
    include: [`${bundled}/**/*.test.js`, `${bundled}/**/*.mutate.js`],
    environment: 'node',
    // A worker for each mutant, not for each file: half of the time went into starting them.
    isolate: false,
    setupFiles: setupsOf(folderNow()).map((path) => `${bundled}/${path.replace(/\.ts$/, '.js')}`),
    sequence: { sequencer: KillersFirst },
    testTimeout: 60_000,
  },
});
