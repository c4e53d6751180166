import type { Browser, BrowserContext, Page } from '@playwright/test';
import { address, issuer, passwordOf } from './stack';

/** Fills in the identity server's page, in whatever language it shows. */
export async function signIn(page: Page, user: string): Promise<void> {
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(passwordOf(user));
  await page.locator('[type=submit]').click();
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
const kept = new Map<string, Promise<Kept>>();

/** What a browser keeps of a person who signed in before: the identity server's cookies. Once a worker and person. */
export function signedIn(browser: Browser, user: string): Promise<Kept> {
  const known = kept.get(user) ?? signInBefore(browser, user);
  kept.set(user, known);
  return known;
}

/** Signs in by the identity server's own page alone; the site, to which it sends the browser back, is not loaded. */
async function signInBefore(browser: Browser, user: string): Promise<Kept> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const back = `${address}/dang-nhap/tro-lai`;
  await page.route(`${back}*`, (route) => route.fulfill({ body: '' }));
  const asked = new URLSearchParams({
    client_id: 'sangtao-site',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: back,
    code_challenge_method: 'S256',
    code_challenge: 'of-a-verifier-that-nobody-needs-for-the-cookie', // the code is not used
  });
  await page.goto(`${issuer()}/protocol/openid-connect/auth?${asked}`);
  await signIn(page, user);
  await page.waitForURL(`${back}*`);
  const state = await context.storageState();
  await context.close();
  return state;
}
