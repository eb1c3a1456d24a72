/**
 * The transport and its keys in a real page, on the AND lab. Time is the browser clock's, which the
 * journeys hold still and move on; what the steps mean is left to the lab's own journeys.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Step', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The number before "of" in "step 27 of 33". */
const expectStep = (page: Page, step: number) =>
  expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`^step ${step} of \\d+`));

/** A lab at rest at its start, in a page whose time stands still. */
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto('#/and');
  await expectStep(page, 0);
  await page.clock.pauseAt(60_000);
}

/** More than a hop takes. */
const hopMs = 400;

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.clock.runFor(hopMs);
}

test.describe('time', () => {
  test('the same time is the same step, whether in 16 or in 200 milliseconds a frame', async ({
    page,
  }) => {
    await open(page);
    await page.keyboard.press('k');
    // A step a second for 8.4 seconds: eight are done, the ninth is under way.
    await page.clock.runFor(8400);
    await expectStep(page, 9);
    await press(page, 'k');
    await expectStep(page, 9);

    await press(page, 'Home');
    await page.keyboard.press('k');
    for (let frame = 0; frame < 42; frame += 1) await page.clock.fastForward(200);
    await expectStep(page, 9);
  });

  test('a tab that slept for a day goes on with the next step', async ({ page }) => {
    await open(page);
    await page.keyboard.press('k');
    await page.clock.runFor(4800);
    await expectStep(page, 5);
    await page.clock.fastForward('24:00:00');
    await expectStep(page, 6);
    await page.clock.runFor(1000);
    await expectStep(page, 7);
  });

  test('no frame is asked for while nobody watches the way, nor at rest', async ({ page }) => {
    await page.clock.install({ time: 0 });
    await page.addInitScript(() => {
      const request = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        document.documentElement.dataset['frames'] = `${framesAsked() + 1}`;
        return request(callback);
      };
      const framesAsked = () => Number(document.documentElement.dataset['frames'] ?? 0);
    });
    await page.goto('#/and');
    await expectStep(page, 0);
    await page.clock.pauseAt(60_000);
    const frames = () => page.evaluate(() => document.documentElement.dataset['frames'] ?? '0');

    const before = await frames();
    await press(page, 'ArrowRight');
    await expectStep(page, 1);
    await page.clock.runFor(10_000);
    expect(await frames()).toBe(before);
  });

  test('with reduced motion a step is there at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 1);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 2);
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 1);
  });
});

test.describe('keys', () => {
  test('step forward and back, to the end and to the start', async ({ page }) => {
    await open(page);
    await press(page, 'ArrowRight');
    await press(page, 'PageDown');
    await expectStep(page, 2);
    await press(page, 'ArrowLeft');
    await press(page, 'PageUp');
    await expectStep(page, 0);
    await press(page, 'End');
    await expect(slider(page)).toHaveValue((await slider(page).getAttribute('max')) ?? '');
    await press(page, 'Home');
    await expectStep(page, 0);
  });

  test('space plays and pauses; a pause finishes the step', async ({ page }) => {
    await open(page);
    await page.keyboard.press('Space');
    await expect(button(page, 'Play')).toHaveAttribute('aria-pressed', 'true');
    await page.clock.runFor(1400);
    await page.keyboard.press('Space');
    await expect(button(page, 'Play')).toHaveAttribute('aria-pressed', 'false');
    await page.clock.runFor(hopMs);
    await expectStep(page, 2);
  });

  test('a text field keeps what is typed; page keys step even there', async ({ page }) => {
    await open(page);
    const field = page.getByRole('textbox').first();
    await field.fill('');
    await field.pressSequentially('k r?');
    await expect(field).toHaveValue('k r?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press(page, 'End');
    await expectStep(page, 0);
    await field.fill('192.168.1.100');
    await press(page, 'PageDown');
    await expectStep(page, 1);
    await expect(field).toBeFocused();
  });

  test('a button keeps Space, the slider its arrows, and both leave the letters', async ({
    page,
  }) => {
    await open(page);
    await button(page, 'Step forward').focus();
    await press(page, 'Space');
    await expectStep(page, 1);
    await press(page, 'ArrowRight');
    await expectStep(page, 2);
    await slider(page).focus();
    await press(page, 'ArrowRight');
    await expectStep(page, 3);
    await press(page, 'PageDown');
    await expectStep(page, 4);
    await press(page, 'End');
    await expect(button(page, 'Step forward')).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('k');
    await expect(button(page, 'Play')).toHaveAttribute('aria-pressed', 'true');
    // From the start once more: the first step is under way.
    await expectStep(page, 1);
  });

  test('never with a modifier', async ({ page }) => {
    await open(page);
    for (const key of ['Shift+ArrowRight', 'Shift+PageDown', 'Shift+k', 'Control+k', 'Alt+k']) {
      await press(page, key);
    }
    await expectStep(page, 0);
  });

  test('keys of a single character can be switched off; the others stay', async ({ page }) => {
    await open(page);
    await button(page, 'Settings').click();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press(page, 'k');
    await press(page, '?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectStep(page, 0);
    await press(page, 'ArrowRight');
    await expectStep(page, 1);
  });

  test('the question mark lists them, and an open dialog keeps every key', async ({ page }) => {
    await open(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog.getByText('One step forward')).toBeVisible();
    for (const key of ['k', 'PageDown', 'ArrowRight', 'End']) await press(page, key);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expectStep(page, 0);
    await press(page, 'ArrowRight');
    await expectStep(page, 1);
  });
});

test('pointer: the buttons, and the slider to any step', async ({ page }) => {
  await open(page);
  await button(page, 'Step forward').click();
  await page.clock.runFor(hopMs);
  await expectStep(page, 1);
  await button(page, 'Step back').click();
  await page.clock.runFor(hopMs);
  await expectStep(page, 0);
  await expect(button(page, 'Step back')).toBeFocused();
  await slider(page).fill('7');
  await expectStep(page, 7);
  await button(page, 'To the end').click();
  await expect(button(page, 'To the end')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'To the start').click();
  await expectStep(page, 0);
});

test('a faster speed shows more steps in the same time', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Speed, steps per second' }).selectOption('8');
  await button(page, 'Play').click();
  await page.clock.runFor(1050);
  await expectStep(page, 9);
});
