import type { Page } from '@playwright/test';

/** Two frames: the page has heard of the change and shows it. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
}
