/**
 * A monkey at the bind lab: seeded random presses, keys and texts on whatever is on the screen.
 * After each, nothing is broken and the focus is somewhere; at rest, the address opens what the
 * screen shows and every cell says the model's word. What single actions do is left to the others.
 */
import { outcomeWords } from '../src/i18n/testing.ts';
import type { Locator, Page } from '@playwright/test';
import { parseRoute } from '../src/app/route.ts';
import { benchMatrix } from '../src/domain/bench/matrix.ts';
import { formatBench, parseBench } from '../src/domain/bench/text.ts';
import { isBlind } from '../src/domain/bench/visibility.ts';
import { chanceOf, type Chance } from '../src/domain/chance.ts';
import { shell } from '../src/i18n/en/shell.ts';
import { BindPage } from './pages/BindPage.ts';
import { expect, test } from './test.ts';

const crashed = shell.crashed.title;
const seed = Number(process.env['MONKEY_SEED'] ?? 20_261_122);
/** In four browsers side by side: more than 300 in all. */
const actionsEach = 80;

const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Enter',
  'Space',
  'Tab',
  'Shift+Tab',
  'Escape',
  'Control+z',
  'Control+y',
  'o',
  'f',
  'r',
  '1',
  '4',
] as const;

const texts = ['192.168.1.7', '010.0.0.1', '<img src=x>', '65536', '0', '١.٢.٣.٤', ''] as const;

/** Copying needs a right that a page under test may not have; a link leads out of the lab. */
const pressable =
  'button:not([aria-label*="opy"]):not([aria-haspopup]), [role=tab], label:has(input[type=radio])';

/** What a person can reach now: an open dialog shuts the rest away. */
async function reach(page: Page): Promise<Locator> {
  const dialog = page.locator('dialog[open]');
  return (await dialog.count()) > 0 ? dialog.last() : page.locator('main');
}

const focusOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName);

async function act(page: Page, chance: Chance): Promise<string> {
  const place = await reach(page);
  const kind = chance.below(10);
  if (kind < 4) {
    const key = chance.pick(keys);
    await page.keyboard.press(key);
    // Past the last or the first thing, Tab leaves the page for the browser; so it comes back.
    if (key.endsWith('Tab') && (await focusOf(page)) === 'BODY') await page.keyboard.press(key);
    return key;
  }
  const things = place.locator(kind < 9 ? pressable : 'input[type=text]').filter({ visible: true });
  const count = await things.count();
  if (count === 0) {
    await page.keyboard.press('Escape');
    return 'Escape';
  }
  const thing = things.nth(chance.below(count));
  const said = (await thing.getAttribute('aria-label')) ?? (await thing.textContent()) ?? '';
  // Something may lie over it, or it may be gone by now: a person would press another one.
  const asPerson = { timeout: 500 };
  if (kind < 9) await thing.click(asPerson).catch(() => undefined);
  else await thing.fill(chance.pick(texts), asPerson).catch(() => undefined);
  return `${kind < 9 ? 'press' : 'type'} ${said}`;
}

/** The bench that the address bar holds, once it has come to rest. */
async function benchInAddress(page: Page) {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = new URL(page.url()).hash;
        const rests = now === before;
        before = now;
        return rests;
      },
      { intervals: [450] },
    )
    .toBe(true);
  const route = parseRoute(before);
  if (!route.ok || route.value.page !== 'bind') throw new Error(`no link to the lab: ${before}`);
  const bench = parseBench(route.value.text);
  if (!bench.ok) throw new Error(`a link that cannot be read: ${before}`);
  expect(formatBench(bench.value)).toBe(route.value.text);
  return bench.value;
}

async function expectModelOnScreen(lab: BindPage): Promise<void> {
  const bench = await benchInAddress(lab.page);
  // A view that has taken the matrix's room gives it back.
  const more = lab.page.getByRole('button', { name: 'More room: over the matrix', pressed: true });
  if ((await more.count()) > 0) await more.click();
  const shown = await lab
    .grid()
    .getByRole('button', { name: /^bound to/ })
    .evaluateAll((cells) =>
      cells.map((cell) => cell.getAttribute('aria-label') ?? cell.textContent),
    );
  const cells = benchMatrix(bench).rows.flatMap((row) => row.cells);
  expect(shown).toHaveLength(cells.length);
  for (const [index, { outcome }] of cells.entries()) {
    if (isBlind(bench))
      expect(shown[index]).not.toMatch(/, (?:connected|refused|timed out|no route)$/);
    else if (outcome !== null) expect(shown[index]).toContain(`, ${outcomeWords[outcome.outcome]}`);
  }
}

for (const monkey of [1, 2, 3, 4]) {
  test(`monkey ${monkey} of seed ${seed} breaks nothing`, async ({ page }) => {
    test.setTimeout(180_000);
    const chance = chanceOf(seed, monkey);
    const lab = new BindPage(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await lab.open();
    await lab
      .grid()
      .getByRole('button', { name: /^bound to/ })
      .first()
      .focus();
    const done: string[] = [];
    for (let action = 1; action <= actionsEach; action += 1) {
      done.push(await act(page, chance));
      const story = () => `after ${done.slice(-6).join(' · ')}`;
      await expect(page.getByText(crashed), story()).toHaveCount(0);
      await expect.poll(() => focusOf(page), story()).not.toBe('BODY');
      if (action % 10 > 0) continue;
      while ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
      await expectModelOnScreen(lab);
    }
  });
}
