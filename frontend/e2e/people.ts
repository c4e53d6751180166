import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { state } from './stack';

/** Those who are signed in once, before the tests; the identity server's cookie is kept for each. */
export const people = [
  'committee',
  'standing',
  'lead.hnd',
  'officer.hnd',
  'author.1',
  'lead.ldld',
  'reviewer.1',
  'council',
  'admin',
  'auditor',
] as const;
export type Person = (typeof people)[number];

/** Where the cookie of a person is kept between tests. */
export function cookieFile(person: Person): string {
  return fileURLToPath(new URL(`../../${state}/signed-in/${person}.json`, import.meta.url));
}

/** A page on which the person signs in without being asked, as in a browser that was used before. */
export const test = base.extend<{ as: (person: Person) => Promise<Page> }>({
  as: async ({ browser, contextOptions, baseURL, viewport, locale, timezoneId, colorScheme }, use) => {
    const open: Page[] = [];
    const refusedByPolicy: string[] = [];
    await use(async (person) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport,
        locale,
        timezoneId,
        colorScheme,
        storageState: cookieFile(person),
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text());
      });
      open.push(page);
      return page;
    });
    for (const page of open) await page.context().close();
    // whatever a page does, it stays within the policy that it came with
    expect(refusedByPolicy).toEqual([]);
  },
});

export { expect } from '@playwright/test';
