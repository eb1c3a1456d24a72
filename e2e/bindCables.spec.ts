/** Cables are moved where they are drawn, by pointer; a list in the NIC's form does the same. */
import type { Page } from '@playwright/test';
import { BindForms } from './pages/BindForms.ts';
import { expect, test } from './test.ts';

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
