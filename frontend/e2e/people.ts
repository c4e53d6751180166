import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { signedIn } from './signIn';

/** Those as whom tests work in the browser. */
export type Person =
  | 'committee'
  | 'standing'
  | 'lead.hnd'
  | 'officer.hnd'
  | 'author.1'
  | 'lead.ldld'
  | 'reviewer.1'
  | 'council'
  | 'admin'
  | 'auditor';

interface Fixtures {
  /** A page on which the person signs in without being asked, as in a browser that was used before. */
  as: (person: Person) => Promise<Page>;
  /** Whatever any page of a test does, it stays within the policy that it came with. */
  keptPolicy: undefined;
}

/** What pages of this worker were refused by their policy; every context that any test opens is listened to. */
interface WorkerFixtures {
  refusedByPolicy: string[];
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  refusedByPolicy: [
    async ({ browser }, use) => {
      const refused: string[] = [];
      const listen = (message: ConsoleMessage) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      };
      browser.on('context', (context) => context.on('console', listen));
      await use(refused);
    },
    { scope: 'worker', auto: true },
  ],

  keptPolicy: [
    async ({ refusedByPolicy }, use) => {
      refusedByPolicy.length = 0;
      await use(undefined);
      expect(refusedByPolicy).toEqual([]);
    },
    { auto: true },
  ],

  as: async ({ browser, contextOptions, baseURL, viewport, locale, timezoneId, colorScheme }, use) => {
    const open: Page[] = [];
    await use(async (person) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...{ baseURL, viewport, locale, timezoneId, colorScheme },
        storageState: await signedIn(browser, person),
      });
      const page = await context.newPage();
      open.push(page);
      return page;
    });
    for (const page of open) await page.context().close();
  },
});

export { expect } from '@playwright/test';
