/** The review on the days on which something is due; the right answers come from the exercises' own numbers. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { answers, goToDay, learner, lesson, openMap, rightPlace } from './pages/progress.ts';
import { expectKept, keepBefore } from './pages/shell.ts';
import { expect, test } from './test.ts';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Review' });

const seedOn = (page: Page): number => Number(/seed=(\d+)/.exec(page.url())?.[1]);

/** The key of an answer, right or the one after it. */
async function answerKey(page: Page, number: number, isRight: boolean): Promise<string> {
  const isBind = await main(page)
    .getByText('Which address to bind to', { exact: true })
    .isVisible();
  const place = rightPlace(isBind ? 'which-bind' : 'network', seedOn(page), number);
  return String(1 + (isRight ? place : (place + 1) % (await answers(page).count())));
}

async function answer(page: Page, number: number, isRight = true): Promise<void> {
  await expect(answers(page).first()).toBeVisible();
  await page.keyboard.press(await answerKey(page, number, isRight));
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
}

test('nothing yet: says how it comes about, and offers practice', async ({ page }) => {
  await page.goto('./#/review');
  await expect(main(page)).toContainText('nothing to review yet');
  await expectAccessible(page);
  await main(page).getByRole('link', { name: 'Practise now' }).click();
  await expect(page).toHaveURL(/#\/practice/);
});

test('nothing today: says when', async ({ page }) => {
  await keepBefore(page, learner());
  await page.goto('./#/review');
  await expect(main(page)).toContainText('Nothing is due today.');
  await expect(page.getByRole('term')).toHaveText(['Network address', 'Which address to bind to']);
  await expect(page.getByRole('definition').first()).toHaveText('Mon, Nov 23, tomorrow');
});

test('a day later, by keys alone: from the map through the review to its end', async ({ page }) => {
  await goToDay(page, 1);
  await keepBefore(page, learner());
  await openMap(page);
  await expect(lesson(page, 'Bind')).toContainText('due today');
  const review = main(page).getByRole('link', { name: 'Review' });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await review.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeVisible();
  await expect(main(page)).toContainText('2 skills left today');
  await expectAccessible(page);
  await answer(page, 1);
  await expect(main(page)).toContainText('1 skill left today');
  await expectKept(page, `"seed":${seedOn(page)}`);

  await page.reload();
  await expect(main(page)).toContainText('1 skill left today');
  await answer(page, 1);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(main(page)).toContainText('That was all for today. 2 of 2 right.');
  await expect(page.getByRole('definition').first()).toHaveText('Thu, Nov 26, in 3 days');
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('a wrong re-check starts over: asked again, with other numbers, until three are right', async ({
  page,
}) => {
  await goToDay(page, 4);
  await keepBefore(page, learner());
  await page.goto('./#/review');
  await answer(page, 1, false);
  await page.keyboard.press('Enter');
  await answer(page, 1);
  await page.keyboard.press('Enter');
  for (const number of [2, 3, 4]) {
    await expect(main(page)).toContainText('1 skill left today');
    await answer(page, number);
    await page.keyboard.press('Enter');
  }
  await expect(main(page)).toContainText('That was all for today. 4 of 5 right.');
  await expect(page.getByRole('definition')).toHaveText([
    'Fri, Nov 27, tomorrow',
    'Sun, Nov 29, in 3 days',
  ]);
});
