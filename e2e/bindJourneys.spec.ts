/** Long ways through the bind lab: from an empty bench to a network that is shared, and all the way back. */
import type { Page } from '@playwright/test';
import { initialBench } from '../src/domain/bench/scenario.ts';
import { formatBench } from '../src/domain/bench/text.ts';
import { BindForms } from './pages/BindForms.ts';
import { BindPage } from './pages/BindPage.ts';
import { expect, test } from './test.ts';

/** Everything off the bench but the PC in the middle, bare. */
async function clear(lab: BindForms): Promise<void> {
  await lab.edit('Devices …');
  for (const name of ['Robot', 'PLC']) await lab.button(`Remove ${name}`).press('Enter');
  await lab.close();
  await lab.edit('Industrial PC');
  await lab.button('Remove NIC 1').press('Enter');
  await lab.button('Remove NIC 2').press('Enter');
  await lab.part('Programs');
  await lab.button('Remove vision').press('Enter');
}

/** A PC with a NIC and a server, a firewall that shuts one of three devices out. */
async function build(lab: BindForms): Promise<void> {
  await lab.button('Add a server').press('Enter');
  await lab.part('NICs');
  await lab.button('Add a NIC').press('Enter');
  await lab.type(lab.field('Address'), '10.1.0.1');
  await lab.part('Firewall');
  await lab.button('Add a rule').press('Enter');
  await lab.type(lab.field('From'), '10.1.0.21/32');
  await lab.close();
  await lab.edit('Devices …');
  await lab.button('Device').press('Enter');
  await lab.button('Device').press('Enter');
  await lab.button('Laptop').press('Enter');
  await lab.close();
}

/** What is on the screen: the bench as a table, every cell, the sentence, the step. */
async function pictureOf(page: Page): Promise<readonly string[]> {
  const lab = new BindPage(page);
  const table = page.getByRole('table', { name: 'The bench as a table' });
  const cells = lab.grid().getByRole('button', { name: /^bound to/ });
  return [
    (await table.textContent()) ?? '',
    ...(await cells.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))),
    (await lab.story().locator('[aria-current=step]').textContent()) ?? '',
    (await page.getByText(/^step \d+ of \d+$/).textContent()) ?? '',
  ];
}

test('from nothing to three devices and a firewall, shared at a step, and undone to the start', async ({
  page,
  elsewhere,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await clear(lab);
  await lab.expectText('#/bind?hosts=ipc,pc');
  await build(lab);
  const bench = new BindPage(page);
  await bench.expectCell('0.0.0.0', 'Device 1 → 10.1.0.1:50000', 'connected');
  await bench.expectCell('0.0.0.0', 'Device 2 → 10.1.0.1:50000', 'timed out');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageDown');
  await expect(page.getByText(/^step 6 of \d+$/)).toBeVisible();

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this state' }).inputValue();
  expect(link).toMatch(/&at=6$/);
  await page.keyboard.press('Escape');
  const other = await (await elsewhere()).newPage();
  await other.goto(link);
  await expect(other.getByText(/^step 6 of \d+$/)).toBeVisible();
  expect(await pictureOf(other)).toEqual(await pictureOf(page));

  const undo = page.getByRole('button', { name: 'Undo' });
  while ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click();
  await lab.expectText(`#/bind?${formatBench(initialBench)}`);
  await bench.expectCell('192.168.2.100', 'Robot → 192.168.1.100:50000', 'refused');
});

test('reset goes back to the preset that was opened last, and undo brings the work back', async ({
  page,
}) => {
  const lab = new BindPage(page);
  await lab.open();
  await lab.button('Presets').click();
  await page.getByRole('button', { name: /^Bound to NIC 2/ }).click();
  await expect(lab.bindTo('192.168.2.100')).toBeChecked();
  await lab.bindTo('127.0.0.1').check();
  const reset = lab.button('Reset');
  await expect(reset).toHaveAccessibleDescription('Back to the preset that was opened last');
  await reset.click();
  await expect(lab.bindTo('192.168.2.100')).toBeChecked();
  await lab.button('Undo').click();
  await expect(lab.bindTo('127.0.0.1')).toBeChecked();
});

test('Ctrl+Z behind an open dialog undoes nothing; in a field it is the text’s own', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await page.getByRole('radio', { name: '127.0.0.1', exact: true }).check();
  await lab.expectText('serve=ipc:127.0.0.1:50000');
  await lab.edit('Robot');
  await lab.button('Close').focus();
  await page.keyboard.press('Control+z');
  const address = lab.field('Address');
  await address.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('7');
  await expect(address).toHaveValue('192.168.1.107');
  await page.keyboard.press('Control+z');
  await expect(address).toHaveValue('192.168.1.10');
  await lab.close();
  await expect(page.getByRole('radio', { name: '127.0.0.1', exact: true })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: '0.0.0.0', exact: true })).toBeChecked();
});

test('nothing that was typed is lost when its form, panel or view is closed', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.edit('Robot');
  await lab.field('Address').fill('192.168.1.300');
  await page.keyboard.press('Escape');
  await expect(lab.dialog()).toBeHidden();
  await lab.edit('Robot');
  await expect(lab.field('Address')).toHaveValue('192.168.1.300');
  await expect(lab.dialog().getByRole('alert').first()).toContainText('300');
  await lab.type(lab.field('Address'), '192.168.1.30');
  await lab.close();
  await lab.expectText('robot,192.168.1.30/24@a');

  await lab.edit('As text …');
  await lab.field('Text of the set-up').fill('hosts=ipc,pc,10.0.0.1/8@a;robot,');
  await page.keyboard.press('Escape');
  await lab.edit('As text …');
  await expect(lab.field('Text of the set-up')).toHaveValue('hosts=ipc,pc,10.0.0.1/8@a;robot,');
  await lab.button('Show the present one').click();
  await lab.close();

  await page.getByRole('button', { name: 'Any other address' }).click();
  const other = page.getByRole('textbox', { name: 'Any other address' });
  await other.fill('192.168.9');
  await page.keyboard.press('Escape');
  await expect(other).toBeHidden();
  await page.getByRole('button', { name: 'Any other address' }).click();
  await expect(other).toHaveValue('192.168.9');
  await page.keyboard.press('Escape');

  await lab.view('Terminal');
  await lab.prompt().fill('ping -c 1 ');
  await lab.panel().getByLabel('Host', { exact: true }).selectOption('Robot');
  await expect(lab.prompt()).toHaveValue('');
  await lab.panel().getByLabel('Host', { exact: true }).selectOption('Industrial PC');
  await expect(lab.prompt()).toHaveValue('ping -c 1 ');
});

test('what is typed well is taken over when the form is closed by Escape', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.edit('Robot');
  await lab.field('Address').fill('192.168.1.77');
  await page.keyboard.press('Escape');
  await lab.expectText('robot,192.168.1.77/24@a');
});
