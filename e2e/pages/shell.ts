/** The frame around every page, as people name its parts. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

export const storageKey = 'bit-by-bind';

export const pairLink = '#/and?a=192.168.1.130/26&b=192.168.1.194/26';
export const initialLink = '#/and?a=192.168.1.100/24&b=192.168.1.101/24';

export async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-route', 'live');
  if (hash.startsWith('#/and')) await expect(addressA(page)).toBeVisible();
}

export const notices = (page: Page): Locator => page.getByRole('status', { name: 'Notices' });
export const tool = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Tools of this lab' }).getByRole('button', { name });
export const settingsButton = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', { name: 'Settings' });

/** The text field of host A's address: where the lab shows what a link brought. */
export const addressA = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Address of host A' });

export async function typeAddressA(page: Page, address: string): Promise<void> {
  await addressA(page).fill(address);
  await addressA(page).press('Enter');
}

/** What the browser keeps once the learner's last change has come to rest. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storageKey);

export async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => kept(page)).toContain(text);
}

/** Runs before any script of the page, on every visit. */
export async function keepBefore(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem('prepared') === null) localStorage.setItem(key, value);
      sessionStorage.setItem('prepared', 'yes');
    },
    [storageKey, text] as const,
  );
}
