/**
 * The `test` of every journey: any page that a journey opens is watched, and whatever the console
 * complains about, an uncaught error, a violation of the content policy or a request to another
 * origin fails it. What is right on a screen is left to the journeys.
 */
import { type BrowserContext, expect, test as base } from '@playwright/test';
import { sunday } from './pages/day.ts';

interface Watched {
  /** What went wrong in any page, as one line each; a journey that provokes a fault takes it out (`splice`). */
  readonly troubles: string[];
  /** A page with nothing in its storage, as another person's browser. */
  readonly elsewhere: () => Promise<BrowserContext>;
}

interface Watch {
  readonly watching: void;
}

/** Chromium reports a violation to the console too; the event also covers browsers that do not. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`content policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
  });
}

/** Whoever asks for the date is told this one: what is due must not depend on the day of the run. */
function keepDate(now: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (target, parts: readonly unknown[]) =>
      parts.length === 0 ? new target(now) : Reflect.construct(target, parts),
    get: (target, key): unknown => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}

async function watch(context: BrowserContext, origin: string, troubles: string[]): Promise<void> {
  await context.addInitScript(reportViolations);
  await context.addInitScript(keepDate, Date.parse(sunday));
  context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(`${message.type()}: ${message.text()}`);
    }
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!local) troubles.push(`request to another origin: ${url.href}`);
  });
}

export const test = base.extend<Watched & Watch>({
  troubles: async ({}, provide) => {
    await provide([]);
  },
  elsewhere: async ({ browser, baseURL, troubles }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext();
      opened.push(context);
      await watch(context, new URL(baseURL ?? '').origin, troubles);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  watching: [
    async ({ context, baseURL, troubles }, provide) => {
      await watch(context, new URL(baseURL ?? '').origin, troubles);
      await provide();
      expect(troubles, 'nothing to complain about in any page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
