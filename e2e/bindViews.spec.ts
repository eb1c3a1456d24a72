/** The linked views of the bind lab in a real browser: packets, tables, terminal, code, what helps. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { BindForms, type ViewName } from './pages/BindForms.ts';
import { expect, test } from './test.ts';

const onNic2 = 'serve=ipc:192.168.2.100:50000~name:vision~pid:4312';

test('the terminal prints what the system would, in this world', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.view('Terminal');
  await lab.run('ss -ltn');
  await expect(lab.log()).toContainText(/LISTEN\s+0\s+128\s+0\.0\.0\.0:50000\s+0\.0\.0\.0:\*/);
  await lab.run('ip route');
  await expect(lab.log()).toContainText(
    '192.168.1.0/24 dev nic1 proto kernel scope link src 192.168.1.100',
  );
  await lab.run('ifconfig');
  await expect(lab.log()).toContainText('bash: ifconfig: command not found');
  await expect(lab.log()).toContainText('There is no “ifconfig” here');
  await lab.run('ping -c 1 192.168.1.300');
  await expect(lab.log()).toContainText('it goes from 0 to 255');
});

test('a terminal on Windows speaks as Windows does, and says that it was not measured', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open('hosts=ipc,pc,windows,192.168.1.100/24@a&serve=ipc:0.0.0.0:50000~pid:4312');
  await lab.view('Terminal');
  await lab.run('netstat -ano');
  await expect(lab.log()).toContainText(/TCP\s+0\.0\.0\.0:50000\s+0\.0\.0\.0:0\s+LISTENING\s+4312/);
  await lab.run('ls');
  await expect(lab.log()).toContainText("'ls' is not recognized");
  await expect(lab.log()).toContainText('documented, not measured');
});

test('commands are completed by an arrow, found again by another, and Tab leaves the line', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.view('Terminal');
  await lab.prompt().pressSequentially('ip -br');
  await lab.prompt().press('ArrowRight');
  await expect(lab.prompt()).toHaveValue('ip -br addr');
  await lab.prompt().press('Enter');
  await expect(lab.log()).toContainText('192.168.1.100/24');
  await lab.prompt().press('ArrowUp');
  await expect(lab.prompt()).toHaveValue('ip -br addr');
  await lab.prompt().press('Escape');
  await expect(lab.prompt()).toHaveValue('');
  await lab.prompt().press('Tab');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
});

test('what a terminal printed is there again later, but not while a prediction is open', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.view('Terminal');
  await lab.run('nc -nvz 192.168.1.100 50000');
  await expect(lab.log()).toContainText('192.168.1.100 50000');
  await lab.view('Code');
  await expect(lab.panel()).toContainText('server.py');
  await page.getByRole('button', { name: 'Predict', exact: true }).click();
  const html = await page.getByRole('region', { name: 'What happens' }).innerHTML();
  expect(html).not.toContain('nvz');
  expect(html).not.toContain('server.py');
  await lab.view('Terminal');
  await expect(lab.panel()).toContainText('until you have run your prediction');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(lab.log()).toContainText('192.168.1.100 50000');
});

test('a packet is opened by keyboard; a field lights its bytes and the bench goes to its step', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.view('Packets');
  const syn = lab.panel().getByRole('button', { name: /\[SYN\] / });
  await syn.press('Enter');
  await expect(syn).toHaveAttribute('aria-current', 'step');
  await expect(page.getByText(/^step 5 of/)).toBeVisible();
  const bytes = lab.panel().getByRole('img', { name: /^The \d+ bytes of packet 3/ });
  // Version 4, 5 words; TTL 64; protocol 6: RFC 791 §3.1.
  await expect(bytes).toContainText(/4500/);
  await lab.panel().getByRole('button', { name: 'Time to Live: 64' }).focus();
  await expect(bytes.locator('.bg-now')).toHaveText('40');
});

test('tables of the host that is chosen light the rows of the step', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open('at=2');
  await lab.view('Tables');
  await lab.panel().getByLabel('Host', { exact: true }).selectOption('Robot');
  const lit = lab.panel().locator('tr[aria-current]');
  await expect(lit).toHaveText(/192\.168\.1\.0\/24\s*\(now\).*its own wire/);
  await lab.panel().getByLabel('Host', { exact: true }).selectOption('where it happens: Robot');
  await page.keyboard.press('PageDown');
  await expect(lit).toHaveText(/192\.168\.1\.100\s*\(now\)/);
  await expect(lit).toBeInViewport();
});

test('code shows the line that binds, and the error that it prints', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open('serve=ipc:192.168.1.10:50000~name:vision~pid:4312');
  await lab.view('Code');
  await expect(lab.panel().locator('li.bg-now')).toContainText('192.168.1.10');
  await expect(lab.panel()).toContainText('OSError: [Errno 99] Cannot assign requested address');
  await lab.panel().getByText('Node', { exact: true }).click();
  await expect(lab.panel()).toContainText('EADDRNOTAVAIL');
});

test('a refused attempt is mended by one press on what would help', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open(onNic2);
  await lab.view('What helps?');
  await lab
    .panel()
    .getByRole('button', { name: 'Apply: Bind the server to 0.0.0.0' })
    .press('Enter');
  await expect(lab.panel()).toContainText('This attempt works');
  await lab.expectText('serve=ipc:0.0.0.0:50000');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

const views: readonly ViewName[] = ['Packets', 'Tables', 'Terminal', 'Code', 'What helps?'];

for (const view of views) {
  test(`${view} is accessible, in full and in its colours, and fits 320 px`, async ({ page }) => {
    const lab = new BindForms(page);
    await lab.open(`${onNic2}&at=5`);
    await lab.view(view);
    if (view === 'Terminal') {
      await lab.run('ss -ltnp');
      await lab.run('foo');
      await lab.prompt().fill('ip');
    }
    if (view === 'Packets') await lab.panel().getByRole('button').last().click();
    await expectAccessible(page);
    await expectColoursAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(() => expectNoSidewaysScroll(page)).toPass();
  });
}
