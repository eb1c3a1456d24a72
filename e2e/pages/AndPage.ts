/** The AND lab as a person meets it: its parts by the names that speech gives them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

type HostLetter = 'A' | 'B';
type Row = 'IP' | 'mask' | 'AND';

const rowNumbers: Readonly<Record<Row, number>> = { IP: 0, mask: 1, AND: 2 };

export class AndPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `query` is the scenario's text, with or without a step. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./#/and${query === '' ? '' : `?${query}`}`);
    await expect(this.address('A')).toBeVisible();
  }

  panel = (host: HostLetter): Locator =>
    this.page.getByRole('region', { name: `Host ${host}`, exact: true });
  address = (host: HostLetter): Locator => this.page.getByLabel(`Address of host ${host}`);
  mask = (host: HostLetter): Locator => this.page.getByLabel(`Mask of host ${host}`);
  edge = (host: HostLetter): Locator =>
    this.page.getByRole('slider', { name: `Edge between network and host bits of host ${host}` });
  octet = (host: HostLetter, row: Row, octet: number): Locator =>
    this.page.getByLabel(`Octet ${octet} of ${row}, host ${host}`);
  /** `bit` 1–32, as people count. */
  bit = (host: HostLetter, row: Row, bit: number): Locator =>
    this.panel(host).locator(`[data-row="${rowNumbers[row]}"][data-bit="${bit - 1}"]`);
  fact = (host: HostLetter, name: string): Locator =>
    this.page
      .getByRole('region', { name: `What follows for host ${host}` })
      .locator('div', { has: this.page.getByText(name, { exact: true }) })
      .getByRole('definition');
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });
  mode = (name: string): Locator => this.page.getByRole('radio', { name, exact: true });
  answer = (): Locator => this.page.getByRole('group', { name: 'Your answer' });

  async expectStep(step: number, of: number): Promise<void> {
    await expect(this.page.getByText(`step ${step} of ${of}`, { exact: true })).toBeVisible();
  }

  /** What the AND rows of both hosts show, a dot for what is blank. */
  async andRow(host: HostLetter): Promise<string> {
    const cells = this.panel(host).locator('[data-row="2"]');
    const labels = await cells.evaluateAll((all) => all.map((cell) => cell.ariaLabel ?? ''));
    return labels
      .map((label) => label.split(', ')[2])
      .map((value) => (value === 'blank' ? '.' : value))
      .join('');
  }
}
