/** The AND with motion on: one hop per press of a presenter's remote, the bit that arrives, play. */
import type { Page } from '@playwright/test';
import { AndPage } from './pages/AndPage.ts';
import { expect, test } from './test.ts';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

/** The rates of what runs; with a key, right after its press, however slow the machine is. */
const rates = (page: Page, key?: string) =>
  page.evaluate((press) => {
    if (press !== undefined) window.dispatchEvent(new KeyboardEvent('keydown', { key: press }));
    return document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ playbackRate }) => playbackRate.toFixed(2));
  }, key);

test('a press lets the next bit of both hosts arrive, and the browser moves it', async ({
  page,
}) => {
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=25`);
  // A hop takes 300 ms.
  expect(await rates(page, 'PageDown')).toEqual(['3.33', '3.33']);
  await lab.expectStep(26, 33);
  await expect.poll(() => rates(page)).toEqual([]);
  await page.keyboard.press('PageUp');
  await lab.expectStep(25, 33);
  await expect.poll(() => rates(page)).toEqual([]);
  await expect(page).toHaveURL(/at=25$/);
});

test('while a bit arrives its own sentence stands, and its result is not there before it', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=26`);
  await page.clock.pauseAt(60_000);
  await page.getByLabel('Speed').selectOption('0.5');
  await page.keyboard.press('k');
  await page.clock.runFor(1000);
  await lab.expectStep(27, 33);
  await expect(page.getByRole('main')).toContainText('Bit 27, worth 32 in octet 4. 0 AND 0 = 0.');
  expect((await lab.andRow('A')).indexOf('.')).toBe(26);
  // A pause finishes the step that is said.
  await page.keyboard.press('k');
  await page.clock.runFor(1000);
  await lab.expectStep(27, 33);
  expect((await lab.andRow('A')).indexOf('.')).toBe(27);
  await expect(page).toHaveURL(/at=27$/);
});

test('remote presses in a hurry count one step each, there and back', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('PageDown');
  await lab.expectStep(12, 33);
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageUp');
  await lab.expectStep(7, 33);
  expect((await lab.andRow('A')).indexOf('.')).toBe(7);
});

test('played fast it ends at the verdict, and rests there', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=20`);
  await page.getByLabel('Speed').selectOption('8');
  await page.keyboard.press('k');
  await lab.expectStep(33, 33);
  await expect(page.getByRole('main')).toContainText('Not the same segment');
  expect(await rates(page)).toEqual([]);
});
