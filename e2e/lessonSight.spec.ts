/**
 * What a learner does in a lesson is answered in sight: what was reached, the way on, what a wrong
 * edit leads to. A laptop's screen, where a lab is taller than the window.
 */
import { AndPage } from './pages/AndPage.ts';
import { LessonScreen } from './pages/LessonScreen.ts';
import { expect, test } from './test.ts';

for (const [width, height] of [
  [1280, 720],
  [320, 640],
] as const) {
  test(`masks that are mended are praised in sight, with the way on: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const lesson = new LessonScreen(page);
    await lesson.open('mask-and-and', 'mend');
    const lab = new AndPage(page);
    await lab.mask('B').fill('/22');
    await lab.mask('A').fill('/22');
    await expect(page.getByText('the bits that differ are host bits')).toBeInViewport();
    await expect(lesson.next()).toBeInViewport({ ratio: 1 });
    await expect(lab.mask('A')).toBeFocused();
  });

  for (const [slug, part] of [
    ['gateway', 'way-back'],
    ['local-or-remote', 'one-arrow'],
    ['bind', 'other-nic'],
    ['mask-and-and', 'quarters'],
  ] as const) {
    test(`${slug} ${part}: after the reason its answer and the way on are in sight: ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const lesson = new LessonScreen(page);
      await lesson.open(slug, part);
      await expect(lesson.button('Run')).toBeVisible();
      await lesson.predict(1);
      await page.keyboard.press('1');
      await expect(lesson.next()).toBeFocused();
      await expect(lesson.next()).toBeInViewport({ ratio: 1 });
      const reason = page
        .getByRole('region')
        .filter({ has: page.getByRole('button', { name: /right$/ }) });
      await expect(reason.last().getByRole('status')).toBeInViewport({ ratio: 1 });
    });
  }
}

test('0 and 1 fill the bits from anywhere on the page, and the buttons are in sight', async ({
  page,
}) => {
  const lesson = new LessonScreen(page);
  await lesson.open('mask-and-and', 'last-octet');
  await lesson.button('Hint').click();
  await expect(lesson.button('Hint').or(lesson.button('Another hint'))).toHaveCount(1);
  await expect(page.getByText('0 of 21 found')).toBeAttached();
  await expect(lesson.button('1')).toBeInViewport({ ratio: 1 });
  // Bit 25 of A: 1 AND 1.
  await page.keyboard.press('1');
  await expect(page.getByText('1 of 21 found')).toBeAttached();
  await expect(lesson.button('1')).toBeInViewport({ ratio: 1 });
});

test('a wrong bind plays what comes of it, and a right one is praised at its end', async ({
  page,
}) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'client-address');
  await page.getByRole('radio', { name: '0.0.0.0', exact: true }).click();
  await expect(page.getByText(/^step [1-9]\d* of/)).toBeVisible();
  const own = page.getByRole('group', { name: 'Server listens on' }).getByRole('radio').nth(1);
  await own.click();
  const praise = lesson.main().getByText('Done', { exact: true });
  await expect(praise).toHaveCount(0);
  await lesson.button('To the end').click();
  await expect(praise).toHaveCount(1);
  await expect(lesson.next()).toBeInViewport({ ratio: 1 });
});

test('an edit in a dialog plays when the dialog is closed', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('address-and-port', 'both-halves');
  await expect(page.getByText('Press a value in the picture to change it.')).toBeVisible();
  await page
    .getByRole('button', { name: /^dials/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const port = dialog.getByRole('textbox', { name: /port/i });
  await port.fill('50000');
  await expect(page.getByText(/^step 0 of/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^step [1-9]\d* of/)).toBeVisible();
});

test('an answer to a question moves nothing in the lab', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('local-or-remote', 'can-they-talk');
  await expect(page.getByText('Press 1 to 3.')).toBeVisible();
  await page.keyboard.press('1');
  await expect(lesson.next()).toBeFocused();
  await expect(page.getByText('step 0 of 34')).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a run begins in the octet in which the mask ends', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('mask-and-and', 'quarters');
  await expect(lesson.button('Run')).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^step 2[4-7] of 33/)).toBeVisible();
});
