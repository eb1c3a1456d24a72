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
