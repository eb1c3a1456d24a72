/**
 * Nothing on the bench is cut, and no two texts of it lie on each other, in any set-up that the lab
 * offers, on the smallest screen of a projector: measured in the page.
 */
import { bindPresets } from '../src/content/bindScenarios.ts';
import { formatBench } from '../src/domain/bench/text.ts';
import { cutTexts } from './pages/cutTexts.ts';
import { BindPage } from './pages/BindPage.ts';
import { expect, test } from './test.ts';

const scenes = [
  ...bindPresets.map(({ id, scenario }) => [id, formatBench(scenario)] as const),
  ['two side by side', 'serve=ipc:192.168.2.100:50000&beside=0.0.0.0'],
  [
    'a bind to an address of nobody, and a cable out',
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@none;plc,192.168.2.10/24@b&serve=ipc:192.168.3.5:50000',
  ],
] as const;

test('every set-up fits on a screen of 1280 by 720, and none of its words is cut', async ({
  page,
}) => {
  const lab = new BindPage(page);
  await lab.open();
  for (const [name, text] of scenes) {
    // At its end a scene shows the most.
    await lab.goToEnd(text);
    await expect.poll(() => page.evaluate(cutTexts), name).toEqual([]);
  }
});
