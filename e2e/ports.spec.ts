/** The port explorer: any number, typed or chosen, in the link; nothing said that a number cannot prove. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './test.ts';

test('a number that is typed is explained at once, and stands in the link', async ({ page }) => {
  await page.goto('./#/ports');
  await expect(page).toHaveURL(/#\/ports\?port=50000$/);
  await expect(page).toHaveTitle(/Ports/);
  const main = page.getByRole('main');
  await expect(main).toContainText('either side');
  await page.getByRole('textbox', { name: 'Port' }).fill('4840');
  await expect(page).toHaveURL(/port=4840$/);
  await expect(page.getByRole('heading', { name: '4840: OPC UA' })).toBeVisible();
  await expect(main).toContainText('opcua-tcp');
  await expect(main).toContainText('tcp dport 4840 accept');
});

test('a number of the list is a step of the history', async ({ page }) => {
  await page.goto('./#/ports?port=1234');
  await expect(page.getByRole('heading', { name: 'Port 1234' })).toBeVisible();
  await page.getByRole('button', { name: '502 Modbus/TCP' }).click();
  await expect(page.getByRole('textbox', { name: 'Port' })).toHaveValue('502');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Port 1234' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Port' })).toHaveValue('1234');
});

test('what is no port is said on leaving, and what was typed stays', async ({ page }) => {
  await page.goto('./#/ports?port=80');
  const field = page.getByRole('textbox', { name: 'Port' });
  await field.fill('70000');
  await expect(page.getByRole('main')).not.toContainText('65,535 at most');
  await field.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('70000');
  await expect(page).toHaveURL(/port=7000$|port=80$/);
});

test('a link to no port says so', async ({ page }) => {
  await page.goto('./#/ports?port=65536');
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
    '“port” cannot be read',
  );
});

for (const port of [0, 22, 502, 40_000, 50_000, 65_535]) {
  test(`port ${port} is accessible, and fits a small screen`, async ({ page }) => {
    await page.goto(`./#/ports?port=${port}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
    await expectColoursAccessible(page);
    await page.setViewportSize({ width: 320, height: 256 });
    await expectNoSidewaysScroll(page);
  });
}
