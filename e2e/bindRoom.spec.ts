/** How the parts of the bind lab share what is selected, and the screen. */
import { BindForms } from './pages/BindForms.ts';
import { BindPage } from './pages/BindPage.ts';
import { expect, test } from './test.ts';

test('a server that is pressed in a table is outlined on the bench, and a NIC, and a connection', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open('at=14');
  await lab.view('Tables');
  const panel = lab.panel();
  const sockets = panel.getByRole('table', { name: 'Sockets' });
  const listener = sockets.getByRole('row', { name: /listen.*vision/i }).getByRole('button');
  await listener.press('Enter');
  await expect(listener).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^vision, Industrial PC/ })).toHaveClass(
    /outline-accent/,
  );
  await lab.view('Code');
  await expect(panel.getByLabel('Program')).toHaveValue('server 0');
  await panel.getByLabel('Program').selectOption('client 0');
  await expect(
    page.getByRole('group', { name: 'Robot' }).getByRole('button', { name: /^dials/ }),
  ).toHaveClass(/outline-accent/);
  await lab.view('Tables');
  await expect(sockets.locator('[aria-pressed=true]')).toHaveCount(1);
  await lab.view('Terminal');
  await lab.run('ss -tn');
  await expect(lab.log().locator('.outline-accent')).toHaveText(/192\.168\.1\.10:\d{5}/);
});

test('an opened packet takes the matrix’s room, and gives it back', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open('at=5');
  await lab.view('Packets');
  const syn = lab.panel().getByRole('button', { name: /\[SYN\] / });
  await syn.press('Enter');
  const grid = new BindPage(page).grid();
  await expect(grid).toBeHidden();
  const ttl = lab.panel().getByRole('button', { name: 'Time to Live: 64' });
  await expect(ttl).toBeInViewport({ ratio: 1 });
  await expect(lab.panel().getByRole('img', { name: /^The \d+ bytes/ })).toBeInViewport({
    ratio: 1,
  });
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
  await syn.press('Enter');
  await expect(grid).toBeVisible();
  const more = page.getByRole('button', { name: 'More room: over the matrix' });
  await more.press('Enter');
  await expect(grid).toBeHidden();
  await more.press('Enter');
  await expect(grid).toBeVisible();
});

const cellOf = (nics: number): string => {
  const numbers = Array.from({ length: nics }, (_, index) => index + 1);
  const cables = numbers.map((number) => `10.0.${number}.1/24@${'abcd'.charAt(number - 1)}`);
  const devices = [...numbers, ...numbers].map(
    (number, index) => `d${index},10.0.${number}.${20 + index}/24@${'abcd'.charAt(number - 1)}`,
  );
  const dials = numbers.map((number, index) => `d${index}:10.0.${number}.1:50000`);
  return `hosts=ipc,pc,${cables.join(',')};${devices.join(';')}&serve=ipc:0.0.0.0:50000&dial=${dials.join(';')}`;
};

for (const nics of [3, 4]) {
  test(`a PC with ${nics} NICs and ${2 * nics} devices leaves matrix and transport on the screen`, async ({
    page,
  }) => {
    const lab = new BindPage(page);
    await lab.open(cellOf(nics));
    await expect(lab.grid()).toBeInViewport({ ratio: 1 });
    await expect(lab.button('Play')).toBeInViewport({ ratio: 1 });
    await expect(lab.host('D 0')).toBeInViewport({ ratio: 1 });
  });
}

test('whoever stands on the bench stays there when it is drawn closer', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open('dial=robot:192.168.1.100:50000;robot:192.168.2.100:50000');
  const address = lab.host('Robot').getByRole('button', { name: '192.168.1.10/24' });
  await address.focus();
  const roomy = await address.evaluateHandle((button) => button);
  await page.setViewportSize({ width: 1280, height: 560 });
  await expect.poll(() => roomy.evaluate((button) => button.isConnected)).toBe(false);
  await expect(page.getByRole('region', { name: 'The bench', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lab.host('Robot').locator(':focus')).toHaveCount(1);
});
