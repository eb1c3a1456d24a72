/** The exercises, each solved with the keyboard alone; nothing gives an answer away before. */
import type { Locator, Page } from '@playwright/test';
import { AndPage } from './pages/AndPage.ts';
import { expect, test } from './test.ts';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

/** Worked out by hand: 130 is 128 + 2, 194 is 128 + 64 + 2, and the mask ends in 192. */
const sums: Readonly<Record<string, readonly number[]>> = {
  A: [192, 168, 1, 128],
  B: [192, 168, 1, 192],
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let tries = 0; tries < 90; tries += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

/** Reads the task as the learner does, and answers it with keys. */
async function answerNext(lab: AndPage, task: string): Promise<void> {
  const { page } = lab;
  const bits = /what is ([01]) AND ([01])\?/.exec(task);
  if (bits !== null) return page.keyboard.press(bits[1] === '1' && bits[2] === '1' ? '1' : '0');
  const octet = /Host ([AB]), octet ([1-4])/.exec(task);
  if (octet !== null) {
    await page.keyboard.type(`${sums[octet[1] ?? '']?.[Number(octet[2]) - 1] ?? ''}`);
    return page.keyboard.press('Enter');
  }
  const reason = /Host A, bit (\d+) became 0/.exec(task);
  // In octets 1 to 3 the mask has only ones; of the host bits only bit 31 of .130 is a 1.
  const choice =
    reason === null
      ? 'Not the same segment'
      : reason[1] === '31'
        ? "The mask's 0 hides the address's 1"
        : "The address's own bit is 0";
  await tabTo(page, lab.answer().getByRole('button', { name: choice }));
  return page.keyboard.press('Enter');
}

for (const [mode, most] of [
  ['Finish the last octet', 21],
  ['Finish two', 39],
  ['All yours', 75],
] as const) {
  test(`“${mode}” is solved with the keyboard alone`, async ({ page }) => {
    const lab = new AndPage(page);
    await lab.open(pair);
    await tabTo(page, lab.mode('Watch'));
    while (!(await lab.mode(mode).isChecked())) await page.keyboard.press('ArrowRight');
    await tabTo(page, lab.answer().getByRole('button', { name: '0' }));

    const task = page.locator('[role="status"] p', { hasText: '?' });
    for (let done = 0; done < most; done += 1) {
      await expect(page.getByText(`${done} of ${most} found`)).toBeVisible();
      await answerNext(lab, (await task.textContent()) ?? '');
    }
    await expect(page.getByRole('main')).toContainText(
      'Not the same segment, and both hosts agree',
    );
    await expect(lab.fact('B', 'network')).toHaveText('192.168.1.192/26');
    await lab.expectStep(33, 33);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
}

test('the answers are nowhere in the page before they are found', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=33`);
  await lab.mode('All yours').check();
  await expect(lab.answer()).toBeVisible();
  const html = await page.content();
  for (const told of ['192.168.1.128', '192.168.1.192/26', '192.168.1.191', 'first difference']) {
    expect(html).not.toContain(told);
  }
  expect(await lab.andRow('A')).toBe('.'.repeat(32));
  await lab.button('Presets').click();
  await expect(page.getByRole('group', { name: 'Presets' })).not.toContainText('segment');
  await page.keyboard.press('Escape');
  await lab.button('All steps').click();
  await expect(page.getByRole('group', { name: 'What happens' }).getByRole('listitem')).toHaveCount(
    0,
  );
});

test('a wrong bit is named with the idea behind it, and the hint gives one step', async ({
  page,
}) => {
  const lab = new AndPage(page);
  await lab.open(`${pair}&mode=last`);
  await lab.bit('A', 'AND', 27).click();
  await page.keyboard.press('1');
  await expect(lab.bit('A', 'AND', 27)).toHaveAccessibleName(/wrong/);
  const status = page.getByRole('status').filter({ hasText: 'what is' });
  await expect(status).toContainText('bit 27');
  await lab.button('Hint').click();
  await expect(status).toContainText('AND gives 1 only where both are 1');
});

test('an answer can be undone, and a link carries what was answered', async ({
  page,
  elsewhere,
}) => {
  const lab = new AndPage(page);
  await lab.open(`${pair}&mode=last`);
  await lab.answer().getByRole('button', { name: '1' }).click();
  await expect(page.getByText('1 of 21 found')).toBeVisible();
  await expect(page).toHaveURL(/and-a=1-------/);
  const context = await elsewhere();
  const other = new AndPage(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.page.getByText('1 of 21 found')).toBeVisible();
  await lab.button('Undo').click();
  await expect(page.getByText('0 of 21 found')).toBeVisible();
});

test('a sum that is no number is told what to type, and counts for nothing', async ({ page }) => {
  const lab = new AndPage(page);
  // Every bit is found, worked out by hand: the first sum is asked next.
  const found = 'and-a=10000000&and-b=11000000&why=26:own-zero,31:mask-hides';
  await lab.open(`${pair}&mode=last&${found}`);
  const sum = lab.answer().getByRole('textbox');
  await sum.fill('12x');
  await sum.press('Enter');
  await expect(sum).toHaveAccessibleDescription('Type digits only, 0 to 255.');
  await expect(page.getByText('18 of 21 found')).toBeVisible();
  await sum.fill('128');
  await sum.press('Enter');
  await expect(page.getByText('19 of 21 found')).toBeVisible();
});
