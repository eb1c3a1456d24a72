/** Journeys through the bench: a trainer's demo, a refused connection, side by side, the way to the AND. */
import { BindPage } from './pages/BindPage.ts';
import { expect, test } from './test.ts';

const robot = 'Robot → 192.168.1.100:50000';
const plc = 'PLC → 192.168.2.100:50000';

test("a trainer's demo: predict the whole row, run, then change the bind", async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await lab.bindTo('192.168.2.100').check();
  await lab.button('Predict').click();
  await lab.guess('refused').click();
  await lab.cell('192.168.2.100', robot).click();
  await lab.guess('connected').click();
  await lab.cell('192.168.2.100', plc).click();
  await expect(lab.host('Robot')).toContainText('you: refused');
  await lab.button('Run').click();
  await expect(page.getByText('2 of 2 as predicted')).toBeVisible();
  await lab.expectCell('192.168.2.100', robot, 'refused, as predicted');
  await page.keyboard.press('End');
  await expect(lab.host('Robot')).toContainText('refused');
  await expect(lab.host('PLC')).toContainText('connected');
  await lab.bindTo('127.0.0.1').check();
  await expect(lab.host('PLC')).toContainText('refused');
  await lab.bindTo('0.0.0.0').check();
  await expect(lab.host('Robot')).toContainText('connected');
});

test('before the commit the answer is nowhere in the page', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open('serve=ipc:192.168.2.100:50000&at=9');
  await lab.button('Predict').click();
  await expect(lab.button('Run')).toBeVisible();
  for (const view of ['Story', 'Packets', 'Tables', 'Terminal', 'Code', 'What helps?']) {
    await page.getByRole('tab', { name: view }).click();
    const html = await page.content();
    for (const told of ['obody listens', 'hides the refusal', 'ECONNREFUSED', 'RST']) {
      expect(html, view).not.toContain(told);
    }
  }
  await page.getByRole('button', { name: 'Presets' }).click();
  await expect(page.getByRole('group', { name: 'Presets' })).not.toContainText('Loopback');
});

test('a device is marked on its own card, in the row of the present bind', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open('serve=ipc:192.168.2.100:50000');
  await lab.button('Predict').click();
  await lab.guess('refused').click();
  const field = lab.host('Robot').getByRole('button', { name: /192\.168\.1\.100:50000/ });
  await field.click();
  await expect(field).toContainText('you: refused');
  await lab.expectCell('192.168.2.100', robot, 'you: refused');
  await field.click();
  await expect(field).toContainText('not predicted');
  await lab.expectCell('192.168.2.100', robot, 'not predicted');
});

test('a cell plays its attempt, and says why', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await lab.cell('192.168.2.100', robot).click();
  await expect(lab.bindTo('192.168.2.100')).toBeChecked();
  await lab.expectStep(14, 14);
  await expect(lab.story()).toContainText(
    'Nobody on Industrial PC listens on 192.168.1.100:50000.',
  );
  await expect(lab.cell('192.168.2.100', robot)).toHaveAccessibleDescription(
    /vision on Industrial PC listens on 192\.168\.2\.100:50000 only, not on 192\.168\.1\.100:50000/,
  );
});

test('two bind choices run side by side under one playhead', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await lab.button('Side by side').click();
  await lab.button('192.168.2.100').click();
  await page.keyboard.press('End');
  const one = page.getByRole('region', { name: 'server on 0.0.0.0' });
  const other = page.getByRole('region', { name: 'server on 192.168.2.100' });
  await expect(one.getByRole('group', { name: 'Robot' })).toContainText('connected');
  await expect(other.getByRole('group', { name: 'Robot' })).toContainText('refused');
});

test('a step of the story shows its AND, and Back returns to the same step', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open('at=2');
  await lab
    .story()
    .getByRole('link', { name: /192\.168\.1\.10\/24 and 192\.168\.1\.100\/24/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Address of host A' })).toHaveValue(
    '192.168.1.10',
  );
  await expect(page.getByRole('textbox', { name: 'Address of host B' })).toHaveValue(
    '192.168.1.100',
  );
  await page.goBack();
  await lab.expectStep(2, 14);
});

test('the AND lab leads back to the step of the story, and to the link', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open('at=6');
  const and = lab.story().getByRole('link', { name: /192\.168\.1\.10\/24 and/ });
  await and.click();
  await page.getByRole('link', { name: 'Back to step 6 in the Bind lab' }).click();
  await lab.expectStep(6, 14);
  await expect(and).toBeFocused();
  await page.getByRole('link', { name: 'AND lab', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Address of host A' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Back to step/ })).toHaveCount(0);
});

test('after a choice with the mouse the arrows step, and Space plays', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await lab.bindTo('192.168.2.100').click();
  await page.keyboard.press('ArrowRight');
  await expect(lab.bindTo('192.168.2.100')).toBeChecked();
  await lab.expectStep(1, 14);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(lab.button('Play')).toHaveAttribute('aria-pressed', 'true');
});

test('a prediction begins in the row that is bound', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  await lab.bindTo('192.168.2.100').click();
  await lab.button('Predict').click();
  await expect(lab.cell('192.168.2.100', robot)).toBeFocused();
  await page.keyboard.press('2');
  await lab.expectCell('192.168.2.100', robot, 'you: refused');
});

test('at 320 by 640 the cause, the part it speaks of and the control are in sight together', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lab = new BindPage(page);
  await lab.open('serve=ipc:192.168.2.100:50000&at=11');
  await lab.button('Step forward').click();
  await expect(page.getByText(/^Refused\. .* only, not on/).first()).toBeInViewport({ ratio: 1 });
  await expect(lab.host('Robot').getByText('refused')).toBeInViewport({ ratio: 1 });
  await expect(lab.button('Step back')).toBeInViewport({ ratio: 1 });
});

test('an address that the PC does not have is refused in the words of its system', async ({
  page,
}) => {
  const lab = new BindPage(page);
  await lab.open();
  await lab.button('Any other address').click();
  const field = page.getByRole('textbox', { name: 'Any other address' });
  await field.fill('192.168.1.300');
  await field.press('Enter');
  await expect(page.getByRole('group', { name: 'Any other address' })).toContainText('300');
  await field.fill('192.168.1.10');
  await field.press('Enter');
  await expect(page.getByRole('main')).toContainText(
    'EADDRNOTAVAIL 99: Cannot assign requested address',
  );
  await page.getByRole('radio', { name: 'Windows', exact: true }).check();
  await expect(page.getByRole('main')).toContainText(
    '10049: The requested address is not valid in its context.',
  );
});

test('a port that is none stays as it was typed, and is explained', async ({ page }) => {
  const lab = new BindPage(page);
  await lab.open();
  const port = page.getByRole('textbox', { name: 'port' });
  await port.fill('70000');
  await port.blur();
  await expect(port).toHaveValue('70000');
  await expect(port).toHaveAccessibleDescription(/65535/);
  await port.fill('50001');
  await lab.expectCell('0.0.0.0', 'Robot → 192.168.1.100:50001', 'connected');
});

test('bench, matrix and transport are on the screen at once at 1280 by 720', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const lab = new BindPage(page);
  await lab.open();
  await expect(lab.host('Robot')).toBeInViewport({ ratio: 1 });
  await expect(lab.grid()).toBeInViewport({ ratio: 1 });
  await expect(lab.button('Play')).toBeInViewport({ ratio: 1 });
});
