/** Somebody with a keyboard and nothing else: Tab to a thing, arrows within it, Enter. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

const mostTabs = 160;

/** Runs in the page; null: it has the focus. */
function wayTo(element: Element): 'Tab' | 'Shift+Tab' | null {
  const { activeElement } = document;
  if (element === activeElement) return null;
  if (activeElement === null) return 'Tab';
  const isBefore =
    element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore === 0 || element.contains(activeElement) ? 'Tab' : 'Shift+Tab';
}

export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All of these keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Forward, or back where that is nearer. */
  async tabTo(goal: Locator): Promise<void> {
    await expect(goal).toBeVisible();
    for (let tries = 0; tries < mostTabs; tries += 1) {
      const way = await goal.evaluate(wayTo);
      if (way === null) return;
      await this.page.keyboard.press(way);
    }
    await expect(goal, 'to be reached by Tab').toBeFocused();
  }

  /** Tab to it, and press it. */
  async use(goal: Locator): Promise<void> {
    await this.tabTo(goal);
    await this.page.keyboard.press('Enter');
  }

  /** Tab to a field, and write something else into it. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  /** A choice of a group of radio buttons: Tab to the one that is chosen, then arrows. */
  async choose(group: Locator, name: string): Promise<void> {
    await this.tabTo(group.getByRole('radio', { checked: true }));
    const goal = group.getByRole('radio', { name, exact: true });
    for (let tries = 0; tries < 12 && !(await goal.isChecked()); tries += 1) {
      await this.press('ArrowRight');
    }
    await expect(goal).toBeChecked();
  }
}
