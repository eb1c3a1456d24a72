/** Editing the bind lab in a real browser: from nothing to a network, bad values, the notation. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { BindForms, type PartName } from './pages/BindForms.ts';
import { expect, test } from './test.ts';

test('from nothing to three devices and a firewall', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open('hosts=ipc,pc');
  await lab.edit('Industrial PC');
  await lab.button('Add a NIC').press('Enter');
  await lab.type(lab.field('Address'), '192.168.1.100');
  await lab.part('Programs');
  await lab.button('Add a server').press('Enter');
  await lab.part('Firewall');
  await lab.button('Add a rule').press('Enter');
  await lab.field('From').fill('192.168.1.21/32');
  await lab.field('From').press('Enter');
  await lab.close();

  await lab.edit('Devices …');
  for (let count = 0; count < 2; count += 1) await lab.button('Device').press('Enter');
  await lab.button('Laptop').press('Enter');
  await expect(lab.dialog().getByRole('listitem')).toHaveCount(4);
  await lab.close();
  await lab.expectText('drop:tcp.50000~192.168.1.21/32');
  await lab.expectText('laptop,pc,192.168.1.50/24@a');

  const undo = page.getByRole('button', { name: 'Undo' });
  while ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click();
  await expect.poll(() => page.url()).toMatch(/hosts=ipc,pc$/);
});

interface Bad {
  readonly part: PartName;
  readonly field: string;
  readonly text: string;
  readonly says: string;
}

// Addresses, masks, NICs and ports that people mistype.
const bad: readonly Bad[] = [
  { part: 'NICs', field: 'Address', text: '192.168.1.256', says: 'it goes from 0 to 255' },
  { part: 'NICs', field: 'Address', text: '127.0.0.5', says: '127.x.x.x is every host itself' },
  { part: 'NICs', field: 'Address', text: '0.0.0.0', says: 'no address yet' },
  { part: 'NICs', field: 'Address', text: '224.0.0.5', says: 'groups or reserved' },
  { part: 'NICs', field: 'Address', text: '010.0.0.1', says: 'begins with a 0' },
  { part: 'NICs', field: 'Mask', text: '255.0.255.0', says: 'a 1 after a 0 at bit 17' },
  { part: 'NICs', field: 'Mask', text: '33', says: 'it goes from 0 to 32' },
  {
    part: 'Ways out',
    field: 'Gateway',
    text: '192.168.9.1',
    says: '192.168.9.1 AND 255.255.255.0 = 192.168.9.0',
  },
  { part: 'Ways out', field: 'Gateway', text: '192.168.1.10', says: 'This is the host itself' },
  { part: 'Clients', field: 'Port', text: '65536', says: 'it goes from 0 to 65535' },
  { part: 'Clients', field: 'Port', text: '0', says: 'Not a port to dial' },
  { part: 'Clients', field: 'Port', text: '８０', says: 'none of the digits' },
  { part: 'Clients', field: 'Server address', text: '::1', says: 'IPv6' },
];

for (const { part, field, text, says } of bad) {
  test(`${field} “${text}” is explained beside the field and kept as it was typed`, async ({
    page,
  }) => {
    const lab = new BindForms(page);
    await lab.open();
    await lab.edit('Robot');
    await lab.part(part);
    const input = lab
      .dialog()
      .getByRole(field === 'Server address' ? 'combobox' : 'textbox', { name: field, exact: true });
    await lab.type(input, text);
    await expect(lab.dialog().getByRole('alert').filter({ hasText: says })).toBeVisible();
    await expect(input).toHaveValue(text);
    await expect(input).toBeFocused();
    await expect(input).toHaveAttribute('aria-invalid', 'true');
  });
}

test('a paste of an address with its mask is offered in two', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.edit('Robot');
  await lab.type(lab.field('Address'), '10.1.2.3/20');
  await lab.button('Split into 10.1.2.3 and mask /20 (255.255.240.0)').press('Enter');
  await expect(lab.field('Address')).toHaveValue('10.1.2.3');
  await expect(lab.field('Mask')).toHaveValue('/20');
  await expect(lab.field('Address')).toBeFocused();
});

test('a rule moves with the focus, so that it can be moved on', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open('hosts=ipc,pc,10.0.0.1/8@a,allow:tcp.1,allow:tcp.2,allow:tcp.3');
  await lab.edit('Industrial PC');
  await lab.part('Firewall');
  await lab.button('Move rule 3 up').press('Enter');
  await page.keyboard.press('Enter');
  await lab.expectText('allow:tcp.3,allow:tcp.1,allow:tcp.2');
  const rules = lab.dialog().getByRole('table', { name: 'Rules' });
  await expect(rules.getByRole('row')).toHaveCount(4);
  await lab.button('Move rule 1 down').press('ArrowDown');
  await lab.expectText('allow:tcp.1,allow:tcp.3,allow:tcp.2');
  await expect(lab.button('Move rule 2 down')).toBeFocused();
});

test('a press on the bench opens the form of what was pressed', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  await page.getByRole('button', { name: 'Look at NIC 2 of Industrial PC' }).click();
  await expect(lab.dialog()).toContainText('Edit Industrial PC');
  await lab.close();
  await page.getByRole('button', { name: /^vision, Industrial PC/ }).click();
  await expect(lab.field('Program')).toBeFocused();
});

test('the notation points at a fault, goes there, and is taken over when it can be read', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.edit('As text …');
  const text = lab.field('Text of the set-up');
  await text.fill('hosts=\n  ipc,pc,10.0.0.1/8@a;\n  robot,10.0.0.2/88@a');
  await expect(lab.dialog()).toContainText('Line 3, character 18 in hosts');
  await lab.button('Go there').click();
  await expect(text).toBeFocused();
  await page.keyboard.press('Delete');
  await lab.button('Use this text').click();
  await lab.expectText('hosts=ipc,pc,10.0.0.1/8@a;robot,10.0.0.2/8@a');
});

const forms: readonly (readonly [string, PartName | null])[] = [
  ['Industrial PC', 'NICs'],
  ['Robot', 'Ways out'],
  ['Industrial PC', 'Firewall'],
  ['Industrial PC', 'Programs'],
  ['Robot', 'Clients'],
  ['Devices …', null],
  ['As text …', null],
];

for (const [what, part] of forms) {
  test(`the form of ${what}, ${part ?? 'all of it'}, is accessible and fits 320 px`, async ({
    page,
  }) => {
    const lab = new BindForms(page);
    await lab.open(
      'hosts=ipc,pc,windows,192.168.1.100/24@a,192.168.1.101/24@b,drop:tcp.50000;robot,192.168.1.10/24@a,gw:192.168.1.100,route:10.0.0.0/8:192.168.1.100&serve=ipc:0.0.0.0:80;ipc:0.0.0.0:80&dial=robot:192.168.1.100:80~udp',
    );
    await lab.edit(what);
    if (part !== null) await lab.part(part);
    await expectAccessible(page);
    await expectColoursAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(() => expectNoSidewaysScroll(page)).toPass();
    const [needed, there] = await lab
      .dialog()
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(needed).toBeLessThanOrEqual(there ?? 0);
  });
}
