import { expect, test } from './people';
import { signIn } from './signIn';
import { address } from './stack';

test('who signs in comes back to the address asked for', async ({ page }) => {
  await page.goto('/sang-kien?status=DRAFT');
  await signIn(page, 'lead.hnd');
  await expect(page.getByRole('heading', { level: 1, name: 'Sáng kiến' })).toBeVisible();
  await expect(page).toHaveURL(/\/sang-kien\?status=DRAFT$/);
});

test('reloading keeps the address, and nothing of a token is stored', async ({ as }) => {
  const page = await as('lead.hnd');
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await page.goto('/don-vi?kind=MEMBER&sort=-code');
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible();
  const asking = page.waitForRequest((request) => request.url().includes('/api/v1/organisations'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible();
  await expect(page).toHaveURL(/\/don-vi\?kind=MEMBER&sort=-code$/);

  const stored = await page.evaluate(async () => ({
    storages: { ...localStorage, ...sessionStorage },
    state: window.history.state,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(stored.databases).toEqual([]);
  expect(stored.caches).toEqual([]);
  const cookies = await page.context().cookies(address);
  const kept = JSON.stringify([stored, cookies, visited]);
  // The page has one, as a JWT begins.
  expect((await asking).headers().authorization).toMatch(/^Bearer eyJ/);
  expect(visited.length).toBeGreaterThan(1);
  expect(kept).not.toMatch(/eyJ|access_token|refresh_token|id_token/);
});

test('when the session can no longer be renewed, signing in again keeps what was typed', async ({ as }) => {
  const page = await as('officer.hnd');
  await page.goto('/sang-kien/moi/sua');
  const novelty = page.getByRole('textbox', { name: 'Tính mới' });
  await novelty.fill('Chưa lưu.');
  // The API refuses the token, as it does once the session was ended elsewhere.
  await page.route('**/api/v1/campaigns*', (route) => route.fulfill({ status: 401 }), { times: 1 });
  await page.getByRole('combobox', { name: 'Phong trào' }).click();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await expect(dialog).toBeVisible();
  const window = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await window;
  await expect(dialog).toBeHidden();
  await expect(novelty).toHaveValue('Chưa lưu.');
});

test('the language changes at once and stays', async ({ as }) => {
  const page = await as('lead.hnd');
  await page.goto('/sang-kien');
  await page.getByRole('button', { name: /^Ngôn ngữ/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatives' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatives' })).toBeVisible();
});

test('the slash opens the search over everything', async ({ as }) => {
  const page = await as('lead.hnd');
  await page.goto('/tong-quan');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.getByPlaceholder('Gõ tên, mã hoặc số…').fill('ninh kieu');
  await page.getByRole('button', { name: /^Ủy ban Mặt trận Tổ quốc Việt Nam phường Ninh Kiều/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /phường Ninh Kiều/ })).toBeVisible();
});

test('signing out ends at the landing page, and the next visit asks for the password', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto('/tong-quan');
  await signIn(page, 'auditor');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await page.goto('/tong-quan');
  await expect(page.locator('#password')).toBeVisible();
  await page.close();
});
