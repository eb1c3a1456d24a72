/** What the browser keeps, and what happens where it does not, cannot or should not. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import {
  addressA,
  expectKept,
  keepBefore,
  kept,
  notices,
  open,
  pairLink,
  settingsButton,
  storageKey,
  tool,
  typeAddressA,
} from './pages/shell.ts';
import { expect, test } from './test.ts';

const saved = (present: string, theme = 'light') =>
  JSON.stringify({
    version: 0,
    data: { settings: { theme }, benches: { and: { past: [], present, future: [], at: 27 } } },
  });

const own = 'a=10.1.2.3/8&b=none';

test('work and step are there on the next visit, with its history', async ({ page, context }) => {
  await open(page, pairLink);
  await typeAddressA(page, '10.1.2.3');
  await expectKept(page, 'a=10.1.2.3/26');
  await page.close();
  const next = await context.newPage();
  await open(next, '#/and');
  await expect(addressA(next)).toHaveValue('10.1.2.3');
  await tool(next, 'Undo').click();
  await expect(addressA(next)).toHaveValue('192.168.1.130');
});

test('a link in a fresh tab keeps the work of earlier visits', async ({ page }) => {
  await keepBefore(page, saved(own));
  await open(page, pairLink);
  await expect(notices(page)).toContainText('Your own work is kept');
  await expectKept(page, pairLink.slice('#/and?'.length));
  expect(await kept(page)).toContain(own);
  await notices(page).getByRole('button', { name: 'Back to my own' }).click();
  await expect(addressA(page)).toHaveValue('10.1.2.3');
  await expect(page.getByRole('slider', { name: 'Step' })).toHaveValue('27');
});

for (const text of ['null', '{"version":0,"da', '[]', '"x"']) {
  test(`kept data that cannot be read (${text}) is set aside, told, and can be taken along`, async ({
    page,
  }) => {
    await keepBefore(page, text);
    await open(page, '');
    await expect(notices(page)).toContainText('cannot be read');
    expect(await page.evaluate((key) => localStorage.getItem(`${key}.aside.1`), storageKey)).toBe(
      text,
    );
    const download = page.waitForEvent('download');
    await notices(page).getByRole('button', { name: 'Save the data as a file' }).click();
    const stream = await (await download).createReadStream();
    let content = '';
    for await (const piece of stream) content += String(piece);
    expect(content).toBe(text);
  });
}

test('one bad value costs only itself, and is named', async ({ page }) => {
  await keepBefore(page, saved(own).replace('"at":27', '"at":-1'));
  await open(page, '');
  await expect(notices(page)).toContainText('and.at');
  await expectAccessible(page);
  await page.getByRole('navigation').getByRole('link', { name: 'AND lab' }).click();
  await expect(addressA(page)).toHaveValue('10.1.2.3');
});

test('a kept scenario that is none is put aside and named', async ({ page }) => {
  await keepBefore(page, saved('a=300.1.1.1/24&b=../../x'));
  await open(page, '#/and');
  await expect(addressA(page)).toHaveValue('192.168.1.100');
  await expect(notices(page)).toContainText('and');
  await expect(notices(page)).toContainText('damaged');
});

test('a newer version’s data is left as it is', async ({ page }) => {
  const text = '{"version":9,"data":{"later":true}}';
  await keepBefore(page, text);
  await open(page, pairLink);
  await expect(notices(page)).toContainText('newer version');
  await typeAddressA(page, '10.1.2.3');
  await expect(page).toHaveURL(/a=10\.1\.2\.3/);
  expect(await kept(page)).toBe(text);
  await settingsButton(page).click();
  await expect(page.getByRole('dialog')).toContainText('keeps nothing');
});

const fill = (page: Page) =>
  page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let n = 0; n < 9; n += 1) localStorage.setItem(`fill${size}.${n}`, 'x'.repeat(size));
      } catch {
        // No room for this size: the next smaller one.
      }
    }
  });

test('no room: the work goes on, one notice, and it is kept as soon as there is room', async ({
  page,
}) => {
  await open(page, pairLink);
  await expectKept(page, 'a=192.168.1.130/26');
  await fill(page);
  await typeAddressA(page, '200.100.150.250');
  await expect(notices(page)).toContainText('no room left');
  await expect(notices(page).getByRole('button', { name: 'Copy the data' })).toBeVisible();
  await page.evaluate((key) => {
    for (const other of Object.keys(localStorage)) {
      if (other !== key) localStorage.removeItem(other);
    }
  }, storageKey);
  await expectKept(page, 'a=200.100.150.250/26');
  await expect(notices(page)).toBeEmpty();
});

test('storage denied: the app works in memory and says so once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, pairLink);
  await expect(notices(page)).toContainText('keeps nothing for this page');
  await typeAddressA(page, '10.1.2.3');
  await expect(page).toHaveURL(/a=10\.1\.2\.3/);
  await tool(page, 'Undo').click();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await expect(notices(page).getByText('keeps nothing for this page')).toHaveCount(1);
});

test('two tabs: what either did is kept, and a setting made in one holds in both', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, pairLink);
  await open(other, pairLink);
  await typeAddressA(page, '10.0.0.1');
  await expectKept(page, 'a=10.0.0.1/26');
  await typeAddressA(other, '10.0.0.2');
  await expectKept(page, 'a=10.0.0.2/26');
  expect(await kept(page)).toContain('a=10.0.0.1/26');
  await expect(addressA(page)).toHaveValue('10.0.0.1');
  await settingsButton(other).click();
  await other.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
