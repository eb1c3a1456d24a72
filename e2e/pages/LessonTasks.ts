/**
 * Does a lesson's task as a learner with a keyboard would: by the strip, the keys, the cells of the
 * matrix, or the text of the set-up; in the AND lab by its answers or its fields. What is to be
 * reached is the task's own solution.
 */
import type { Page } from '@playwright/test';
import { withBlankFilled } from '../../src/domain/and/answering.ts';
import type { Blank } from '../../src/domain/and/blank.ts';
import { hintOf } from '../../src/domain/and/exercise.ts';
import type { AndScenario } from '../../src/domain/and/scenario.ts';
import { benchMatrix } from '../../src/domain/bench/matrix.ts';
import { isSameCell } from '../../src/domain/bench/places.ts';
import { digitOf } from '../../src/domain/bench/prediction.ts';
import { homeOf, serverAt, type BenchScenario } from '../../src/domain/bench/scenario.ts';
import { formatBench } from '../../src/domain/bench/text.ts';
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import { leadingOnes } from '../../src/domain/ip/mask.ts';
import { and as andWords } from '../../src/i18n/en/and.ts';
import type { Shown } from '../../src/labs/lab.ts';
import { expect } from '../test.ts';
import { AndPage } from './AndPage.ts';
import { Keys } from './Keys.ts';

/** The bench as a text without what was predicted. */
const plain = (bench: BenchScenario): string => formatBench({ ...bench, prediction: null });

/** Arrows from the first cell to that one, and the digit of its mark. */
async function markCells(keys: Keys, before: BenchScenario, goal: BenchScenario): Promise<void> {
  const { page } = keys;
  const { rows } = benchMatrix(before);
  const there = before.prediction?.marks ?? [];
  for (const mark of goal.prediction?.marks ?? []) {
    if (there.some((known) => isSameCell(known, mark) && known.guess === mark.guess)) continue;
    const row = rows.findIndex(({ bind }) => bind === mark.bind);
    const column = rows[row]?.cells.findIndex((cell) => isSameCell(cell, mark)) ?? -1;
    const cell = page.locator(`[role="grid"] [data-cell="${row} ${column}"]`);
    await keys.tabTo(page.locator('[role="grid"] [data-cell][tabindex="0"]'));
    await keys.press('Home', ...rows.map(() => 'ArrowUp'));
    await keys.press(...Array.from({ length: row }, () => 'ArrowDown'));
    await keys.press('Home', ...Array.from({ length: column }, () => 'ArrowRight'));
    await expect(cell).toBeFocused();
    await keys.press(`${digitOf(mark.guess)}`);
  }
  await keys.use(
    page.getByRole('region', { name: 'Who gets through' }).getByRole('button', { name: 'Run' }),
  );
}

/** "As text …" of the menu: the way that can do everything. */
async function writeNotation(keys: Keys, goal: BenchScenario): Promise<void> {
  const { page } = keys;
  await keys.use(page.getByRole('button', { name: 'Edit', exact: true }));
  await keys.use(page.getByRole('button', { name: 'As text …' }));
  await keys.write(page.getByLabel('Text of the set-up'), plain(goal));
  await keys.use(page.getByRole('button', { name: 'Use this text' }));
  await keys.press('Escape');
  await expect(page.getByLabel('Text of the set-up')).toHaveCount(0);
}

export async function doInBindLab(
  page: Page,
  before: BenchScenario,
  goal: BenchScenario,
  shows: readonly Shown[],
): Promise<void> {
  const keys = new Keys(page);
  const [own, wanted] = [serverAt(before, before.server), serverAt(goal, goal.server)];
  if (goal.prediction !== null) {
    // The one thing besides marks that such tasks ask for.
    if (homeOf(before)?.firewall.on !== homeOf(goal)?.firewall.on) await keys.press('f');
    return markCells(keys, before, goal);
  }
  if (shows.includes('edit')) return writeNotation(keys, goal);
  if (wanted === undefined || own?.bind === wanted.bind) {
    return keys.use(page.getByRole('button', { name: /^Restart/ }));
  }
  const binds = page.getByRole('group', { name: 'Server listens on' });
  return keys.choose(binds, formatIpv4(wanted.bind));
}

async function answerBlank(keys: Keys, lab: AndPage, blank: Blank): Promise<void> {
  const { exercise } = andWords;
  if (blank.kind === 'bit') {
    const has = await lab.answer().evaluate((group) => group.contains(document.activeElement));
    if (!has) await keys.tabTo(lab.answer().getByRole('button').first());
    return keys.press(`${blank.right}`);
  }
  if (blank.kind === 'octet') {
    await keys.write(lab.answer().getByRole('textbox'), `${blank.right}`);
    return keys.press('Enter');
  }
  const name =
    blank.kind === 'reason' ? exercise.reasons[blank.right] : exercise.verdict(blank, blank.right);
  return keys.use(lab.answer().getByRole('button', { name, exact: true }));
}

const hostLetters = [
  ['a', 'A'],
  ['b', 'B'],
] as const;

export async function doInAndLab(
  page: Page,
  before: AndScenario,
  goal: AndScenario,
): Promise<void> {
  const keys = new Keys(page);
  const lab = new AndPage(page);
  for (const [host, letter] of hostLetters) {
    const [own, wanted] = [before[host], goal[host]];
    if (wanted === null || own === null) continue;
    if (own.address !== wanted.address) {
      await keys.write(lab.address(letter), formatIpv4(wanted.address));
    }
    if (own.mask !== wanted.mask)
      await keys.write(lab.mask(letter), `/${leadingOnes(wanted.mask)}`);
  }
  if (before.mode === 'watch') return keys.press('Enter');
  for (let now = before, left = hintOf(now); left !== undefined; left = hintOf(now)) {
    await answerBlank(keys, lab, left);
    now = withBlankFilled(now, left);
  }
}
