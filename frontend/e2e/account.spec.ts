import { expect, test } from './people';

const password = 'mat-khau-can-bo-2026';

test('an officer is invited, must change the temporary password, and is kept out once deactivated', async ({
  as,
  browser,
  baseURL,
}) => {
  const mark = Date.now().toString(36);
  const username = `can.bo.${mark}`;
  const page = await as('admin');
  await page.goto('/tai-khoan');
  await page.getByRole('link', { name: 'Mời người dùng' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên đệm' }).fill('Lê Thị Thanh');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Thảo');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(`${username}@example.vn`);
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill('Hội Nông dân thành phố');
  await page.getByRole('option', { name: /CT-HND/ }).click();
  await page.getByRole('checkbox', { name: 'Cán bộ đơn vị' }).check();
  await page.getByRole('button', { name: 'Mời người dùng' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Đã mời Lê Thị Thanh Thảo' })).toBeVisible();
  const temporary = await page.getByTestId('one-time-secret').innerText();
  await page.getByRole('link', { name: 'Mở tài khoản' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lê Thị Thanh Thảo' })).toBeVisible();
  await expect(page.getByText(temporary)).toHaveCount(0);
  await expect(page.getByText('Mời người dùng')).toBeVisible();

  const theirs = await (await browser.newContext({ baseURL })).newPage();
  await theirs.goto('/');
  await theirs.getByRole('button', { name: 'Đăng nhập' }).click();
  await theirs.locator('#username').fill(username);
  await theirs.locator('#password').fill(temporary);
  await theirs.locator('[type=submit]').click();
  await theirs.locator('#password-new').fill(password);
  await theirs.locator('#password-confirm').fill(password);
  await theirs.locator('[type=submit]').click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Tài khoản' })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Đăng xuất mọi nơi' })).toBeVisible();
  await page.getByRole('button', { name: 'Ngừng sử dụng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ngừng sử dụng' }).click();
  await expect(page.getByText('Đã ngừng', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/Tình trạng: Đang dùng → Đã ngừng/)).toBeVisible();
  await expect(page.getByText('Hiện không đăng nhập ở đâu.')).toBeVisible();
  await theirs.context().close();

  const again = await (await browser.newContext({ baseURL })).newPage();
  await again.goto('/');
  await again.getByRole('button', { name: 'Đăng nhập' }).click();
  await again.locator('#username').fill(username);
  await again.locator('#password').fill(password);
  await again.locator('[type=submit]').click();
  await expect(again.locator('#username')).toBeVisible();
  await expect(again.getByRole('heading', { level: 1, name: 'Tổng quan' })).toHaveCount(0);
  await again.context().close();
});

test('an administrator finds a person without accents, and a new system gets its secret once', async ({
  as,
}) => {
  const page = await as('admin');
  await page.goto('/tai-khoan?q=cam+nhung');
  await expect(page.getByRole('link', { name: 'Lê Thị Cẩm Nhung' })).toBeVisible();

  await page.goto('/tai-khoan/he-thong-tich-hop');
  const clientId = `phan-mem-${Date.now().toString(36)}`;
  await page.getByRole('button', { name: 'Thêm hệ thống' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Tên hệ thống' }).fill(`Phần mềm ${clientId}`);
  await dialog.getByRole('textbox', { name: 'Mã đăng nhập' }).fill(clientId);
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('Hội Nông dân thành phố');
  await page.getByRole('option', { name: /CT-HND/ }).click();
  await dialog.getByRole('button', { name: 'Thêm hệ thống' }).click();
  const secret = await page.getByTestId('one-time-secret').innerText();
  expect(secret.length).toBeGreaterThan(20);
  await page.reload();
  await expect(page.getByRole('heading', { name: `Phần mềm ${clientId}` })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
});

test('only administrators are shown the way to accounts', async ({ as }) => {
  const page = await as('committee');
  await page.goto('/tong-quan');
  await expect(page.getByRole('link', { name: 'Sáng kiến' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tài khoản' })).toHaveCount(0);
});

test('the landing page leads authors to the page for registering', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Đăng ký làm tác giả' }).click();
  await expect(page.locator('#password-confirm')).toBeVisible();
});
