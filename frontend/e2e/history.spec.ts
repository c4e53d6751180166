import { expectNoViolation } from './axe';
import { expect, test } from './people';

test('what changed in a record is seen member by member, and the history is whole', async ({ as }) => {
  const officer = await as('officer.hnd');
  const title = `Máy hút bùn ao tôm ${Date.now()}`;
  await officer.goto('/sang-kien/moi/sua');
  const name = officer.getByRole('textbox', { name: 'Tên sáng kiến' });
  await name.fill(title);
  await expect(officer.getByText(/^Đã tự lưu lúc/)).toBeVisible();
  await expect(officer).toHaveURL(/\/sang-kien\/[0-9a-f-]{36}\/sua$/);
  await name.fill(`${title} cải tiến`);
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(officer.getByRole('heading', { level: 1, name: `${title} cải tiến` })).toBeVisible();

  await officer.getByRole('button', { name: 'Xem lịch sử' }).click();
  const history = officer.locator('section').filter({ hasText: 'Lịch sử thay đổi' });
  await expect(history.getByText('Tạo mới')).toBeVisible();
  await expect(history.locator('ins').filter({ hasText: `${title} cải tiến` })).toBeVisible();
  await expectNoViolation(officer);

  const auditor = await as('auditor');
  await auditor.goto('/nhat-ky');
  await auditor.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(auditor.getByText('Lịch sử còn nguyên vẹn')).toBeVisible({ timeout: 60_000 });
  await expect(auditor.getByText('Bắt đầu phiên làm việc').first()).toBeVisible();
  await expectNoViolation(auditor);
});
