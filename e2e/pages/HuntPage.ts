/** The fault hunt as a person names its parts. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';
import { open } from './shell.ts';

/** A NIC of the PC is off, and its server is bound to the other one's address. */
export const nicAndBind = 'level=2&seed=417';

export async function openHunt(page: Page, text: string): Promise<void> {
  await open(page, `#/hunt?${text}`);
  await expect(page.getByRole('heading', { name: 'Fault hunt' })).toBeVisible();
}

export const complaint = (page: Page): Locator =>
  page.getByRole('region', { name: /^The complaint/ });
export const plan = (page: Page): Locator =>
  page.getByRole('region', { name: 'The plan', exact: true });
export const naming = (page: Page): Locator =>
  page.getByRole('region', { name: 'It works. What was it?' });
export const result = (page: Page): Locator => page.getByRole('region', { name: 'What it was' });
export const settings = (page: Page): Locator => page.getByRole('dialog');
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name });
export const part = (page: Page, name: string): Locator =>
  settings(page).getByRole('radio', { name, exact: true });

/** What mends `nicAndBind`, by mouse; not tried yet. */
export async function mendNicAndBind(page: Page): Promise<void> {
  await button(page, 'Settings of Industrial PC').click();
  await settings(page).getByRole('group', { name: 'NIC 1' }).getByLabel('Switched on').check();
  await part(page, 'Programs').check();
  await settings(page).getByLabel('Bound to').fill('0.0.0.0');
  await settings(page).getByLabel('Bound to').press('Enter');
  await button(page, 'Done, counts as 2 moves').click();
}
