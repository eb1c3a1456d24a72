/** The course map, the review and what is kept of a learner's way, as people name their parts. */
import type { Locator, Page } from '@playwright/test';
import { itemAt } from '../../src/domain/drill/item.ts';
import type { Skill } from '../../src/domain/drill/skill.ts';
import { expect } from '../test.ts';
import { sunday, sundayNumber } from './day.ts';

/** Dates stand still there, timers go on; 0 is Sunday, where every journey begins. */
export const goToDay = (page: Page, later: number): Promise<void> =>
  page.clock.setFixedTime(new Date(Date.parse(sunday) + later * 86_400_000));

const answersTo = (skill: Skill, day: number, count: number, nth: number) =>
  Array.from({ length: count }, (_, index) => ({
    place: { skill, seed: 5, number: index + 1 },
    given: 'x',
    isRight: true,
    day,
    nth: nth + index,
  }));

/** A save of a learner who knows two skills since Sunday, and is in the midst of lesson 6. */
export const learner = (changes: object = {}): string =>
  JSON.stringify({
    version: 1,
    data: {
      progress: {
        era: 0,
        work: {
          bind: { seed: 3, part: 'wildcard', answers: {}, texts: {}, hints: {}, nth: 9 },
        },
        finished: { 'gateway/earlier': sundayNumber },
        log: [
          ...answersTo('which-bind', sundayNumber, 3, 1),
          ...answersTo('network', sundayNumber, 3, 4),
        ],
        hunts: [],
        ...changes,
      },
    },
  });

/** The button with the right answer to an exercise, from 0; reckoned from its numbers. */
export function rightPlace(skill: Skill, seed: number, number: number): number {
  const { options, right } = itemAt({ skill, seed, number });
  return options?.indexOf(right) ?? -1;
}

export const answers = (page: Page): Locator =>
  page.getByRole('group', { name: 'Answers' }).getByRole('button');

/** Answers one exercise of the practice page, rightly. */
export async function practise(page: Page, skill: Skill, number: number): Promise<void> {
  await page.goto(`./#/practice?skill=${skill}&seed=21&item=${number}`);
  await expect(page.getByRole('main')).toContainText(`Exercise ${number}, set 21`);
  await answers(page)
    .nth(rightPlace(skill, 21, number))
    .click();
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
}

export const lesson = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

export async function openMap(page: Page): Promise<void> {
  await page.goto('./#/learn');
  await expect(page.getByRole('heading', { level: 1, name: 'The course' })).toBeVisible();
}

export async function skillsOf(page: Page, title: string): Promise<Locator> {
  const row = lesson(page, title);
  await row.getByText('Parts and skills').click();
  return row.getByRole('definition');
}

export const progressBox = (page: Page): Locator =>
  page.getByRole('region', { name: 'Your progress' });
export const progressButton = (page: Page, name: string): Locator =>
  progressBox(page).getByRole('button', { name, exact: true });

export async function openFile(page: Page, text: string | Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
