import type { Page } from '@playwright/test';
import { passwordOf } from './stack';

/** Fills in the identity server's page, in whatever language it shows. */
export async function signIn(page: Page, user: string): Promise<void> {
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(passwordOf(user));
  await page.locator('[type=submit]').click();
}
