/** A lesson's part on the screen, by the names that speech gives its pieces. */
import type { Locator, Page } from '@playwright/test';
import { drawn } from '../drawn.ts';
import { expect } from '../test.ts';

export class LessonScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(lesson: string, part: string, seed = 417): Promise<void> {
    const hash = `#/learn?lesson=${lesson}&part=${part}&seed=${seed}`;
    await this.page.goto(`./${hash}`);
    const here = this.parts().locator('[aria-current="step"]');
    await expect(here).toHaveAttribute('href', hash);
    // Its lab comes later than the row of parts, and a key pressed before is nobody's.
    const name = await here.getAttribute('aria-label');
    await expect(this.title()).toHaveText(name?.replace(/^Part \d+: /, '') ?? '');
    await drawn(this.page);
  }

  main = (): Locator => this.page.getByRole('main');
  title = (): Locator => this.main().getByRole('heading', { level: 2 }).first();
  button = (name: string): Locator => this.main().getByRole('button', { name, exact: true });
  outcome = (name: string): Locator => this.main().getByRole('radio', { name });
  compared = (): Locator => this.page.getByRole('region', { name: 'Predicted and seen' });
  option = (text: string): Locator => this.main().getByRole('button', { name: text });
  next = (): Locator => this.main().getByRole('link', { name: 'Next', exact: true });
  parts = (): Locator => this.page.getByRole('navigation', { name: 'Parts of this lesson' });
  notices = (): Locator => this.page.getByRole('status', { name: 'Notices' });
  hints = (): Locator => this.page.getByRole('list', { name: 'Hints' }).getByRole('listitem');

  /** By keys: the digit of the outcome, then the run, which need not be waited for. */
  async predict(digit: number): Promise<void> {
    await this.page.keyboard.press(`${digit}`);
    await expect(
      this.main()
        .getByRole('radio')
        .nth(digit - 1),
    ).toBeChecked();
    await this.page.keyboard.press('Enter');
    const showEnd = this.button('Show the end');
    await expect(showEnd.or(this.compared())).toBeVisible();
    if (await showEnd.isVisible()) await showEnd.click();
    await expect(this.compared()).toBeVisible();
  }

  async expectFocusKept(): Promise<void> {
    await expect(this.page.locator('body:focus')).toHaveCount(0);
    expect(await this.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
}
