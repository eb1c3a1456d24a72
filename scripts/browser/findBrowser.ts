/**
 * Which Chromium the journeys, the bench and the screenshots drive: CHROMIUM_PATH, else Playwright's
 * own, else one that the system has, else one that can be installed, else a sentence that says what
 * to do. Nothing is downloaded where a browser is already there.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the look-up asks of the machine; a test gives answers of its own. */
export interface Machine {
  readonly named: string | undefined;
  readonly playwrights: string;
  readonly folders: readonly string[];
  readonly runnable: (path: string) => boolean;
  readonly install: () => void;
}

export type Found = { readonly path: string } | { readonly missing: string };

const advice =
  'No browser for the journeys: set CHROMIUM_PATH to a Chromium or Chrome, or run `npx playwright install chromium`.';

function present(machine: Machine): string | undefined {
  const onPath = machine.folders.flatMap((folder) => commands.map((name) => join(folder, name)));
  return [machine.playwrights, ...onPath, ...elsewhere].find(machine.runnable);
}

export function lookUpBrowser(machine: Machine): Found {
  if (machine.named !== undefined && machine.named !== '') {
    if (machine.runnable(machine.named)) return { path: machine.named };
    return { missing: `CHROMIUM_PATH is ${machine.named}, and no program can be run there.` };
  }
  const before = present(machine);
  if (before !== undefined) return { path: before };
  machine.install();
  const after = present(machine);
  return after === undefined ? { missing: advice } : { path: after };
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    console.log(`No browser here; trying: ${command} ${args.join(' ')}`);
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

/** A Debian that we may change has the better one: a package with everything that it needs. */
function install(): void {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (root && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))) {
    attempt('apt-get', ['update', '-qq']);
    if (attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return;
  }
  const withLibraries = root ? ['--with-deps'] : [];
  attempt(process.execPath, [
    'node_modules/playwright/cli.js',
    'install',
    ...withLibraries,
    'chromium',
  ]);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser; throws the sentence when there is none. */
export function findBrowser(): string {
  const found = lookUpBrowser({
    named: process.env['CHROMIUM_PATH'],
    playwrights: chromium.executablePath(),
    folders: (process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    runnable,
    install,
  });
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}
