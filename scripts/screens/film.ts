/**
 * Twenty steps of a lab as one picture, in rows like a strip of film: at rest after each step, and
 * on the way, as soon as a step has been asked for. For people to look at; nothing is compared.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';

export interface Film {
  readonly name: string;
  /** The part of the address after `#`; it has at least as many steps as the strip. */
  readonly hash: string;
}

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

export const films: readonly Film[] = [
  { name: 'and-film', hash: `/and?${pair}` },
  {
    // The robot reaches the PLC through the PC, and the PLC answers through it.
    name: 'bind-film',
    hash: '/bind?hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b,gw:192.168.2.100&serve=plc:0.0.0.0:50000&dial=robot:192.168.2.10:50000',
  },
];

const steps = 20;
const frame = { width: 1280, height: 720 } as const;
const shown = { width: 640, height: 360, columns: 4 } as const;

async function framesOf(page: Page): Promise<readonly string[]> {
  const frames: string[] = [];
  for (let step = 0; step <= steps; step += 1) {
    if (step > 0) await page.keyboard.press('PageDown');
    frames.push((await page.screenshot()).toString('base64'));
  }
  return frames;
}

const stripOf = (frames: readonly string[]): string => `
  <body style="margin:8px;display:grid;gap:8px;grid-template-columns:repeat(${shown.columns},${shown.width}px);background:#888">
  ${frames.map((data) => `<img width="${shown.width}" height="${shown.height}" src="data:image/png;base64,${data}">`).join('')}
  </body>`;

async function strip(browser: Browser, address: string, film: Film, moves: boolean) {
  const reducedMotion = moves ? ('no-preference' as const) : ('reduce' as const);
  const page = await browser.newPage({ viewport: frame, reducedMotion });
  await page.goto(`${address}#${film.hash}`);
  await page.waitForLoadState('networkidle');
  const frames = await framesOf(page);
  await page.close();
  const table = await browser.newPage({
    viewport: { width: shown.columns * (shown.width + 8) + 8, height: frame.height },
  });
  await table.setContent(stripOf(frames));
  const name = `${film.name}-${moves ? 'moving' : 'still'}.png`;
  await table.screenshot({ path: join('screens', name), fullPage: true });
  await table.close();
}

/** Two strips: at rest, and on the way. */
export async function takeFilm(browser: Browser, address: string, film: Film): Promise<void> {
  await strip(browser, address, film, false);
  await strip(browser, address, film, true);
  console.log(`${film.name}: 2 strips of ${steps + 1} pictures`);
}
