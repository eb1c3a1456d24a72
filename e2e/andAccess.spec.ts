/** Every state of the AND lab under axe, and on the smallest screen that anybody reads on. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { AndPage } from './pages/AndPage.ts';
import { test } from './test.ts';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

interface State {
  readonly name: string;
  readonly query: string;
  readonly reach?: (lab: AndPage) => Promise<void>;
}

const states: readonly State[] = [
  { name: 'at the start', query: '' },
  { name: 'in the middle of an octet', query: `${pair}&at=27` },
  { name: 'with a verdict on which both agree', query: `${pair}&at=33` },
  { name: 'with two verdicts that differ', query: 'a=192.168.1.10/24&b=192.168.1.200/25&at=34' },
  { name: 'with one host', query: 'a=172.16.37.9/20&b=none&at=33' },
  {
    name: 'with masks that are none',
    query: 'a=10.20.30.40/255.0.255.0&b=10.20.30.41/0.0.0.255&at=33',
  },
  {
    name: 'with an address that cannot be read',
    query: pair,
    reach: async (lab) => {
      await lab.address('A').fill('192.168.1.256');
      await lab.mask('A').fill('/33');
      await lab.address('B').focus();
    },
  },
  {
    name: 'with the presets open',
    query: pair,
    reach: async (lab) => lab.button('Presets').click(),
  },
  {
    name: 'with the list of steps open',
    query: pair,
    reach: async (lab) => lab.button('All steps').click(),
  },
  {
    name: 'in an exercise with a wrong answer',
    query: `${pair}&mode=last`,
    reach: async (lab) => lab.answer().getByRole('button', { name: '0' }).click(),
  },
  {
    name: 'in an exercise that asks for a sum',
    query: `${pair}&mode=last&and-a=10000000&and-b=11000000&why=26:own-zero,31:mask-hides`,
    reach: async (lab) => lab.button('Hint').click(),
  },
];

for (const { name, query, reach } of states) {
  test(`the AND lab is accessible ${name}, in full and in its colours`, async ({ page }) => {
    const lab = new AndPage(page);
    await lab.open(query);
    await reach?.(lab);
    await expectAccessible(page);
    await expectColoursAccessible(page);
  });

  test(`the AND lab never scrolls sideways ${name}, at 320 by 256`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const lab = new AndPage(page);
    await lab.open(query);
    await reach?.(lab);
    await expectNoSidewaysScroll(page);
  });
}
