/**
 * Journeys through the built page in real browsers. The built files and the port come from
 * scripts/e2e.ts; watching for console errors and policy violations is left to e2e/test.ts.
 */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/findBrowser.ts';

const port = Number(process.env['E2E_PORT'] ?? 47_391);
const files = process.env['E2E_DIST'] ?? 'dist';
const address = `http://127.0.0.1:${port}/`;

/** A second engine for the smoke journeys, where the system has it; it is never installed. */
const firefox = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

export default defineConfig({
  testDir: 'e2e',
  outputDir: process.env['E2E_RESULTS'] ?? 'test-results/all',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    // Of its own, not a device's: the journeys say where size matters.
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: findBrowser() } },
    },
    ...(existsSync(firefox)
      ? [
          {
            name: 'firefox',
            testMatch: 'smoke.spec.ts',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
  webServer: {
    // A server that answers already on this port would be another app's, so it is never reused.
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${files}`,
    url: address,
    reuseExistingServer: false,
  },
});
