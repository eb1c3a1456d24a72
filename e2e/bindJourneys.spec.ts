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

const plug = (page: Page, name: string) => page.locator(`[data-plug="${name}"]`);

async function centreOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await plug(page, name).boundingBox();
  if (box === null) throw new Error(`no plug: ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pull(page: Page, name: string, to: { x: number; y: number }): Promise<void> {
  const from = await centreOf(page, name);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

test('a cable is pulled to another NIC, let go by Escape, pulled out, and put back by undo', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  const nic2 = await centreOf(page, 'ipc nic2');
  await pull(page, 'robot nic1', nic2);
  await expect(page.getByText('on one cable with IPC, PLC')).toBeVisible();
  await page.mouse.up();
  await lab.expectText('robot,192.168.1.10/24@b');

  await pull(page, 'robot nic1', { x: nic2.x, y: nic2.y + 300 });
  await expect(page.getByText('pulled out')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('pulled out')).toBeHidden();
  await page.mouse.up();
  await lab.expectText('robot,192.168.1.10/24@b');

  await pull(page, 'robot nic1', { x: 640, y: 700 });
  await page.mouse.up();
  await lab.expectText('robot,192.168.1.10/24@none');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await lab.expectText('robot,192.168.1.10/24@b');
  await undo.click();
  await lab.expectText('robot,192.168.1.10/24@a');
});

test('a press on a plug opens its NIC, where the cable is a list', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  await plug(page, 'robot nic1').click();
  await expect(lab.dialog()).toContainText('Edit Robot');
  await lab.field('Cable').selectOption({ label: 'cable b: IPC, PLC' });
  await lab.expectText('robot,192.168.1.10/24@b');
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
