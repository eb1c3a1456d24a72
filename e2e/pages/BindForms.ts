/** The bind lab's views and forms as a person meets them: their parts by the names that speech gives. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

export type ViewName = 'Story' | 'Packets' | 'Tables' | 'Terminal' | 'Code' | 'What helps?';
export type PartName = 'NICs' | 'Ways out' | 'Firewall' | 'Programs' | 'Clients';

export class BindForms {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `query` is the scenario's text, with or without a step. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./#/bind${query === '' ? '' : `?${query}`}`);
    await expect(this.tab('Story')).toBeVisible();
  }

  tab = (name: ViewName): Locator => this.page.getByRole('tab', { name, exact: true });
  panel = (): Locator => this.page.getByRole('tabpanel');
  dialog = (): Locator => this.page.getByRole('dialog');
  button = (name: string): Locator => this.dialog().getByRole('button', { name, exact: true });
  field = (name: string): Locator => this.dialog().getByLabel(name, { exact: true });

  async view(name: ViewName): Promise<void> {
    await this.tab(name).click();
    await expect(this.tab(name)).toHaveAttribute('aria-selected', 'true');
  }

  /** By the menu beside the presets: a host, "Devices …", "As text …". */
  async edit(what: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await this.page
      .getByRole('group', { name: 'Edit', exact: true })
      .getByRole('button', { name: what, exact: true })
      .click();
    await expect(this.dialog()).toBeVisible();
  }

  async part(name: PartName): Promise<void> {
    await this.dialog()
      .getByRole('group', { name: 'What to edit' })
      .getByText(name, { exact: true })
      .click();
  }

  async close(): Promise<void> {
    await this.button('Close').click();
    await expect(this.dialog()).toBeHidden();
  }

  /** Types and leaves the field by Enter; what is wrong is then beside it. */
  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.press('Enter');
  }

  prompt = (): Locator => this.page.getByRole('textbox', { name: 'Command' });
  log = (): Locator => this.page.getByRole('log');

  async run(command: string): Promise<void> {
    await this.type(this.prompt(), command);
  }

  /** The scenario's text as the address bar has it, once it is at rest. */
  async expectText(part: string): Promise<void> {
    await expect.poll(() => decodeURIComponent(this.page.url())).toContain(part);
  }
}
