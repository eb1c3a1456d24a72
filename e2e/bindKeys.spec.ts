/** The bind lab by keyboard alone: a refused connection found and mended, cells marked by digits. */
import type { Locator, Page } from '@playwright/test';
import { BindPage } from './pages/BindPage.ts';
import { expect, test } from './test.ts';

const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(place)) return;
  }
  throw new Error('not reached by Tab');
}

test('a refused connection is found and mended', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open('serve=ipc:192.168.2.100:50000');
  await page.keyboard.press('End');
  await expect(lab.host('Robot')).toContainText('refused');
  await tabTo(page, lab.bindTo('192.168.2.100'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(lab.bindTo('0.0.0.0')).toBeChecked();
  await expect(lab.host('Robot')).toContainText('connected');
});

test('cells are walked with arrows, marked with digits, run and graded', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await tabTo(page, lab.button('Predict'));
  await page.keyboard.press('Enter');
  const first = lab.cell('0.0.0.0', 'Robot → 192.168.1.100:50000');
  // The button that was pressed is gone: the grid has the focus now.
  await expect(first).toBeFocused();
  for (const digit of ['1', '1', '1', '1', '4']) await page.keyboard.press(digit);
  await expect(first).toHaveAccessibleName(/you: connected$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  expect(await isFocused(lab.cell('0.0.0.0', 'Robot → 192.168.2.100:50000'))).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await isFocused(lab.button('Run'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 of 5 as predicted')).toBeVisible();
  await expect(lab.cell('0.0.0.0', 'Robot → 192.168.2.100:50000')).toBeFocused();
});

test('single keys change the system and the firewall', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await page.keyboard.press('o');
  await expect(page.getByRole('radio', { name: 'Windows', exact: true })).toBeChecked();
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'firewall on' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('each step is said once, politely', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await lab.expectStep(2, 14);
  await expect(
    page.getByRole('status').filter({ hasText: 'Robot: 192.168.1.100 AND 255.255.255.0' }),
  ).toHaveCount(1);
});
