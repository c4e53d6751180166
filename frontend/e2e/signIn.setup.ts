import { expect, test } from '@playwright/test';
import { cookieFile, people } from './people';
import { signIn } from './signIn';

for (const person of people) {
  test(`${person} signs in and comes back to the address asked for`, async ({ page }) => {
    await page.goto('/sang-kien?status=DRAFT');
    await signIn(page, person);
    await expect(page.getByRole('heading', { level: 1, name: 'Sáng kiến' })).toBeVisible();
    await expect(page).toHaveURL(/\/sang-kien\?status=DRAFT$/);
    await page.context().storageState({ path: cookieFile(person) });
  });
}
