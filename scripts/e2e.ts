/**
 * `npm run e2e [-- Playwright's arguments]`: builds the page aside and runs the journeys on it, on a
 * free port, so that two runs in one checkout do not meet. With `--built` it takes `dist` as it is.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/findBrowser.ts';
import { freePort } from './browser/freePort.ts';
import { runCommand } from './run/step.ts';

const asked = process.argv.slice(2);
const built = asked.includes('--built');
const passedOn = asked.filter((word) => word !== '--built').map((word) => JSON.stringify(word));

const aside = built ? undefined : await mkdtemp(join(tmpdir(), 'bit-by-bind-'));
const port = await freePort();
const results = aside ? `test-results/${port}` : 'test-results/all';
const env = {
  E2E_DIST: aside ?? 'dist',
  E2E_PORT: String(port),
  E2E_RESULTS: results,
  // Looked up once, here: an installation must not happen in every worker.
  CHROMIUM_PATH: findBrowser(),
};

const buildCode = aside
  ? await runCommand(`vite build --logLevel warn --emptyOutDir --outDir "${aside}"`)
  : 0;
process.exitCode =
  buildCode === 0 ? await runCommand(`playwright test ${passedOn.join(' ')}`, env) : buildCode;
// What is left of a run that went well is only that it did.
if (process.exitCode === 0) await rm(results, { recursive: true, force: true });
if (aside) await rm(aside, { recursive: true, force: true });
