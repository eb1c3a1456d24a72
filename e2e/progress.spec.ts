/** A learner's progress: kept, carried along, wiped, never lost. Reviewing is in review.spec.ts. */
import { readFile } from 'node:fs/promises';
import { expectAccessible, expectColoursAccessible, expectNoSidewaysScroll } from './axe.ts';
import {
  goToDay,
  learner,
  lesson,
  openFile,
  openMap,
  practise,
  progressBox,
  progressButton,
  skillsOf,
} from './pages/progress.ts';
import {
  expectKept,
  keepBefore,
  kept,
  notices,
  open,
  pairLink,
  storageKey,
  typeAddressA,
} from './pages/shell.ts';
import { expect, test } from './test.ts';

test('what was practised is there after a reload, and three in a row come back tomorrow', async ({
  page,
}) => {
  for (const number of [1, 2, 3]) await practise(page, 'and-octet', number);
  await expectKept(page, '"number":3');
  await page.reload();
  await openMap(page);
  await expect(page.getByRole('main')).toContainText(
    'Next: AND of an octet, Mon, Nov 23 (tomorrow)',
  );
  await expect(await skillsOf(page, 'Mask and AND')).toContainText([
    'clean, re-check Mon, Nov 23',
    'not tried',
  ]);
});

test('the map leads on: where a lesson was left, and into any part', async ({ page }) => {
  await keepBefore(page, learner());
  await openMap(page);
  await expect(lesson(page, 'Bind')).toContainText('started');
  await expect(lesson(page, 'Gateway')).toContainText(/1 of \d+ parts/);
  await expect(lesson(page, 'Firewall')).toContainText('not started');
  await page.getByRole('main').getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/#\/learn\?lesson=bind&part=/);
  // The address is first; whoever goes back has seen the lesson.
  await expect(page.getByRole('heading', { level: 1, name: '6 · Bind' })).toBeVisible();
  await page.goBack();
  await skillsOf(page, 'Gateway');
  await lesson(page, 'Gateway').getByRole('link', { name: 'From an earlier lesson' }).click();
  await expect(page).toHaveURL(/lesson=gateway&part=earlier/);
});

test('damaged progress costs only what is damaged, and is named', async ({ page }) => {
  await goToDay(page, 1);
  await keepBefore(page, learner({ finished: { '../../x': 1, 'gateway/earlier': 20_779 } }));
  await openMap(page);
  await expect(notices(page)).toContainText('progress.finished');
  await expect(lesson(page, 'Gateway')).toContainText(/1 of \d+ parts/);
  await expect(lesson(page, 'Bind')).toContainText('due today');
});

test('a save of the version before opens, and has progress from then on', async ({ page }) => {
  await keepBefore(page, '{"version":0,"data":{"settings":{"theme":"dark"},"benches":{}}}');
  await practise(page, 'and-octet', 1);
  await expectKept(page, '"version":1');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await kept(page)).toContain('"skill":"and-octet"');
});

test('no room: said once, the work goes on, kept when there is room', async ({ page }) => {
  await practise(page, 'and-octet', 1);
  await expectKept(page, '"number":1');
  await page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let n = 0; n < 9; n += 1) localStorage.setItem(`fill${size}.${n}`, 'x'.repeat(size));
      } catch {
        // No room for this size: the next smaller one.
      }
    }
  });
  await practise(page, 'and-octet', 2);
  await expect(notices(page)).toContainText('no room left');
  await page.evaluate((key) => {
    for (const other of Object.keys(localStorage)) {
      if (other !== key) localStorage.removeItem(other);
    }
  }, storageKey);
  await expectKept(page, '"number":2');
});

test('storage denied: progress lasts as long as the page, and can be saved as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await practise(page, 'and-octet', 1);
  await openMap(page);
  await expect(progressBox(page)).toContainText('keeps nothing for this page');
  await expect(await skillsOf(page, 'Mask and AND')).toContainText(['1 of 3 right in a row']);
  const download = page.waitForEvent('download');
  await progressButton(page, 'Save as a file').click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('"skill":"and-octet"');
});

test('two tabs: what either did is in both, at once and after a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openMap(page);
  await skillsOf(page, 'Mask and AND');
  for (const number of [1, 2, 3]) await practise(other, 'and-octet', number);
  const skills = lesson(page, 'Mask and AND').getByRole('definition');
  await expect(skills.first()).toContainText('clean');
  await page.bringToFront();
  await practise(page, 'network', 1);
  await expectKept(page, '"skill":"network"');
  expect((await kept(page))?.match(/"skill":"and-octet"/g)).toHaveLength(3);
  await openMap(other);
  await expect(await skillsOf(other, 'Mask and AND')).toContainText([
    'clean',
    '1 of 3 right in a row',
  ]);
});

test('two tabs, one is closed: what was set up in it outlasts all that the other saves', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, pairLink);
  await open(other, pairLink);
  await typeAddressA(other, '10.0.0.2');
  await expectKept(other, 'a=10.0.0.2/26');
  await other.close();
  for (const address of ['10.0.0.1', '10.0.0.3']) {
    await typeAddressA(page, address);
    await expectKept(page, `a=${address}/26`);
    expect(await kept(page)).toContain('a=10.0.0.2/26');
  }
});

test('saved as a file, wiped, taken in again: everything is back', async ({ page, elsewhere }) => {
  await keepBefore(page, learner());
  await openMap(page);
  const download = page.waitForEvent('download');
  await progressButton(page, 'Save as a file').click();
  const file = await readFile(await (await download).path());
  await progressButton(page, 'Wipe progress').click();
  await expect(lesson(page, 'Bind')).toContainText('not started');
  await expectKept(page, '"log":[]');
  await page.reload();
  await expect(lesson(page, 'Bind')).toContainText('not started');
  await openFile(page, file);
  await expect(progressBox(page)).toContainText('Taken in: 1 finished part and 6 answers.');
  await expect(lesson(page, 'Bind')).toContainText('started');
  await openFile(page, file);
  await expect(progressBox(page)).toContainText('was here already');

  const next = await (await elsewhere()).newPage();
  await goToDay(next, 1);
  await openMap(next);
  await openFile(next, file);
  await expect(lesson(next, 'Bind')).toContainText('due today');
});

test('a wipe is undone, also in the other tab, and nothing done since is lost', async ({
  page,
  context,
}) => {
  await keepBefore(page, learner());
  await openMap(page);
  const other = await context.newPage();
  await openMap(other);
  await progressButton(page, 'Wipe progress').click();
  await expect(lesson(other, 'Bind')).toContainText('not started');
  await practise(other, 'and-octet', 1);
  await expectKept(other, '"skill":"and-octet"');
  expect(await kept(other)).not.toContain('which-bind');
  await openMap(other);
  await progressButton(page, 'Undo').click();
  await expect(progressButton(page, 'Wipe progress')).toBeFocused();
  await expect(progressBox(page)).toContainText('Your progress is back.');
  await expect(lesson(other, 'Gateway')).toContainText(/1 of \d+ parts/);
  await expectKept(other, 'which-bind');
  expect(await kept(other)).toContain('"skill":"and-octet"');
});

test('a file that is none is refused with a word, and nothing changes', async ({ page }) => {
  await keepBefore(page, learner());
  await openMap(page);
  const refused = async (text: string | Buffer, why: string) => {
    await openFile(page, text);
    await expect(progressBox(page)).toContainText(why);
  };
  await refused('', 'This file is empty');
  await refused(Buffer.alloc(2 * 1024 * 1024, 'x'), 'This file has 2.0 MB');
  await refused('<script>alert(1)</script>', 'no progress of this course');
  await refused('{"version":99,"data":{}}', 'newer version');
  await expect(lesson(page, 'Gateway')).toContainText(/1 of \d+ parts/);
  await openFile(page, learner({ log: [{ place: 7 }], finished: { 'bind/wildcard': 20_000 } }));
  await expect(progressBox(page)).toContainText('Taken in: 1 finished part.');
  await expect(progressBox(page)).toContainText('left out: progress.log');
});

test('the map: axe, and its colours in every theme', async ({ page }) => {
  await goToDay(page, 1);
  await keepBefore(page, learner());
  await openMap(page);
  await skillsOf(page, 'Gateway');
  await progressButton(page, 'Wipe progress').click();
  await expectAccessible(page);
  await progressButton(page, 'Undo').click();
  await expectColoursAccessible(page);
});

for (const width of [320, 768]) {
  test(`the map at ${width} px: axe, no sideways scroll`, async ({ page }) => {
    await goToDay(page, 1);
    await keepBefore(page, learner());
    await page.setViewportSize({ width, height: 640 });
    await openMap(page);
    await skillsOf(page, 'Gateway');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}
