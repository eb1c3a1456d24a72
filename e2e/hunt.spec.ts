/**
 * The fault hunt as a person plays it: by keys, by a link from the trainer, over a reload, on a
 * phone. What is the cause is nowhere in the page before it is named.
 */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import {
  button,
  complaint,
  mendNicAndBind,
  naming,
  nicAndBind,
  openHunt,
  part,
  plan,
  result,
  settings,
} from './pages/HuntPage.ts';
import { expectKept, notices } from './pages/shell.ts';
import { expect, test } from './test.ts';

/** As somebody without a mouse: Tab until it is there. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

const pickCauses = async (page: Page, names: readonly string[]) => {
  for (const name of names) await naming(page).getByLabel(name, { exact: true }).check();
};

const causes = ['NIC switched off', "Bound to the other NIC's address"];

test('a puzzle solved by keys alone: look, change, try again, name the causes', async ({
  page,
}) => {
  await openHunt(page, nicAndBind);
  await expect(complaint(page)).toContainText('No route to host (after 3 s)');
  await tabTo(page, button(page, 'Look at Industrial PC: tables and terminal'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Industrial PC' })).toContainText('NIC 1');
  await tabTo(page, page.getByRole('tab', { name: 'Tables' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('textbox', { name: 'Command' }));
  await page.keyboard.type('ss -ltn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('10.137.186.93:50001');

  await tabTo(page, button(page, 'Settings of Industrial PC'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, settings(page).getByRole('group', { name: 'NIC 1' }).getByLabel('Switched on'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(complaint(page)).toContainText('1 setting changed');
  await expect(button(page, 'Settings of Industrial PC')).toBeFocused();
  await tabTo(page, button(page, 'Try again'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(complaint(page)).toContainText('Connection refused (at once)');

  await tabTo(page, button(page, 'Settings of Industrial PC'));
  await page.keyboard.press('Enter');
  await tabTo(page, part(page, 'NICs'));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect(part(page, 'Programs')).toBeChecked();
  await tabTo(page, settings(page).getByLabel('Bound to'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0.0.0.0');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await tabTo(page, button(page, 'Try again'), 'Shift+Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'It works. What was it?' })).toBeFocused();
  for (const name of causes) {
    await tabTo(page, naming(page).getByLabel(name, { exact: true }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, button(page, 'That was it'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What it was' })).toBeFocused();
  await expect(result(page)).toContainText('2 moves: it cannot be done in fewer.');
  await expect(result(page)).toContainText('Named: 2 of 2');
});

test('one link, one puzzle: the same in another browser, to the letter', async ({
  page,
  elsewhere,
}) => {
  await openHunt(page, nicAndBind);
  const other = await (await elsewhere()).newPage();
  await openHunt(other, nicAndBind);
  for (const place of [complaint, plan]) {
    expect(await place(other).textContent()).toBe(await place(page).textContent());
  }
});

test('a reload keeps what was changed, tried and named; it is recorded once', async ({ page }) => {
  await openHunt(page, nicAndBind);
  await mendNicAndBind(page);
  await expect(complaint(page)).toContainText('not tried since your last change');
  await page.reload();
  await expect(complaint(page)).toContainText('2 moves');
  await button(page, 'Try again').click();
  await pickCauses(page, ['NIC switched off', 'Wrong mask']);
  await button(page, 'That was it').click();
  await expect(result(page)).toContainText('Named: 1 of 2');
  await expect(result(page)).toContainText('"Wrong mask" was not it.');
  await expect(result(page)).toContainText('bound to NIC 2');
  await expectKept(page, '"seed":417');
  await page.reload();
  await expect(result(page)).toContainText('Named: 1 of 2');
  const text = await page.evaluate(() => localStorage.getItem('bit-by-bind') ?? '');
  expect(text.split('"seed":417')).toHaveLength(2);
});

const hidden = [
  ...causes,
  'Firewall drops it',
  'Wrong mask',
  'Replies leave by only one',
  'waits for a DHCP server',
  'What helps',
  'hangs',
];

test('no answer is in the page before it is named, nor in the settings', async ({ page }) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    await openHunt(page, `level=${1 + (seed % 3)}&seed=${seed}`);
    await button(page, 'Settings of Industrial PC').click();
    await expect(settings(page)).toBeVisible();
    const content = await page.content();
    for (const words of hidden) expect(content).not.toContain(words);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'Tables',
      'Terminal',
      'Packets',
    ]);
  }
});

test('hints go from the symptom to the place, and cost; giving up tells all', async ({ page }) => {
  await openHunt(page, nicAndBind);
  for (const said of ['No route to host:', 'Look at Industrial PC.', 'Look at NIC 1 of']) {
    await button(page, /^Hint/).click();
    await expect(complaint(page)).toContainText(said);
  }
  await expect(complaint(page)).toContainText('3 moves, 3 hints among them');
  await expect(complaint(page)).toContainText('2 earlier hints');
  await button(page, /^Hint/).click();
  await expect(complaint(page)).toContainText('Look at the programs of Industrial PC');
  await button(page, /^Hint/).click();
  await expect(complaint(page)).toContainText('No more hints');
  await expect(complaint(page)).toContainText('4 moves, 4 hints among them');
  await button(page, 'Give up').click();
  await expect(result(page)).toContainText('Given up; it does not count as solved. 2 moves');
  await expect(result(page)).toContainText('Bound to the other NIC');
  await expect(button(page, 'Settings of Industrial PC')).toHaveCount(0);
});

test('setting back is free and gives no move back; another puzzle is another one', async ({
  page,
}) => {
  await openHunt(page, nicAndBind);
  await mendNicAndBind(page);
  await button(page, 'Set everything back').click();
  await expect(complaint(page)).toContainText('2 moves');
  await expect(complaint(page)).toContainText('No route to host');
  await button(page, 'Another one').click();
  await expect(page).not.toHaveURL(/seed=417/);
  await expect(complaint(page)).toContainText('0 moves');
  await page.goBack();
  await expect(complaint(page)).toContainText('2 moves');
});

test('a damaged link opens another puzzle and says so', async ({ page }) => {
  await openHunt(page, 'level=9&seed=417');
  await expect(notices(page)).toContainText('level');
  await expect(complaint(page)).toBeVisible();
});

test('axe as it is found, light and dark, and in all settings', async ({ page }) => {
  await openHunt(page, nicAndBind);
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await button(page, 'Settings of Industrial PC').click();
  for (const name of ['NICs', 'Ways out', 'Firewall', 'Programs', 'Client']) {
    await part(page, name).check();
    await expectAccessible(page);
  }
});

test('axe with a hint, mended, and named on a phone, light and dark', async ({ page }) => {
  await openHunt(page, nicAndBind);
  await button(page, /^Hint/).click();
  await mendNicAndBind(page);
  await expectAccessible(page);
  await button(page, 'Try again').click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await pickCauses(page, causes);
  await button(page, 'That was it').click();
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('a phone shows all of it without moving sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const text of [nicAndBind, 'level=3&seed=5', 'level=1&seed=12']) {
    await openHunt(page, text);
    await expectNoSidewaysScroll(page);
    await button(page, 'Settings of Industrial PC').click();
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
  }
});
