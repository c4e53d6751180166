import { expect, test } from '@playwright/test';
import { cookieFile, people } from './people';
import { passwordOf } from './stack';

for (const person of people) {
  test(`${person} signs in and comes back to the address asked for`, async ({ page }) => {
    await page.goto('/sang-kien?status=DRAFT');
    await page.getByRole('textbox', { name: /username|tên đăng nhập|tài khoản/i }).fill(person);
    await page.locator('input[type=password]').fill(passwordOf(person));
    await page.locator('input[type=submit], button[type=submit]').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sáng kiến' })).toBeVisible();
    await expect(page).toHaveURL(/\/sang-kien\?status=DRAFT$/);
    await page.context().storageState({ path: cookieFile(person) });
  });
}
