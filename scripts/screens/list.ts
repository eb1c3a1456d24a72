/**
 * Every screen that people should look at. One entry each: where it is, and what to do there first;
 * sizes and themes are left to screens.ts.
 */
import type { Page } from 'playwright';

export interface Screen {
  readonly name: string;
  /** The part of the address after `#`. */
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

const press =
  (name: string) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

export const screens: readonly Screen[] = [
  { name: 'home', hash: '/' },
  { name: 'home-settings', hash: '/', act: press('Settings') },
  { name: 'and-start', hash: `/and?${pair}` },
  { name: 'and-middle', hash: `/and?${pair}&at=26` },
  { name: 'and-end', hash: `/and?${pair}&at=33` },
  { name: 'and-one-host', hash: '/and?a=172.16.37.9/20&b=none&at=20' },
  { name: 'and-masks-differ', hash: '/and?a=192.168.1.10/24&b=192.168.2.20/16&at=33' },
  { name: 'and-no-mask', hash: '/and?a=192.168.1.10/255.255.127.0&b=192.168.1.20/24&at=17' },
  { name: 'and-whole-net', hash: '/and?a=10.0.0.1/0&b=192.168.1.10/0&at=33' },
  { name: 'and-last-octet', hash: `/and?${pair}&mode=last` },
  { name: 'and-all-yours', hash: `/and?${pair}&mode=all` },
  { name: 'and-presets', hash: `/and?${pair}`, act: press('Presets') },
  { name: 'and-all-steps', hash: `/and?${pair}&at=33`, act: press('All steps') },
  { name: 'bind-start', hash: '/bind' },
  { name: 'bind-refused', hash: '/bind?serve=ipc:192.168.2.100:50000~name:vision~pid:4312&at=7' },
  { name: 'bind-connected', hash: '/bind?at=14' },
  { name: 'bind-beside', hash: '/bind?beside=192.168.2.100&at=7' },
  { name: 'bind-cannot-start', hash: '/bind?serve=ipc:192.168.1.10:50000&at=4' },
  { name: 'bind-predict', hash: '/bind', act: press('Predict') },
  { name: 'bind-all-cells', hash: '/bind', act: press('All cells') },
  { name: 'bind-presets', hash: '/bind', act: press('Presets') },
  {
    name: 'bind-windows-firewall',
    hash: '/bind?hosts=ipc,pc,windows,192.168.1.100/24@a,192.168.2.100/24@b,fw:drop;robot,192.168.1.10/24@a;plc,192.168.2.10/24@b&serve=ipc:0.0.0.0:50000&dial=robot:192.168.1.100:50000&at=6',
  },
  {
    name: 'bind-four-nics',
    hash: '/bind?hosts=ipc,pc,10.0.1.1/24@a,10.0.2.1/24@b,10.0.3.1/24@c,10.0.4.1/24@d;robot,10.0.1.2/24@a;plc,10.0.2.2/24@b;cam,10.0.3.2/24@c;laptop,pc,10.0.1.50/24@a,gw:10.0.1.1;printer,10.0.4.9/24@d;scale,10.0.2.9/24@b&serve=ipc:0.0.0.0:50000&dial=robot:10.0.1.1:50000;plc:10.0.2.1:50000;cam:10.0.3.1:50000;ipc:127.0.0.1:50000&at=6',
  },
  {
    name: 'bind-packet',
    hash: '/bind?at=5',
    act: async (page) => {
      await page.getByRole('tab', { name: 'Packets' }).click();
      await page.getByRole('tabpanel').getByRole('button', { name: /SYN\]/ }).first().click();
    },
  },
  {
    name: 'bind-router',
    hash: '/bind?hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,192.168.3.100/24@c;robot,192.168.1.10/24@a;laptop,pc,192.168.1.50/24@a;cam,192.168.3.9/24@c;plc,192.168.2.10/24@b;router,router,192.168.1.1/24@a,192.168.2.1/24@b,forward&serve=ipc:0.0.0.0:50000&dial=robot:192.168.1.100:50000;cam:192.168.3.100:50000;plc:192.168.2.100:50000&at=6',
  },
  { name: 'practice-typed', hash: '/practice?skill=binary-decimal&seed=7&item=2' },
  { name: 'practice-choice', hash: '/practice?skill=which-bind&seed=7&item=2' },
  {
    name: 'practice-answered',
    hash: '/practice?skill=symptom&seed=7&item=3',
    act: async (page) => page.keyboard.press('1'),
  },
  { name: 'practice-listing', hash: '/practice?skill=pid-port&seed=7&item=2' },
  { name: 'practice-menu', hash: '/practice?skill=network&seed=7', act: press('Network address') },
  { name: 'ports', hash: '/ports?port=502' },
  { name: 'ports-free', hash: '/ports?port=50000' },
  { name: 'learn', hash: '/learn' },
  { name: 'review', hash: '/review' },
  { name: 'lesson-predict', hash: '/learn?lesson=bind&seed=7' },
  {
    name: 'lesson-run',
    hash: '/learn?lesson=bind&seed=7',
    act: async (page) => {
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await page.keyboard.press('End');
    },
  },
  { name: 'lesson-and', hash: '/learn?lesson=mask-and-and&seed=7' },
  { name: 'hunt', hash: '/hunt?level=1&seed=417' },
  { name: 'unknown-page', hash: '/nowhere' },
  { name: 'damaged-link', hash: '/and?a=300.1.1.1/24' },
];
