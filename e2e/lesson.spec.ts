/**
 * A part of a lesson as a learner meets it: what is run, what is kept, what a link opens, and that
 * nothing is told before its time. Whole lessons by keyboard are in `lessons.spec.ts`.
 */
import { LessonScreen } from './pages/LessonScreen.ts';
import { expect, test } from './test.ts';

test('a wrong prediction is run, compared, answered; then the reason, by keys alone', async ({
  page,
}) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic');
  await page.keyboard.press('3');
  await expect(lesson.outcome('timed out')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(lesson.button('Show the end')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'You said timed out. It was refused.' }),
  ).toBeFocused();
  await expect(lesson.compared()).toContainText(/You said\s*timed out/);
  await expect(lesson.compared()).toContainText(/What happened\s*refused/);
  await expect(lesson.compared()).toContainText(
    /Who thinks that a bind address stands for a cable expects:\s*timed out/,
  );
  await page.keyboard.press('2');
  await expect(lesson.option('The server listens on another address')).toContainText('right');
  await expect(lesson.next()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/part=row&seed=417$/);
  await expect(lesson.title()).toBeFocused();
});

test('Run is locked until something is expected, and then runs what is really so', async ({
  page,
}) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic');
  await expect(lesson.button('Run')).toBeDisabled();
  await lesson.button('Run').click({ force: true });
  await expect(lesson.button('Run')).toBeVisible();
  await page.getByText('connected', { exact: true }).click();
  await lesson.button('Run').click();
  await lesson.button('Show the end').click();
  await expect(page.getByRole('heading', { name: 'You said connected.' })).toBeVisible();
  await expect(page.getByText(/step (\d+) of \1$/)).toBeVisible();
});

test('before Run nothing of the end is in the page, its names, or its link', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic');
  const bench = page.getByRole('region', { name: 'The bench' });
  await expect(bench).toBeVisible();
  const told = /connected|refused|timed out|unreachable|RST|SYN|no start/i;
  expect(await bench.ariaSnapshot()).not.toMatch(told);
  expect(await bench.innerHTML()).not.toMatch(told);
  await expect(page.getByText('step 0 of 0')).toBeVisible();
  expect(page.url()).toMatch(/#\/learn\?lesson=bind&part=other-nic&seed=417$/);

  await lesson.open('mask-and-and', 'quarters');
  // .190 is in .128/26 and .194 in .192/26 (RFC 4632: 64 addresses a block).
  expect(await page.content()).not.toMatch(/192\.168\.1\.(128|192)\D/);
  await expect(page.locator('[data-row="2"]').first()).toHaveText('');
  await expect(page.getByRole('textbox', { name: 'Address of host A' })).toBeDisabled();
});

test('reload and Back keep answers, hints and what was made of the scene', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic');
  await lesson.predict(2);
  await page.keyboard.press('1');
  await expect(lesson.next()).toBeFocused();
  await lesson
    .parts()
    .getByRole('link', { name: /^Part 5:/ })
    .click();
  await lesson.button('Hint').click();
  await page.getByRole('radio', { name: '0.0.0.0', exact: true }).click();
  await expect(lesson.button('Start over')).toBeVisible();
  await page.reload();
  await expect(lesson.hints()).toHaveCount(1);
  await expect(page.getByRole('radio', { name: '0.0.0.0', exact: true })).toBeChecked();
  await lesson.button('Start over').click();
  await expect(page.getByRole('radio', { name: '0.0.0.0', exact: true })).not.toBeChecked();
  await page.goBack();
  await expect(lesson.compared()).toContainText('refused');
  await expect(lesson.option('The server is tied to the cable')).toContainText('your answer');
  await expect(lesson.parts().getByRole('link', { name: /^Part 1: .*, done$/ })).toBeVisible();
});

test('a link opens the same part with the same numbers, and no answer', async ({
  page,
  elsewhere,
}) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'mark-row', 99);
  const asked = await lesson.main().innerText();
  await lesson.open('bind', 'other-nic', 99);
  await lesson.predict(1);
  await lesson.open('bind', 'mark-row', 99);
  const other = new LessonScreen(await (await elsewhere()).newPage());
  await other.page.goto(page.url());
  await expect(other.title()).toBeVisible();
  expect(await other.main().innerText()).toBe(asked);
  await other.open('bind', 'other-nic', 99);
  await expect(other.button('Run')).toBeVisible();
});

test('other numbers are looked at without losing one’s own; the first answer takes them over', async ({
  page,
}) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic', 5);
  await lesson.predict(2);
  await lesson.open('bind', 'other-nic', 6);
  await expect(lesson.button('Run')).toBeVisible();
  await lesson.open('bind', 'other-nic', 5);
  await expect(lesson.compared()).toBeVisible();
  await lesson.button('Fresh numbers').click();
  await expect(page).toHaveURL(/part=other-nic&seed=\d+$/);
  await expect(page).not.toHaveURL(/seed=5$/);
  await expect(lesson.title()).toBeFocused();
  await lesson.predict(2);
  await lesson.open('bind', 'other-nic', 5);
  await expect(lesson.button('Run')).toBeVisible();
});

for (const [text, key] of [
  ['lesson=nothing', 'lesson'],
  ['lesson=bind&seed=0', 'seed'],
  ['lesson=bind&part=no%20part', 'part'],
  ['lesson=bind&part=no-part&seed=7', 'part'],
] as const) {
  test(`a damaged link says so: ${text}`, async ({ page }) => {
    await page.goto(`./#/learn?${text}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
      `The link's “${key}” cannot be read`,
    );
  });
}

test('a part that is not there gives the first one, with the numbers of the link', async ({
  page,
}) => {
  await page.goto('./#/learn?lesson=bind&part=no-part&seed=7');
  await expect(page).toHaveURL(/lesson=bind&part=other-nic&seed=7$/);
});

test('hints come one at a time, and only when asked for', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'mark-row');
  await expect(lesson.hints()).toHaveCount(0);
  await lesson.button('Hint').click();
  await expect(lesson.hints()).toHaveCount(1);
  await lesson.button('Another hint').click();
  await lesson.button('Another hint').click();
  await expect(lesson.hints()).toHaveCount(3);
  await expect(lesson.button('Another hint')).toBeDisabled();
  await lesson.expectFocusKept();
});

test('a trainer finds three lines, the likely vote and its answer', async ({ page }) => {
  const lesson = new LessonScreen(page);
  await lesson.open('bind', 'other-nic');
  await page.getByText('For trainers').click();
  await expect(
    page.getByRole('group').filter({ hasText: 'For trainers' }).getByRole('listitem'),
  ).toHaveCount(3);
  await expect(page.getByText('Likely wrong vote:')).toBeVisible();
});

test('a lesson that does not load says so, and is tried again', async ({ page, troubles }) => {
  const lesson = new LessonScreen(page);
  await page.route(/assets\/lesson-/, (route) => route.abort());
  await page.goto('./#/learn?lesson=bind&part=other-nic&seed=417');
  await expect(page.getByText('The lesson did not load.')).toBeVisible();
  await page.unroute(/assets\/lesson-/);
  await lesson.button('Try again').click();
  await expect(lesson.button('Run')).toBeVisible();
  await lesson.expectFocusKept();
  expect(troubles.splice(0).join()).toContain('net::ERR_FAILED');
});
