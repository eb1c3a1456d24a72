/** Every state of the bind lab under axe, and on the smallest screens that anybody reads on. */
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { BindPage } from './pages/BindPage.ts';
import { test } from './test.ts';

const devices = 'robot,192.168.1.10/24@a;plc,192.168.2.10/24@b';

interface State {
  readonly name: string;
  readonly query: string;
  readonly reach?: (lab: BindPage) => Promise<void>;
}

const states: readonly State[] = [
  { name: 'at the start', query: '' },
  { name: 'with a packet on an empty lane', query: 'serve=ipc:192.168.2.100:50000&at=7' },
  { name: 'connected', query: 'at=14' },
  { name: 'side by side', query: 'beside=127.0.0.1&at=7' },
  {
    name: 'with Windows, a firewall and a server that cannot start',
    query: `hosts=ipc,pc,windows,192.168.1.100/24@a,192.168.2.100/24@b,fw:drop;${devices}&serve=ipc:192.168.1.10:50000&dial=robot:192.168.1.100:50000&at=7`,
  },
  {
    name: 'with four NICs, drawn closely',
    query:
      'hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b,10.0.3.1/24@c,10.0.4.1/24@d;robot,10.0.1.2/24@a;plc,10.0.2.2/24@b;router,router,10.0.3.2/24@c,10.0.4.2/24@d,forward&serve=ipc:0.0.0.0:50000;ipc:10.0.2.1:5003&dial=robot:10.0.1.1:50000;plc:10.0.2.1:50000;ipc:127.0.0.1:50000&at=6',
  },
  {
    name: 'while a prediction is open',
    query: '',
    reach: async (lab) => {
      await lab.button('Predict').click();
      await lab.cell('0.0.0.0', 'Robot → 192.168.1.100:50000').click();
    },
  },
  {
    name: 'after a prediction was run',
    query: '',
    reach: async (lab) => {
      await lab.button('Predict').click();
      await lab.guess('refused').click();
      await lab.cell('0.0.0.0', 'Robot → 192.168.1.100:50000').click();
      await lab.button('Run').click();
    },
  },
  { name: 'with the presets open', query: '', reach: async (lab) => lab.button('Presets').click() },
  { name: 'with all cells open', query: '', reach: async (lab) => lab.button('All cells').click() },
];

for (const { name, query, reach } of states) {
  test(`the bind lab is accessible ${name}, in full and in its colours`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const lab = new BindPage(page);
    await lab.open(query);
    await reach?.(lab);
    await expectAccessible(page);
    await expectColoursAccessible(page);
  });

  test(`the bind lab never scrolls sideways ${name}, at 320 by 256`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const lab = new BindPage(page);
    await lab.open(query);
    await reach?.(lab);
    await expectNoSidewaysScroll(page);
  });
}
