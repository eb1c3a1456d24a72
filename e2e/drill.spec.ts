/** Drills as a person does them: by keys, by links, on a phone, by ear. The right answers are reckoned here. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './test.ts';

const link = (skill: string, item = 1) => `./#/practice?skill=${skill}&seed=21&item=${item}`;
const task = (page: Page) => page.getByRole('heading', { level: 2 });
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const answers = (page: Page) => page.getByRole('group', { name: 'Answers' }).getByRole('button');
const feedback = (page: Page) => page.getByRole('main').getByRole('status').first();

/** Open, and with the focus where a visit begins: keys are heard from then on. */
async function open(page: Page, hash: string): Promise<void> {
  await page.goto(hash);
  await expect(page.getByRole('main')).toBeFocused();
}

const skills = [
  'binary-decimal',
  'decimal-binary',
  'prefix-mask',
  'mask-prefix',
  'and-octet',
  'network',
  'broadcast',
  'host-range',
  'host-count',
  'same-segment',
  'own-verdict',
  'which-bind',
  'which-target',
  'symptom',
  'pid-port',
  'address-port',
  'gateway',
  'start-error',
  'firewall',
  'two-nics',
];

async function octetOn(page: Page): Promise<number> {
  const bits = await page.getByText(/^The octet/).textContent();
  return Number.parseInt((bits ?? '').replaceAll(/[^01]/g, ''), 2);
}

test('ten octets by keys alone: type, Enter, Enter; in a row', async ({ page }) => {
  await open(page, link('binary-decimal'));
  await page.getByRole('textbox').focus();
  for (let item = 1; item <= 10; item += 1) {
    await expect(page).toHaveURL(new RegExp(`item=${item}$`));
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(`${await octetOn(page)}`);
    await page.keyboard.press('Enter');
    await expect(feedback(page)).toContainText('Right.');
    await expect(next(page)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('10 in a row')).toBeVisible();
});

test('a number chooses, Enter goes on, and the focus is never lost', async ({ page }) => {
  await open(page, link('network'));
  await expect(answers(page)).toHaveCount(4);
  for (let item = 1; item <= 3; item += 1) {
    await page.keyboard.press('2');
    await expect(feedback(page)).not.toBeEmpty();
    await expect(next(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`item=${item + 1}$`));
    await expect(task(page)).toBeFocused();
  }
});

test('a wrong answer is met with the idea behind it, and no word of a loss', async ({ page }) => {
  await open(page, link('and-octet'));
  const [, a = '', b = ''] = /(\d+) AND (\d+)/.exec((await task(page).textContent()) ?? '') ?? [];
  const right = `${Number(a) & Number(b)}`;
  await answers(page)
    .filter({ hasNotText: new RegExp(`^[1-4a-d]${right}$`) })
    .first()
    .click();
  await expect(page.getByText('your answer')).toBeVisible();
  await expect(answers(page).filter({ hasText: 'right' })).toContainText(right);
  await expect(page.getByRole('main')).not.toContainText(/lost|in a row/);
});

test('a shared link shows the same item, without what was answered', async ({
  page,
  elsewhere,
}) => {
  await open(page, link('which-bind', 4));
  await expect(answers(page)).toHaveCount(4);
  const asked = await page.getByRole('main').innerText();
  await page.keyboard.press('1');
  await expect(next(page)).toBeVisible();
  expect(page.url()).toMatch(/skill=which-bind&seed=21&item=4$/);
  const other = await (await elsewhere()).newPage();
  await other.goto(page.url());
  await expect(answers(other)).toHaveCount(4);
  expect(await other.getByRole('main').innerText()).toBe(asked);
});

test('back shows what was answered, forward goes on', async ({ page }) => {
  await open(page, link('broadcast'));
  await expect(answers(page)).toHaveCount(4);
  await page.keyboard.press('1');
  await next(page).click();
  await expect(page).toHaveURL(/item=2$/);
  await expect(next(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/item=1$/);
  await expect(next(page)).toBeVisible();
});

test('a bare link draws a seed and mixes, a skill can be chosen', async ({ page }) => {
  await page.goto('./#/practice');
  await expect(page).toHaveURL(/skill=[a-z-]+&seed=\d+&item=1&mix=on$/);
  await expect(page).toHaveTitle(/Practice/);
  await page.getByRole('button', { name: 'Mixed' }).click();
  await page.getByRole('button', { name: 'How many hosts' }).click();
  await expect(page).toHaveURL(/skill=host-count&seed=\d+&item=1$/);
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('a link that cannot be read says so, and practice begins anyway', async ({ page }) => {
  await page.goto('./#/practice?skill=juggling&seed=21');
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
    '“skill” cannot be read',
  );
  await expect(task(page)).toBeVisible();
});

test('what is no answer at all is said, and not counted', async ({ page }) => {
  await open(page, link('decimal-binary'));
  await page.getByRole('textbox').fill('1012');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Eight bits, please')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('1012');
  await expect(next(page)).toHaveCount(0);
});

for (const skill of skills) {
  test(`${skill}: the answer is nowhere before it is given, in the page, its tree or its link`, async ({
    page,
  }) => {
    await open(page, link(skill, 3));
    await expect(task(page)).toBeVisible();
    const before = await page.getByRole('main').innerHTML();
    const tree = await page.getByRole('main').ariaSnapshot();
    const url = page.url();
    for (const sign of ['Right', 'Not so', 'Many ', 'your answer', 'checked', 'data-']) {
      expect(before).not.toContain(sign);
      expect(tree).not.toContain(sign);
    }
    if ((await answers(page).count()) > 0) {
      // All options have the same attributes.
      const shapes = await answers(page).evaluateAll((buttons) =>
        buttons.map((button) =>
          [...button.attributes].map(({ name, value }) => `${name}=${value}`).join(),
        ),
      );
      expect(new Set(shapes).size).toBe(1);
      await page.keyboard.press('1');
    } else {
      await page.getByRole('textbox').fill(skill === 'decimal-binary' ? '10000000' : '3');
      await page.keyboard.press('Enter');
    }
    await expect(feedback(page)).not.toBeEmpty();
    expect(page.url()).toBe(url);
  });

  test(`${skill} is accessible before and after an answer, and fits a small screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, link(skill, 2));
    await expect(task(page)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    if ((await answers(page).count()) > 0) await answers(page).first().click();
    else {
      await page.getByRole('textbox').fill(skill === 'decimal-binary' ? '10000000' : '3');
      await page.keyboard.press('Enter');
    }
    await expect(next(page)).toBeVisible();
    await expectAccessible(page);
    await expectColoursAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('the menu of skills is accessible, and fits a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, link('symptom'));
  await page.getByRole('button', { name: 'Read the symptom' }).click();
  await expect(page.getByRole('group', { name: 'What to practise' })).toBeVisible();
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await expectNoSidewaysScroll(page);
});
