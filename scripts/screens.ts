/**
 * `npm run screens [-- words]`: every screen whose name has one of the words (without words, all) at
 * four sizes, light and dark, into screens/, and runs of twenty steps as strips of film. For people
 * to look at; nothing is compared.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from './browser/findBrowser.ts';
import { servedBuild } from './browser/servedBuild.ts';
import { films, takeFilm } from './screens/film.ts';
import { type Screen, screens } from './screens/list.ts';

const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

const schemes = ['light', 'dark'] as const;
const folder = 'screens';

async function picture(browser: Browser, address: string, screen: Screen): Promise<void> {
  for (const viewport of sizes) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${address}#${screen.hash}`);
      await page.waitForLoadState('networkidle');
      await screen.act?.(page);
      // Two frames: what the last action changed has been drawn.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const name = `${screen.name}-${viewport.width}x${viewport.height}-${colorScheme}.png`;
      // A small screen is scrolled anyway, and all of it should be looked at.
      await page.screenshot({ path: join(folder, name), fullPage: viewport.width < 1000 });
      await page.close();
    }
  }
  console.log(`${screen.name}: ${sizes.length * schemes.length} pictures`);
}

const words = process.argv.slice(2);
const isAsked = ({ name }: { readonly name: string }): boolean =>
  words.length === 0 || words.some((word) => name.includes(word));
const chosen = screens.filter(isAsked);
const chosenFilms = films.filter(isAsked);
if (chosen.length + chosenFilms.length === 0)
  throw new Error(`no screen is called ${words.join(', ')}`);

await mkdir(folder, { recursive: true });
const served = await servedBuild();
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  for (const screen of chosen) await picture(browser, served.address, screen);
  for (const film of chosenFilms) await takeFilm(browser, served.address, film);
} finally {
  await browser.close();
  await served.close();
}
