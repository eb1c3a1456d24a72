/** What somebody works at is in sight: the focus, what is said of a field, the columns of both hosts. */
import type { Page } from '@playwright/test';
import { AndPage } from './pages/AndPage.ts';
import { expect, test } from './test.ts';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** What has the focus where something else lies over it or the screen ends; null: it is in sight. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = seen !== null && (focused.contains(seen) || seen.contains(focused));
    return isSeen ? null : (focused.ariaLabel ?? focused.textContent);
  });

for (const height of [640, 256]) {
  for (const query of [`${pair}&at=27`, `${pair}&mode=last`]) {
    test(`the focus is never behind the bar, at 320 by ${height}, ${query}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height });
      const lab = new AndPage(page);
      await lab.open(query);
      await lab.address('A').focus();
      for (let tabs = 0; tabs < 45; tabs += 1) {
        await page.keyboard.press('Tab');
        expect(await hiddenFocus(page)).toBeNull();
      }
    });
  }
}

test('what is wrong with a field is said right below it, in sight, on a small screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=3`);
  await lab.address('A').fill('192.168.1.10/26');
  await page.keyboard.press('Tab');
  const split = page.getByRole('button', { name: 'Split into 192.168.1.10 and mask /26' });
  await expect(split).toBeInViewport({ ratio: 1 });
  const field = await lab.mask('A').boundingBox();
  const offer = await split.boundingBox();
  expect((offer?.y ?? 0) - (field?.y ?? 0)).toBeLessThan(200);
});

test('the columns of both hosts line up, whatever their masks', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const lab = new AndPage(page);
  await lab.open('a=192.168.1.100/24&b=192.168.1.101/25&at=34');
  for (const bit of [1, 24, 25, 26, 32]) {
    const [a, b] = await Promise.all([
      lab.bit('A', 'IP', bit).boundingBox(),
      lab.bit('B', 'IP', bit).boundingBox(),
    ]);
    expect(a?.x).toBe(b?.x);
  }
  // B judges: its mask, 255.255.255.128, stands under A's address.
  await expect(lab.bit('A', 'mask', 25)).toHaveText('1');
  await expect(lab.panel('A')).toContainText("B's /25");
  await lab.bit('A', 'mask', 25).click();
  await expect(lab.mask('A')).toHaveValue('/24');
});

test('on a big screen bits and sentence are large, and everything fits', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=27`);
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  expect(await lab.bit('A', 'IP', 1).evaluate(size)).toBeGreaterThanOrEqual(26);
  const said = page.getByRole('main').locator('p', { hasText: 'Bit 27, worth 32' }).first();
  expect(await said.evaluate(size)).toBeGreaterThanOrEqual(26);
  await expect(lab.button('Play')).toBeInViewport({ ratio: 1 });
});

test('in a lesson a step brings both hosts and its sentence above the bar', async ({ page }) => {
  await page.goto('./#/learn?lesson=mask-and-and&part=worked');
  await page.getByRole('button', { name: 'Step forward' }).click();
  const lab = new AndPage(page);
  await expect(lab.bit('B', 'AND', 1)).toHaveText(/[01]/);
  const bar = await page.getByRole('group', { name: 'Playback' }).boundingBox();
  const said = page.getByRole('main').locator('p:visible', { hasText: 'Bit 1, worth 128' }).first();
  const sentence = await said.boundingBox();
  expect((sentence?.y ?? 0) + (sentence?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
});

test('a dialog that a menu opened returns the focus to it, every time', async ({ page }) => {
  await page.goto('./#/bind');
  const edit = page.getByRole('button', { name: 'Edit', exact: true });
  const dialog = page.getByRole('dialog');
  for (let time = 0; time < 3; time += 1) {
    await edit.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Devices' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(edit).toBeFocused();
  }
});
