/** The bind lab as a person meets it: its parts by the names that speech gives them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

export class BindPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `query` is the bench's text, with or without a step. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./#/bind${query === '' ? '' : `?${query}`}`);
    await expect(this.grid()).toBeVisible();
  }

  /**
   * Another bench in the same page, at its last step. By its first, since what is said of an opened
   * link goes with the next.
   */
  async goToEnd(text: string): Promise<void> {
    const steps = [
      ['1', /^step (1 of \d+|0 of 0)$/],
      ['999', /^step (\d+) of \1$/],
    ] as const;
    for (const [at, said] of steps) {
      const hash = `#/bind?${text}&at=${at}`;
      await this.page.evaluate((to) => void (location.hash = to), hash);
      await expect(this.page.getByText(said)).toBeVisible();
    }
  }

  grid = (): Locator =>
    this.page.getByRole('grid', { name: 'Who gets through, for each choice of bind' });
  /** `bind` and `dial` as the cell's name says them: "Robot → 192.168.1.100:50000". */
  cell = (bind: string, dial: string): Locator =>
    this.grid().getByRole('button', { name: new RegExp(`^bound to ${bind}, ${dial}, `) });
  bindTo = (address: string): Locator =>
    this.page.getByRole('radio', { name: address, exact: true });
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });
  host = (name: string): Locator => this.page.getByRole('group', { name, exact: true });
  story = (): Locator => this.page.getByRole('tabpanel', { name: 'Story' });
  guess = (name: string): Locator =>
    this.page.getByRole('group', { name: 'What you expect' }).getByRole('button', { name });

  async expectCell(bind: string, dial: string, word: string): Promise<void> {
    await expect(this.cell(bind, dial)).toHaveAccessibleName(`bound to ${bind}, ${dial}, ${word}`);
  }

  async expectStep(step: number, of: number): Promise<void> {
    const at = this.page.getByText(`step ${step} of ${of}`, { exact: true });
    // It may be on its way there: a step a second.
    await expect(at).toBeVisible({ timeout: 10_000 + 1000 * of });
  }
}
