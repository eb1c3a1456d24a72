/**
 * Lighthouse, mobile, on every screen. It comes by npx and is no package of ours: where it cannot be
 * had, one line says so. Performance is reported, the other three have to be 100.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../browser/findBrowser.ts';
import { servedBuild } from '../browser/servedBuild.ts';
import { screens } from '../screens/list.ts';
import type { Line } from './line.ts';

const run = promisify(execFile);
const tool = ['--yes', 'lighthouse@12.8.2'];
const asked = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

async function report(url: string): Promise<Report> {
  const flags = ['--output=json', '--quiet', `--only-categories=${asked.join(',')}`];
  const { stdout } = await run(
    'npx',
    [...tool, url, ...flags, '--chrome-flags=--headless=new --no-sandbox'],
    {
      env: { ...process.env, CHROME_PATH: findBrowser() },
      maxBuffer: 64e6,
      shell: process.platform === 'win32',
    },
  );
  return JSON.parse(stdout);
}

async function available(): Promise<boolean> {
  return run('npx', [...tool, '--version'], { shell: process.platform === 'win32' }).then(
    () => true,
    () => false,
  );
}

export async function benchLighthouse(): Promise<readonly Line[]> {
  if (!(await available())) {
    console.log('Lighthouse cannot be had here (npx lighthouse@12.8.2): not measured.');
    return [];
  }
  const served = await servedBuild();
  const lines: Line[] = [];
  try {
    // What is done on a screen after it opened, Lighthouse does not do: once an address.
    const seen = new Set<string>();
    for (const { name, hash } of screens) {
      if (seen.has(hash)) continue;
      seen.add(hash);
      const { categories } = await report(`${served.address}#${hash}`);
      for (const category of asked) {
        const ours = Math.round((categories[category]?.score ?? 0) * 100);
        const line = { what: `${name}: ${category}`, unit: 'of 100', ours };
        lines.push(
          category === 'performance' ? line : { ...line, goal: { atLeast: 100 }, must: true },
        );
      }
    }
  } finally {
    await served.close();
  }
  return lines;
}
