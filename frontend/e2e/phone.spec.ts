import { expect, test } from './people';

test('on a phone a list is cards, its filters are in a drawer, and the menu opens over the page', async ({
  as,
}) => {
  const page = await as('lead.hnd');
  await page.goto('/don-vi');
  await expect(page.getByRole('link', { name: /^Hội Nông dân thành phố/ })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.getByRole('button', { name: 'Bộ lọc' }).click();
  const drawer = page.getByRole('dialog', { name: 'Bộ lọc' });
  await drawer.getByRole('combobox', { name: 'Loại đơn vị' }).click();
  await page.getByRole('option', { name: 'Mặt trận thành phố' }).click();
  await page.keyboard.press('Escape');
  await drawer.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByText('1 mục · Trang 1')).toBeVisible();

  await page.getByRole('button', { name: 'Mở danh mục chức năng' }).click();
  await page.getByRole('link', { name: 'Sáng kiến', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sáng kiến' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đóng danh mục chức năng' })).toBeHidden();
});
