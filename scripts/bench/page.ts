/**
 * The labs against an empty page of the same packages, built and measured in the same run, in
 * turns, medians of the rounds: absolute times drift with the machine, ratios do not.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../browser/findBrowser.ts';
import { servedBuild } from '../browser/servedBuild.ts';
import type { Line } from './line.ts';
import {
  busyMs,
  frameTimes,
  heapBytes,
  inputToPaint,
  lostFrames,
  manySteps,
  median,
  quantile,
} from './measure.ts';

/** A number in BENCH_ROUNDS for a short try. */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const presses = 30;
const restMs = 3000;

/** What is measured, by its name; the empty page is measured once for all. */
const labs = {
  AND: '#/and?a=192.168.1.130/26&b=192.168.1.194/26',
  // Thirty steps and more: three attempts at once, one of them through the PC and back.
  bind: '#/bind?hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b,gw:192.168.2.100&serve=ipc:0.0.0.0:50000;plc:0.0.0.0:50000&dial=robot:192.168.2.10:50000;robot:192.168.1.100:50000;plc:192.168.2.100:50000',
} as const;
type LabName = keyof typeof labs;
const labNames = ['AND', 'bind'] as const satisfies readonly LabName[];

interface Numbers {
  readonly paintP50: number;
  readonly paintP95: number;
  readonly worst: number;
  readonly stepMs: number;
  readonly lostAt1: number;
  readonly lostAt4: number;
  readonly idle: number;
  readonly heapMB: number;
}

async function slowed(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

async function lostWhilePlaying(page: Page): Promise<number> {
  await page.keyboard.press('Home');
  await page.keyboard.press('k');
  const lost = lostFrames(await frameTimes(page, restMs));
  await page.keyboard.press('k');
  return lost;
}

async function heapGrowth(page: Page, devtools: CDPSession): Promise<number> {
  await page.keyboard.press('Home');
  // What is made once (code, caches) is made before the count begins.
  await manySteps(page, 500);
  const before = await heapBytes(devtools);
  await manySteps(page, 10_000);
  return ((await heapBytes(devtools)) - before) / 1e6;
}

async function measured(browser: Browser, url: string): Promise<Numbers> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  // tsx names functions by a helper of its own, which the page does not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // Time is what is measured here, so it is waited for: a second for what starts when the page is idle,
  // then so long at rest.
  await page.waitForTimeout(1000);

  const idle = (100 * (await busyMs(devtools, () => page.waitForTimeout(restMs)))) / restMs;
  const lostAt1 = await lostWhilePlaying(page);
  await slowed(devtools, 4);
  const lostAt4 = await lostWhilePlaying(page);
  await page.keyboard.press('Home');
  const keys = Array.from({ length: presses }, () => 'PageDown');
  let samples: readonly number[] = [];
  const stepMs =
    (await busyMs(devtools, async () => {
      samples = await inputToPaint(page, keys);
    })) / presses;
  await slowed(devtools, 1);
  const heapMB = await heapGrowth(page, devtools);
  await page.close();
  return {
    paintP50: quantile(samples, 0.5),
    paintP95: quantile(samples, 0.95),
    worst: Math.max(...samples),
    stepMs,
    lostAt1,
    lostAt4,
    idle,
    heapMB,
  };
}

function linesOf(
  lab: LabName,
  floor: readonly Numbers[],
  ours: readonly Numbers[],
): readonly Line[] {
  const line = (
    named: string,
    unit: string,
    key: keyof Numbers,
    goal: NonNullable<Line['goal']>,
  ) => ({
    what: `${lab}: ${named}`,
    unit,
    goal,
    ours: median(ours.map((numbers) => numbers[key])),
    floor: median(floor.map((numbers) => numbers[key])),
  });
  return [
    line('input → paint at 4×, p50', 'ms', 'paintP50', { timesFloor: 1.4 }),
    line('input → paint at 4×, p95', 'ms', 'paintP95', { timesFloor: 1.4 }),
    line(`worst of ${presses} inputs at 4×`, 'ms', 'worst', { atMost: 48 }),
    line('main thread per step at 4×', 'ms', 'stepMs', { timesFloor: 1.5 }),
    line('frames lost, playing, 1×', '%', 'lostAt1', { atMost: 0 }),
    line('frames lost, playing, 4×', '%', 'lostAt4', { atMost: 1 }),
    line('main thread at rest', '%', 'idle', { atMost: 0.2 }),
    line('heap growth, 10,000 steps', 'MB', 'heapMB', { atMost: 0.3 }),
  ];
}

export async function benchPage(): Promise<readonly Line[]> {
  const ours = await servedBuild();
  const floor = await servedBuild('scripts/bench/floor/vite.config.ts');
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const numbers: Record<LabName | 'floor', Numbers[]> = { floor: [], AND: [], bind: [] };
    for (let round = 1; round <= rounds; round += 1) {
      numbers.floor.push(await measured(browser, floor.address));
      for (const lab of labNames) {
        numbers[lab].push(await measured(browser, ours.address + labs[lab]));
      }
      console.log(`round ${round} of ${rounds}`);
    }
    return labNames.flatMap((lab) => linesOf(lab, numbers.floor, numbers[lab]));
  } finally {
    await browser.close();
    await Promise.all([ours.close(), floor.close()]);
  }
}
