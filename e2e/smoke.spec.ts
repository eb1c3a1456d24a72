/**
 * Does the built page open at all: by each kind of link, without JavaScript, from a folder, under its
 * own policy, with no more requests than are budgeted? What its screens can do is left to the other
 * journeys.
 */
import type { Page } from '@playwright/test';
import { firstLoadFiles, onDemandParts, sheetsOf } from '../scripts/size/builtFiles.ts';
import { firstParts, sheetBringer } from '../scripts/size/budget.ts';
import { partsOf } from '../scripts/size/weigh.ts';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import { builtFolder, readBuilt, readManifest } from './built.ts';
import { serveInFolder } from './folderServer.ts';
import { expect, test } from './test.ts';

const claim = 'Subnets bit by bit. Servers, bind by bind.';

for (const hash of ['', '#', '#/', '#/and', '#/nowhere', '#constructor', '#__proto__']) {
  test(`the address ending in "${hash}" opens a page with one heading and nothing to complain about`, async ({
    page,
  }) => {
    await page.goto(`./${hash}`);
    await expect(page.locator('html')).toHaveAttribute('data-route', 'live');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toBeVisible();
  });
}

test('the home is accessible, in full and its colours again, and never scrolls sideways', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-route', 'live');
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  await expectColoursAccessible(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScroll(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the home is there to read, and says what it needs', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: claim })).toBeVisible();
    // Chromium keeps the element as text here: its own switch, not an emulation, would show it.
    const said = await page.locator('noscript').evaluate((element) => element.textContent);
    expect(said).toContain('needs JavaScript');
  });
});

test('it works from a folder of a host', async ({ page, troubles }) => {
  const server = await serveInFolder(builtFolder, '/some/folder/');
  await page.goto(server.address);
  await expect(page.locator('html')).toHaveAttribute('data-route', 'live');
  await page.getByRole('link', { name: 'AND lab' }).first().click();
  await expect(page).toHaveURL(/\/some\/folder\/#\/and/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  server.close();
  // Served from a port of its own, which the watch takes for another origin; nothing else is.
  const elsewhere = troubles.splice(0).filter((trouble) => !trouble.includes(server.address));
  expect(elsewhere).toEqual([]);
});

test('the policy stops an inline script, eval, and HTML made from text', async ({
  page,
  troubles,
}) => {
  const attack = `
    window.stopped = [];
    const tried = (name, act) => { try { act(); } catch { window.stopped.push(name); } };
    tried('eval', () => eval('window.evaluated = true'));
    tried('html', () => { document.createElement('p').innerHTML = '<b>x</b>'; });
    tried('policy', () => trustedTypes.createPolicy('default', {}));
    const script = document.createElement('script');
    tried('script text', () => { script.textContent = 'window.inlined = true'; });
    document.head.append(script);`;
  // In a file of the page itself: what a test evaluates is not under the page's policy.
  await page.route('**/boot.js', async (route) => {
    const boot = await readBuilt('boot.js');
    await route.fulfill({ contentType: 'text/javascript', body: `${boot}\n${attack}` });
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-route', 'live');
  const result = await page.evaluate(() => ({
    stopped: Reflect.get(window, 'stopped'),
    evaluated: Reflect.has(window, 'evaluated'),
    inlined: Reflect.has(window, 'inlined'),
  }));
  expect(result).toEqual({
    stopped: ['eval', 'html', 'policy', 'script text'],
    evaluated: false,
    inlined: false,
  });
  expect(troubles.splice(0).length, 'every violation was seen by the watch').toBeGreaterThan(3);
});

test.describe('what is downloaded', () => {
  // What is fetched when the page is idle comes after the first load.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
  });

  async function filesAskedFor(page: Page, hash: string): Promise<readonly string[]> {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await page.goto(`./${hash}`);
    await expect(page.locator('html')).toHaveAttribute('data-route', 'live');
    await page.waitForLoadState('networkidle');
    return asked.map((path) => (path === '' ? 'index.html' : path));
  }

  test('the first load asks for what the size budget counts, and for nothing else', async ({
    page,
  }) => {
    const [manifest, html] = [await readManifest(), await readBuilt('index.html')];
    const counted = firstLoadFiles(manifest, html, firstParts);
    const asked = await filesAskedFor(page, '');
    expect(asked.filter((file) => !counted.includes(file))).toEqual([]);
  });

  test('a link into the AND lab asks for no more than its budget counts on top', async ({
    page,
  }) => {
    const [manifest, html] = [await readManifest(), await readBuilt('index.html')];
    const first = [
      ...firstLoadFiles(manifest, html, firstParts),
      ...sheetsOf(manifest, sheetBringer),
    ];
    const parts = onDemandParts(manifest, first, (key) => partsOf(manifest, key));
    const lab = parts.find(({ name }) => name === 'src/labs/and/AndLab.tsx')?.files ?? [];
    const asked = await filesAskedFor(page, '#/and');
    expect(lab.length).toBeGreaterThan(0);
    expect(asked.filter((file) => !first.includes(file) && !lab.includes(file))).toEqual([]);
  });
});
