/** Each kind of part, in each of its states, as axe sees it; in dark and forced colours; on a phone. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { LessonScreen } from './pages/LessonScreen.ts';
import { expect, test } from './test.ts';

test('a prediction: open, running, compared, explained', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic');
  await page.keyboard.press('3');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(lesson.button('Show the end')).toBeFocused();
  await expectAccessible(page);
  await lesson.button('Show the end').click();
  await expect(lesson.compared()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('1');
  await page.getByText('For trainers').click();
  await expectAccessible(page);
  await expectColoursAccessible(page);
});

test('a prediction in the AND lab, where the scene is to be looked at only', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('mask-and-and', 'quarters');
  await expectAccessible(page);
  await lesson.predict(1);
  await expectAccessible(page);
  await expectColoursAccessible(page);
});

for (const [name, part, act] of [
  ['a task with a hint', 'mark-row', 'Hint'],
  ['a question', 'check', null],
  ['practice', 'which-bind', null],
  ['a question from an earlier lesson', 'earlier', null],
] as const) {
  test(`${name}: before and after`, async ({ page }) => {
    const lesson = new LessonScreen(page);
    await lesson.open('bind', part);
    if (act === null) await page.keyboard.press('1');
    else await lesson.button(act).click();
    await expectAccessible(page);
    await lesson.expectFocusKept();
    await expectColoursAccessible(page);
  });
}

for (const width of [320, 768]) {
  test(`${width} pixels wide: nothing moves sideways, and what came of it is below the lab`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    const lesson = new LessonScreen(page);
    for (const part of ['other-nic', 'row', 'mark-row', 'check', 'which-bind']) {
      await lesson.open('bind', part);
      await expectNoSidewaysScroll(page);
    }
    await lesson.open('mask-and-and', 'quarters');
    await lesson.predict(1);
    await expectNoSidewaysScroll(page);
    await lesson.open('bind', 'other-nic');
    await lesson.predict(3);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    const [bench, compared] = await Promise.all([
      page.getByRole('region', { name: 'The bench' }).boundingBox(),
      lesson.compared().boundingBox(),
    ]);
    expect((compared?.y ?? 0) - (bench?.y ?? 0)).toBeGreaterThan(bench?.height ?? 0);
  });
}
