/**
 * Every screen that people should look at. One entry each: where it is, and what to do there first;
 * sizes and themes are left to screens.ts.
 */
import type { Page } from 'playwright';

export interface Screen {
  readonly name: string;
  /** The part of the address after `#`. */
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

export const screens: readonly Screen[] = [
  { name: 'home', hash: '/' },
  { name: 'and-start', hash: `/and?${pair}` },
  { name: 'and-middle', hash: `/and?${pair}&at=26` },
  { name: 'and-end', hash: `/and?${pair}&at=34` },
  { name: 'and-masks-differ', hash: '/and?a=192.168.1.10/24&b=192.168.2.20/16&at=34' },
  { name: 'unknown-page', hash: '/nowhere' },
  { name: 'damaged-link', hash: '/and?a=300.1.1.1/24' },
];
