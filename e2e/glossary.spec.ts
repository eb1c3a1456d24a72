/** The glossary as a reader opens it: from a word, by keys, by ear, on a small screen; and as a whole. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './test.ts';

const part = './#/learn?lesson=address-and-port&part=wrong-port&seed=7';
const word = (page: Page) => page.getByRole('main').getByRole('button', { name: 'server' }).first();
const meaning = (page: Page) => page.getByRole('dialog', { name: 'server' });
const whole = (page: Page) => page.getByRole('dialog', { name: 'Words' });
const filter = (page: Page) => whole(page).getByRole('searchbox', { name: 'Find a word' });

test('a word opens its meaning by keys alone; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(part);
  await word(page).focus();
  await page.keyboard.press('Enter');
  await expect(meaning(page)).toBeFocused();
  await expect(meaning(page)).toHaveAccessibleDescription(/waits until somebody connects/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toHaveCount(0);
  await expect(word(page)).toBeFocused();
});

test('from a word on to all words, to one of them, and back', async ({ page }) => {
  await page.goto(part);
  await word(page).focus();
  await page.keyboard.press('Enter');
  await expect(meaning(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(whole(page)).toBeVisible();
  await expect(whole(page).getByText('server', { exact: true })).toBeInViewport();
  await filter(page).fill('169.254');
  await expect(whole(page).getByRole('status')).toHaveText('1 word');
  await expect(whole(page).getByRole('term')).toHaveText(['link-local address']);
  await filter(page).fill('zebra');
  await expect(whole(page).getByRole('status')).toContainText('No word');
  // The first empties the field, as in every search field.
  await page.keyboard.press('Escape');
  await expect(filter(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(whole(page)).toHaveCount(0);
  await expect(word(page)).toBeFocused();
});

test('the map of the lessons offers all words, each once, in the order of the alphabet', async ({
  page,
}) => {
  await page.goto('./#/learn');
  await page.getByRole('button', { name: 'All words' }).click();
  await expect(filter(page)).toBeVisible();
  const names = await whole(page).getByRole('term').allTextContents();
  const inOrder = names.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare);
  expect(names.length).toBeGreaterThan(50);
  expect(names).toEqual(inOrder);
  await expectAccessible(page);
  await expectColoursAccessible(page);
});

test('on a small screen nothing is cut, of a meaning and of the whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 500 });
  await page.goto(part);
  await word(page).click();
  await expect(meaning(page)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await meaning(page).getByRole('button', { name: 'All words' }).click();
  await expect(filter(page)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
});
