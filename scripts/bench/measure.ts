/**
 * What is asked of an open page, in numbers: how soon an input is painted, how many frames are lost,
 * what a step costs, what rest costs, what stays in memory. Which page, and how its numbers compare,
 * is left to page.ts.
 */
import type { CDPSession, Page } from 'playwright';

const frameMs = 1000 / 60;

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** From frame times in ms to the share of frames that should have come and did not, in percent. */
export function lostFrames(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const lost = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frameMs) - 1), 0);
  return (100 * lost) / Math.max(1, gaps.length + lost);
}

/** Presses a key `count` times; each time, from the event to the end of the frame that shows it. */
export async function inputToPaint(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    const samples: number[] = [];
    Object.assign(window, { samples });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const afterFrame = new MessageChannel();
          afterFrame.port1.addEventListener('message', () => {
            samples.push(performance.now() - timeStamp);
          });
          afterFrame.port1.start();
          afterFrame.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    // A person's pace: the last step has come to rest before the next one.
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => Reflect.get(window, 'samples'));
}

export async function frameTimes(page: Page, durationMs: number): Promise<number[]> {
  return page.evaluate(
    (until) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        const frame = (now: number): void => {
          times.push(now);
          if (now - (times[0] ?? now) < until) requestAnimationFrame(frame);
          else done(times);
        };
        requestAnimationFrame(frame);
      }),
    durationMs,
  );
}

async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Milliseconds of the main thread that `act` took. */
export async function busyMs(devtools: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await busySeconds(devtools);
  await act();
  return ((await busySeconds(devtools)) - before) * 1000;
}

export async function heapBytes(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Many steps, forth and back, as fast as the page can show every twentieth of them. */
export async function manySteps(page: Page, count: number): Promise<void> {
  await page.evaluate(async (steps) => {
    const target = document.body;
    for (let step = 0; step < steps; step += 1) {
      const key = step % 60 < 30 ? 'PageDown' : 'PageUp';
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      if (step % 20 === 0) await new Promise((shown) => requestAnimationFrame(shown));
    }
  }, count);
}
