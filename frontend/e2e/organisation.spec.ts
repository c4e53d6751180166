import { expect, test } from './people';

test('the tree shows districts before the reorganisation of 2025 and wards and communes since', async ({
  as,
}) => {
  const page = await as('officer.hnd');
  await page.goto('/don-vi/so-do');
  const tree = page.getByRole('tree', { name: 'Sơ đồ tổ chức' });
  await expect(tree.getByRole('link', { name: /phường Ninh Kiều$/ })).toBeVisible();
  await expect(tree.getByRole('link', { name: /quận Ninh Kiều$/ })).toHaveCount(0);

  await page.getByText('Trước 01/07/2025', { exact: true }).click();
  await expect(page).toHaveURL(/validOn=2025-06-30/);
  await expect(tree.getByRole('link', { name: /quận Ninh Kiều$/ })).toBeVisible();
});

test('an organisation leads to those that it followed', async ({ as }) => {
  const page = await as('officer.hnd');
  await page.goto('/don-vi/CT-31135');
  const followed = page.getByRole('row', { name: /Tiếp nối từ/ });
  await followed.getByRole('link').first().click();
  await expect(page.getByText('Kết thúc từ 01/07/2025').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Được tiếp nối bởi/ }).getByRole('link')).toHaveText(
    /phường Ninh Kiều/,
  );
});

test('pages of a list go forth and back, and a shared address of a later page works', async ({ as }) => {
  const page = await as('committee');
  await page.goto('/don-vi');
  const first = (await page.getByRole('row').nth(1).getByRole('link').textContent()) ?? '';
  await expect(page.getByText(/^\d+ mục · Trang 1$/)).toBeVisible();
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await expect(page.getByText(/^\d+ mục · Trang 2$/)).toBeVisible();
  const second = page.url();
  await expect(page.getByRole('row').nth(1).getByRole('link')).not.toHaveText(first);
  await page.getByRole('button', { name: 'Trang trước' }).click();
  await expect(page.getByRole('row').nth(1).getByRole('link')).toHaveText(first);

  const other = await as('officer.hnd');
  await other.goto(second);
  await expect(other.getByText('Trang 2')).toBeVisible();
  await other.getByRole('button', { name: 'Trang trước' }).click();
  await expect(other.getByText(/Trang 1$/)).toBeVisible();
});

test('only the committee can change an organisation', async ({ as }) => {
  const officer = await as('officer.hnd');
  await officer.goto('/don-vi/CT-HND');
  await expect(officer.getByRole('heading', { level: 1, name: /Hội Nông dân/ })).toBeVisible();
  await expect(officer.getByRole('link', { name: 'Sửa' })).toHaveCount(0);

  const committee = await as('committee');
  await committee.goto('/don-vi/CT-HND');
  await committee.getByRole('link', { name: 'Sửa' }).click();
  const email = committee.getByRole('textbox', { name: 'Thư điện tử' });
  await email.fill('không phải thư');
  await committee.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(email).toBeVisible();
  await expect(committee.getByRole('alert').getByRole('button', { name: 'Thư điện tử' })).toBeVisible();
  await email.fill('hoinongdan@example.vn');
  await committee.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(committee.getByRole('link', { name: 'hoinongdan@example.vn' })).toBeVisible();
});
