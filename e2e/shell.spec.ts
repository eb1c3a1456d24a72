/** The frame itself: settings, a lab that breaks or does not load, the network gone. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { addressA, notices, open, pairLink, settingsButton } from './pages/shell.ts';
import { expect, test } from './test.ts';

test('settings hold at once and on the next visit, from before the first paint', async ({
  page,
  troubles,
}) => {
  await open(page, '');
  await settingsButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await expectAccessible(page);
  await dialog.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByText('Reduced', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  await dialog.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(settingsButton(page)).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('bit-by-bind')))
    .toContain('"singleKeys":false');

  // The theme is there although the app's own code is not.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.unroute('**/assets/*.js');
  expect(troubles.splice(0).join()).toContain('Failed to load resource');
  await open(page, '');
  await settingsButton(page).click();
  await expect(dialog.getByRole('radio', { name: 'Reduced' })).toBeChecked();
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
});

test('the theme follows the system until the learner chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the settings are readable in every colour scheme and on a small screen', async ({ page }) => {
  await open(page, '');
  await settingsButton(page).click();
  await expectColoursAccessible(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScroll(page);
});

test('a shared lab link never shows the home page first', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading?.checkVisibility({ visibilityProperty: true }))
        seen.push(heading.textContent ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, pairLink);
  const seen = await page.evaluate((): unknown => Reflect.get(window, 'seen'));
  expect(JSON.stringify(seen)).not.toContain('Servers, bind by bind');
});

test('a lab whose code does not arrive says so and tries again on demand', async ({
  page,
  troubles,
}) => {
  await page.route('**/assets/AndLab-*.js', (route) => route.abort());
  await page.goto(`./${pairLink}`);
  await expect(page.getByRole('heading', { name: 'This lab did not load' })).toBeVisible();
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await page.unroute('**/assets/AndLab-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  expect(troubles.splice(0).join('\n')).toContain('Failed to load resource');
});

test('a lab that breaks keeps the work, offers it as text, and can be tried again', async ({
  page,
  troubles,
}) => {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get(this: Intl.NumberFormat): unknown {
        if (Reflect.has(window, 'broken')) throw new Error('planted');
        return own?.get?.call(this);
      },
    });
  });
  await open(page, pairLink);
  await page.evaluate(() => Reflect.set(window, 'broken', true));
  await addressA(page).fill('10.1.2.3');
  await expect(page.getByRole('heading', { name: 'Something in this lab broke' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your work as text' })).toHaveValue(
    /#\/and\?a=10\.1\.2\.3\/26&b=192\.168\.1\.194\/26/,
  );
  await expectAccessible(page);
  await page.evaluate(() => Reflect.deleteProperty(window, 'broken'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(addressA(page)).toHaveValue('10.1.2.3');
  expect(troubles.splice(0).join('\n')).toContain('planted');
});

test('once the page is idle it needs the network no more', async ({ page, context, troubles }) => {
  await open(page, '');
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      ),
    )
    .toContain('AndLab');
  await page.waitForLoadState('networkidle');
  const missed: string[] = [];
  page.on('requestfailed', (request) => missed.push(new URL(request.url()).pathname));
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Watch these two, bit by bit' }).click();
  await expect(addressA(page)).toHaveValue('192.168.1.130');
  await settingsButton(page).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(notices(page)).toBeEmpty();
  // Chromium asks for the icon again with every new title, and goes without.
  expect(missed.filter((path) => path !== '/icon.svg')).toEqual([]);
  expect(troubles.splice(0).length).toBe(missed.length);
});
