/**
 * Unit and law tests, in plain Node: components are rendered to text; whatever needs a real page is
 * left to the journeys in e2e/.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    allowOnly: false,
    passWithNoTests: false,
    // The largest laws look at millions of cases on whatever machine they run; none of them waits.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'], reportsDirectory: 'coverage' },
  },
});
