/**
 * Every word comes through `i18n`: in the pseudo-language no text on any screen has two plain
 * letters in a row, but for names of things that no language translates.
 */
import type { Page } from '@playwright/test';
import { notices, open, pairLink } from './pages/shell.ts';
import { expect, test } from './test.ts';

/** Addresses' bases, keys' names and truth-table words that are the same everywhere. */
const names = /\b(?:AND|RFC|IP|Ctrl|Home|End|Space)\b/g;

/** All that can be seen or heard: text, and the attributes that speak. */
const texts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder'];
    const found: string[] = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
      if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) continue;
      for (const name of attributes) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      }
    }
    return found;
  });

async function expectNoPlainWord(page: Page): Promise<void> {
  const all = await texts(page);
  expect(all.join('').length).toBeGreaterThan(100);
  expect(all.filter((text) => /[A-Za-z]{2}/.test(text.replaceAll(names, '')))).toEqual([]);
}

const inPseudo = (page: Page, hash: string) => open(page, `?lang=xx${hash}`);

test('on the home page and in the settings', async ({ page }) => {
  await inPseudo(page, '#/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'xx');
  await expectNoPlainWord(page);
  await page.getByRole('banner').getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoPlainWord(page);
});

for (const at of [0, 1, 27, 32, 33]) {
  test(`in the AND lab at step ${at}`, async ({ page }) => {
    await inPseudo(page, `${pairLink}&at=${at}`);
    await expect(page.getByRole('grid').first()).toBeVisible();
    await expectNoPlainWord(page);
  });
}

for (const query of [
  'a=192.168.1.10/24&b=192.168.1.20/16&at=34',
  'a=172.16.37.9/20&b=none&at=33',
  'a=10.0.0.1/255.0.255.0&b=10.0.0.2/0.0.0.255&at=33',
  'a=192.168.1.130/26&b=192.168.1.194/26&mode=last',
  'a=192.168.1.130/26&b=192.168.1.194/26&mode=all',
]) {
  test(`in the AND lab with ${query}`, async ({ page }) => {
    await inPseudo(page, `#/and?${query}`);
    await expect(page.getByRole('grid').first()).toBeVisible();
    await expectNoPlainWord(page);
  });
}

test('in notices', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('bit-by-bind', 'x'));
  await inPseudo(page, '#/%');
  await expect(notices(page).or(page.getByRole('status').first())).not.toBeEmpty();
  await expectNoPlainWord(page);
});

test('in the share dialog but for the link itself', async ({ page }) => {
  await inPseudo(page, pairLink);
  await page.getByRole('banner').getByRole('button').nth(-2).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .evaluate((field) => field.remove());
  await expectNoPlainWord(page);
});
