/**
 * Asks axe about the page as it stands. Every state once in full; the rules about colour again where
 * the colours change. Bringing the page into a state is left to the journeys.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';
import { expect } from './test.ts';

const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`,
    ),
  );
}

/**
 * All rules, best practices too, and contrast at 7:1 (WCAG 1.4.6). At the page's end, where a bar
 * that stays in sight stands in its own place: what scrolls below it is no smaller for that.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const builder = new AxeBuilder({ page }).options({
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  expect(await faults(builder), 'axe, all rules').toEqual([]);
}

/**
 * axe asks for the fill colour of text first, and Chromium answers that with the colour before it was
 * forced, which nobody sees. It gets the painted one, by the name that stands for both.
 */
async function tellPaintedColour(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ask = Reflect.get(CSSStyleDeclaration.prototype, 'getPropertyValue');
    CSSStyleDeclaration.prototype.getPropertyValue = function painted(name) {
      return Reflect.apply(ask, this, [name === '-webkit-text-fill-color' ? 'color' : name]);
    };
  });
}

/** The colour rules again: dark, and with forced colours. The page is left light. */
export async function expectColoursAccessible(page: Page): Promise<void> {
  await tellPaintedColour(page);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await drawn(page);
    expect(
      await faults(new AxeBuilder({ page }).withRules(colourRules)),
      JSON.stringify(media),
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Text in a line that is cut, or a page that moves sideways, is lost to whoever reads enlarged. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [needed, there] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(needed, 'width that the page needs').toBeLessThanOrEqual(there ?? 0);
}
