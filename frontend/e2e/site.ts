import { expect, type Page } from '@playwright/test';

/**
 * Goes on to another address of the site, on a page that shows it already: as its own links do, without fetching it anew
 * and going by the identity server. What was read within seconds is shown as it was read; where another person has
 * changed it meanwhile, `goto` is needed.
 */
export async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => window.history.pushState(null, '', to), address);
}

const loading = '[role=status][aria-label^="Đang tải"], .mantine-Skeleton-root, .mantine-Loader-root';

/**
 * Counts what a page has asked the API and not been answered.
 *
 * @returns waits until the page shows all that it loads, in however many steps it does so
 */
export function watchLoading(page: Page): () => Promise<void> {
  const open = new Map<unknown, string>();
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) open.set(request, request.url());
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  const unfinished = async () => {
    // An answer is drawn, and what follows from it asked for, before the page idles.
    await page.evaluate(() => new Promise((resume) => requestIdleCallback(resume, { timeout: 200 })));
    return [...open.values(), ...(await page.locator(loading).all()).map(String)];
  };
  return () =>
    expect
      .poll(async () => [...(await unfinished()), ...(await unfinished())], { intervals: [20, 50, 100] })
      .toEqual([]);
}

/** Everything can be seen without scrolling sideways. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
