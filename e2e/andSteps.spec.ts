/** Watching the AND: steps there and back, typing, flipping, dragging, links to a step. */
import { AndPage } from './pages/AndPage.ts';
import { expect, test } from './test.ts';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';
/** 192.168.1.128 and 192.168.1.192, worked out by hand. */
const networkA = '11000000101010000000000110000000';
const networkB = '11000000101010000000000111000000';
const nothing = '.'.repeat(32);

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('the AND runs to its verdict and all the way back', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  expect(await lab.andRow('A')).toBe(nothing);
  for (let step = 1; step <= 27; step += 1) await page.keyboard.press('ArrowRight');
  await lab.expectStep(27, 33);
  await expect(page.getByRole('main')).toContainText('Bit 27, worth 32 in octet 4. 0 AND 0 = 0.');
  expect(await lab.andRow('A')).toBe(`${networkA.slice(0, 27)}.....`);

  await page.keyboard.press('End');
  await lab.expectStep(33, 33);
  await expect(page.getByRole('main')).toContainText('Not the same segment, and both hosts agree');
  expect(await lab.andRow('A')).toBe(networkA);
  expect(await lab.andRow('B')).toBe(networkB);
  for (const host of ['A', 'B'] as const) {
    await expect(lab.bit(host, 'AND', 26)).toHaveAccessibleName(/first difference$/);
  }

  for (let step = 33; step > 0; step -= 1) await page.keyboard.press('PageUp');
  await lab.expectStep(0, 33);
  expect(await lab.andRow('B')).toBe(nothing);
});

test('a step can be an octet, or everything', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  await lab.mode('octet').check();
  await lab.button('Step forward').click();
  await lab.expectStep(8, 33);
  await expect(page.getByRole('main')).toContainText('Octet 1 is complete: 128 + 64 = 192');
  await lab.mode('all').check();
  await lab.button('Step forward').click();
  await lab.expectStep(33, 33);
});

test('a typed mask, a dragged edge, its keys and a flipped bit always agree', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  await lab.mask('A').fill('255.255.255.0');
  await lab.mask('A').press('Enter');
  await expect(lab.mask('A')).toHaveValue('/24');
  await expect(lab.edge('A')).toHaveAttribute('aria-valuetext', '/24, 24 network bits');
  await expect(lab.fact('A', 'network')).toHaveText('192.168.1.0/24');

  const from = await lab.edge('A').boundingBox();
  const to = await lab.bit('A', 'mask', 20).boundingBox();
  if (from === null || to === null) throw new Error('not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(lab.mask('A')).toHaveValue('/20');
  await expect(lab.octet('A', 'mask', 3)).toHaveValue('240');

  await lab.edge('A').focus();
  await page.keyboard.press('ArrowRight');
  await expect(lab.mask('A')).toHaveValue('/21');
  await page.keyboard.press('End');
  await expect(lab.mask('A')).toHaveValue('/32');
  await page.keyboard.press('Home');
  await expect(lab.fact('A', 'how many')).toHaveText('4,294,967,294');

  await lab.bit('A', 'mask', 1).click();
  await expect(lab.mask('A')).toHaveValue('/1');
  await lab.octet('A', 'IP', 4).fill('7');
  await expect(lab.address('A')).toHaveValue('192.168.1.7');
  await lab.bit('A', 'IP', 32).click();
  await expect(lab.octet('A', 'IP', 4)).toHaveValue('6');
});

test('the bits are one tab stop; arrows, Home, End, Space, 0 and 1 work inside', async ({
  page,
}) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  await lab.mask('A').focus();
  await page.keyboard.press('Tab');
  await expect(lab.bit('A', 'IP', 1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(lab.bit('A', 'IP', 32)).toBeFocused();
  await page.keyboard.press('1');
  await expect(lab.address('A')).toHaveValue('192.168.1.131');
  await page.keyboard.press('0');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(lab.address('A')).toHaveValue('192.168.1.128');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(lab.bit('A', 'AND', 31)).toBeFocused();
  await page.keyboard.press('PageDown');
  await lab.expectStep(1, 33);
  await expect(lab.bit('A', 'AND', 31)).toBeFocused();
});

test('a wrong address takes the results away and keeps what was typed', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(`${pair}&at=33`);
  await lab.address('A').fill('192.168.1.256');
  await expect(lab.fact('A', 'network')).toHaveText('');
  await expect(page.getByRole('main')).not.toContainText('Not the same segment');
  await expect(page.getByText('Octet 4 is 256')).toHaveCount(0);
  await lab.address('B').focus();
  await expect(page.getByText('Octet 4 is 256')).toBeVisible();
  await expect(lab.address('A')).toHaveValue('192.168.1.256');
  await expect(lab.address('A')).toHaveAttribute('aria-invalid', 'true');
});

test('what was said of a host is said no more beside a field that cannot be read', async ({
  page,
}) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  await lab.address('A').fill('10.1.2.3');
  await expect(lab.panel('A')).toContainText('Host A is now 10.1.2.3/26.');
  await lab.address('A').fill('10.1.2.300');
  await expect(lab.panel('A')).not.toContainText('Host A is now');
});

test('a pasted address with its mask offers to split', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  await lab.address('B').fill('10.1.2.3 255.255.0.0');
  await lab.address('B').press('Enter');
  await page.getByRole('button', { name: 'Split into 10.1.2.3 and mask /16' }).click();
  await expect(lab.address('B')).toHaveValue('10.1.2.3');
  await expect(lab.mask('B')).toHaveValue('/16');
});

test('a mask with a hole is drawn, named and never mended by itself', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open('a=10.20.30.40/24&b=none');
  await lab.bit('A', 'mask', 12).click();
  await expect(lab.mask('A')).toHaveValue('255.239.255.0');
  await expect(page.getByText('a 1 after a 0 at bit 13')).toBeVisible();
  await expect(lab.fact('A', 'network')).toHaveText('');
  await page.getByRole('button', { name: '/11 · 255.224.0.0' }).click();
  await expect(lab.mask('A')).toHaveValue('/11');
  await lab.mask('A').fill('0.0.0.255');
  await lab.mask('A').press('Enter');
  await page.getByRole('button', { name: 'Use the inverse /24' }).click();
  await expect(lab.mask('A')).toHaveValue('/24');
});

test('unequal masks: two sentences, two arrows, and what happens on the wire', async ({ page }) => {
  const lab = new AndPage(page);
  await lab.open('a=192.168.1.10/24&b=192.168.1.200/25&at=34');
  const main = page.getByRole('main');
  await expect(main).toContainText('A says: B is in my segment.');
  await expect(main).toContainText('B says: A is not in my segment.');
  await expect(main).toContainText('A → B Timed out.');
  await expect(main).toContainText('B → A No route.');
});

test('a link with a step shows that step to somebody else, and Back keeps it', async ({
  page,
  elsewhere,
}) => {
  const lab = new AndPage(page);
  await lab.open(pair);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=5$/);
  const context = await elsewhere();
  const other = new AndPage(await context.newPage());
  await other.page.goto(page.url());
  await other.expectStep(5, 33);
  await expect(other.address('B')).toHaveValue('192.168.1.194');

  await lab.button('Presets').click();
  await page.getByRole('button', { name: '172.16.37.9/20' }).click();
  await expect(lab.panel('B')).toHaveCount(0);
  await lab.expectStep(0, 33);
  await page.goBack();
  await expect(lab.address('B')).toHaveValue('192.168.1.194');
  await lab.expectStep(5, 33);
});
