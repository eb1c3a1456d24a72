/** Links and the browser's history: every state is an address, and a wrong one says so. */
import {
  addressA,
  initialLink,
  notices,
  open,
  pairLink,
  settingsButton,
  tool,
  typeAddressA,
} from './pages/shell.ts';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './test.ts';

test('a bare lab link opens the default, and the address says all of it', async ({ page }) => {
  await open(page, '#/and');
  await expect(page).toHaveURL(new RegExp(`${initialLink.replaceAll(/[.?]/g, '\\$&')}$`));
  await expect(page).toHaveTitle(/AND lab/);
  await expect(notices(page)).toBeEmpty();
});

test.describe('a damaged link opens the default and says what is wrong', () => {
  for (const [hash, sentence] of [
    ['#/and?a=300.1.1.1/24', "The link's “a” cannot be read (character 9)"],
    ['#/and?%', 'cannot be read (character 7)'],
    [`${pairLink}&at=x`, '“at=x”, is not a whole number'],
    [`${pairLink}&at=1&at=2`, 'says “at” twice'],
    ['#/nowhere', 'no page called “nowhere”'],
    [`#/and?a=${'1'.repeat(8200)}`, 'more than any that the app makes'],
  ] as const) {
    test(hash.slice(0, 60), async ({ page }) => {
      await open(page, hash);
      await expect(notices(page)).toContainText(sentence);
      await expect(page).toHaveURL(hash === '#/nowhere' ? /#\/$/ : /a=192\.168\.1\.100/);
    });
  }
});

test('a damaged link can be mended where it is shown', async ({ page }) => {
  await open(page, '#/and?a=192.168.1.130/26&b=192.168.1.1940/26');
  const field = notices(page).getByRole('textbox');
  await field.fill(`https://somewhere.example/app/${pairLink}`);
  await field.press('Enter');
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await expect(notices(page)).toBeEmpty();
});

test('a notice is accessible, in both themes, and narrow', async ({ page }) => {
  await open(page, '#/nowhere');
  await expect(notices(page)).not.toBeEmpty();
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScroll(page);
});

test('a link never takes the learner’s own work away', async ({ page }) => {
  await open(page, '#/and');
  await typeAddressA(page, '10.1.2.3');
  await expect(page).toHaveURL(/a=10\.1\.2\.3\/24/);
  await open(page, pairLink);
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await expect(notices(page)).toContainText('Your own work is kept');
  await notices(page).getByRole('button', { name: 'Back to my own' }).click();
  await expect(addressA(page)).toHaveValue('10.1.2.3');
  await expect(notices(page)).toBeEmpty();
});

test('undo, redo and reset walk along what was done; reload keeps it all', async ({ page }) => {
  await open(page, pairLink);
  await typeAddressA(page, '10.1.2.3');
  await expect(page).toHaveURL(/a=10\.1\.2\.3\/26/);
  await tool(page, 'Undo').click();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await page.keyboard.press('Control+Shift+z');
  await expect(addressA(page)).toHaveValue('10.1.2.3');
  // The link's scenario is a preset, and the last one that was opened.
  await tool(page, 'Reset').click();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await expect(page).toHaveURL(/a=192\.168\.1\.130/);
  await page.reload();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await tool(page, 'Undo').click();
  await expect(addressA(page)).toHaveValue('10.1.2.3');
});

test('back and forward walk over pages and presets, not over edits', async ({ page }) => {
  await open(page, '');
  await page.getByRole('link', { name: 'Watch these two, bit by bit' }).click();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await typeAddressA(page, '192.168.1.131');
  await expect(page).toHaveURL(/a=192\.168\.1\.131/);
  await page.getByRole('button', { name: 'Presets' }).click();
  await page.getByRole('button', { name: /172\.16\.37\.9/ }).click();
  await expect(page).toHaveURL(/a=172\.16\.37\.9\/20/);
  await page.goBack();
  await expect(addressA(page)).toHaveValue('192.168.1.131');
  await expect(notices(page)).toBeEmpty();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /Servers, bind by bind/ })).toBeVisible();
  await page.goForward();
  await expect(addressA(page)).toHaveValue('192.168.1.131');
  await page.goForward();
  await expect(addressA(page)).toHaveValue('172.16.37.9');
});

test('hundreds of links in a row leave the last one open', async ({ page }) => {
  await open(page, pairLink);
  await page.evaluate(() => {
    for (let last = 1; last <= 250; last += 1) location.hash = `#/and?a=10.0.0.${last}/8`;
  });
  await expect(addressA(page)).toHaveValue('10.0.0.250');
  await expect(page).toHaveURL(/a=10\.0\.0\.250\/8&b=192\.168\.1\.101\/24$/);
});

test('a shared link opens the same state and step elsewhere', async ({ page, elsewhere }) => {
  await open(page, `${pairLink}&at=27`);
  await tool(page, 'Share').click();
  const link = await page.getByRole('textbox', { name: 'Link to this state' }).inputValue();
  expect(link).toMatch(/#\/and\?a=192\.168\.1\.130\/26&b=192\.168\.1\.194\/26&at=27$/);
  const other = await (await elsewhere()).newPage();
  await other.goto(link);
  await expect(addressA(other)).toHaveValue('192.168.1.130');
  await expect(other.getByRole('slider', { name: 'Step' })).toHaveValue('27');
});

test('sharing copies, or shows the link where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, pairLink);
  await tool(page, 'Share').click();
  await expect(page.getByRole('dialog')).toContainText('The link is copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(pairLink);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(tool(page, 'Share')).toBeFocused();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await tool(page, 'Share').click();
  await expect(page.getByRole('dialog')).toContainText('to copy by hand');
});

test('another page takes the focus along and is named', async ({ page }) => {
  await open(page, '');
  await page.getByRole('navigation').getByRole('link', { name: 'AND lab' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle(/AND lab/);
  await page.getByRole('link', { name: 'Bit by Bind' }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle(/^Bit by Bind/);
});

test('the skip link is the first stop and leads past the header', async ({ page }) => {
  await open(page, '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(settingsButton(page)).not.toBeFocused();
  await expect(page.getByRole('main').getByRole('link', { name: 'Course' })).toBeFocused();
});
