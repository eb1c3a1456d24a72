/** What cannot be in every field of the forms: explained beside it, kept as it was typed. */
import { initialBench } from '../src/domain/bench/scenario.ts';
import { formatBench } from '../src/domain/bench/text.ts';
import { BindForms, type PartName } from './pages/BindForms.ts';
import { expect, test } from './test.ts';

test('a press on what a device dials shows it, and opens its client form', async ({ page }) => {
  const lab = new BindForms(page);
  await lab.open();
  const dials = page.getByRole('group', { name: 'PLC' }).getByRole('button', { name: /^dials/ });
  await dials.click();
  await expect(lab.dialog()).toContainText('Edit PLC');
  await expect(lab.dialog().getByRole('combobox', { name: 'Server address' })).toBeFocused();
  await lab.type(lab.field('Port'), '50001');
  await page.keyboard.press('Escape');
  await expect(dials).toBeFocused();
  await lab.expectText('plc:192.168.2.100:50001');
  await lab.expectText('show=2');
});

test('an outgoing connection is added by its form, stops the server, and is taken away', async ({
  page,
}) => {
  const lab = new BindForms(page);
  await lab.open();
  await lab.edit('Industrial PC');
  await lab.part('Programs');
  await lab.button('Add an outgoing connection').press('Enter');
  await lab.type(lab.field('Own address'), '192.168.1.10');
  await expect(lab.dialog().getByRole('alert')).toContainText('Not an address of this host');
  await expect(lab.field('Own address')).toHaveValue('192.168.1.10');
  await lab.close();
  await expect(page.getByRole('main')).toContainText('EADDRINUSE 98: Address already in use');
  await lab.edit('Industrial PC');
  await lab.part('Programs');
  await lab.button('Take it away: 192.168.1.100:50000').press('Enter');
  await lab.button('Add a leftover connection').press('Enter');
  await lab.close();
  await expect(page.getByRole('main')).toContainText('TIME_WAIT');
  const undo = page.getByRole('button', { name: 'Undo' });
  while ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click();
  await lab.expectText(`#/bind?${formatBench(initialBench)}`);
});

interface Bad {
  readonly open: string;
  readonly part: PartName;
  readonly field: string;
  readonly text: string;
  readonly says: string;
}

const wide =
  'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.10,route:10.0.0.0/8:192.168.1.10,drop:tcp.50000;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:50000;ipc:192.168.1.100:50001~to:192.168.1.10:102&dial=robot:192.168.1.100:50000';

// The same, in every field that `bindEdit.spec.ts` does not have.
const bad: readonly Bad[] = [
  { open: 'Industrial PC', part: 'NICs', field: 'Name', text: 'x'.repeat(40), says: 'too long' },
  { open: 'Industrial PC', part: 'NICs', field: 'Mask', text: '0.0.0.255', says: 'inver' },
  { open: 'Industrial PC', part: 'Ways out', field: 'Metric', text: '1e3', says: '0 to 9999' },
  {
    open: 'Industrial PC',
    part: 'Ways out',
    field: 'Network',
    text: '10.0.0.1/8',
    says: 'host bits',
  },
  { open: 'Industrial PC', part: 'Firewall', field: 'Port', text: '65536', says: '0 to 65535' },
  { open: 'Industrial PC', part: 'Firewall', field: 'From', text: '10.0.0.0', says: '' },
  { open: 'Industrial PC', part: 'Programs', field: 'Bound to', text: '192.168.1', says: 'four' },
  { open: 'Industrial PC', part: 'Programs', field: 'Port', text: '0080', says: 'begins with a 0' },
  { open: 'Industrial PC', part: 'Programs', field: 'Other address', text: 'plc-01', says: '' },
  {
    open: 'Industrial PC',
    part: 'Programs',
    field: 'Other port',
    text: '0',
    says: 'Not a port to dial',
  },
  { open: 'Industrial PC', part: 'Programs', field: 'Own port', text: '-1', says: '' },
];

for (const { open, part, field, text, says } of bad) {
  test(`${part}, ${field}: “${text}” is explained, kept, and changes nothing`, async ({ page }) => {
    const lab = new BindForms(page);
    await lab.open(wide);
    await lab.edit(open);
    await lab.part(part);
    const input = lab.dialog().getByLabel(field, { exact: true }).filter({ visible: true }).first();
    await lab.type(input, text);
    await expect(
      lab.dialog().getByRole('alert').filter({ hasText: says }).filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(input).toHaveValue(text);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Escape');
    await lab.expectText(wide.slice(0, 60));
  });
}
