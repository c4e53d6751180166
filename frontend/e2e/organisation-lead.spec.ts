import type { Page } from '@playwright/test';
import { openEdition, submitInitiatives } from './api';
import { expect, test } from './people';

/** Each run has initiatives of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const good = [`Lò sấy chuối năng lượng mặt trời ${run}`, `Bẫy ốc bươu vàng bằng ống tre ${run}`];
const thin = `Ươm cây trong bầu lá chuối ${run}`;

async function waitingToEndorse(page: Page): Promise<number> {
  await page.goto('/tong-quan');
  await expect(page.getByRole('heading', { name: 'Việc đang chờ bạn' })).toBeVisible();
  const line = page.getByRole('listitem').filter({ hasText: 'sáng kiến chờ công nhận' });
  if ((await line.count()) === 0) return 0;
  return Number((await line.innerText()).replaceAll('.', '').match(/\d+/)?.[0]);
}

test('an organisation lead works off what waits: endorses, returns, nominates and submits', async ({
  as,
}) => {
  test.slow();
  const { title: edition } = await openEdition();
  await submitInitiatives([...good, thin]);
  const lead = await as('lead.hnd');
  const before = await waitingToEndorse(lead);

  await lead.getByRole('link', { name: 'sáng kiến chờ công nhận' }).click();
  await lead.getByRole('searchbox', { name: 'Tìm trong danh sách' }).fill(run);
  await expect(lead.getByText('3 mục')).toBeVisible();
  for (const title of good) await lead.getByRole('checkbox', { name: `Chọn ${title}` }).check();
  await lead.getByRole('button', { name: 'Thao tác với các mục đã chọn' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Công nhận', exact: true }).check();
  await dialog.getByRole('button', { name: 'Thực hiện với 2 mục' }).click();
  await expect(dialog.getByText('Tất cả đã xong')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();

  await lead.getByRole('link', { name: thin }).click();
  await lead.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const returning = lead.getByRole('dialog');
  await returning.getByRole('textbox', { name: 'Ý kiến' }).fill('Đề nghị nêu rõ nơi đã áp dụng.');
  await returning.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(lead.getByRole('alert').filter({ hasText: 'nêu rõ nơi đã áp dụng' })).toBeVisible();
  expect(await waitingToEndorse(lead)).toBe(before - 3);

  await lead.goto(`/sang-kien?status=ENDORSED&q=${run}`);
  await lead.getByRole('link', { name: good[0] }).click();
  await lead.getByRole('link', { name: 'Đề cử vào Sách vàng' }).click();
  await expect(lead.getByRole('combobox', { name: 'Kỳ Sách vàng' })).toHaveValue(
    `${edition} (Đang nhận đề cử)`,
  );
  await lead.getByRole('textbox', { name: 'Lý do đề cử' }).fill('Đã dùng tại 8 hộ, giảm nửa thời gian sấy.');
  await lead.getByRole('checkbox', { name: 'Bản mô tả công trình, giải pháp' }).check();
  await lead.getByRole('checkbox', { name: 'Xác nhận áp dụng của đơn vị' }).check();
  await lead.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(lead.getByText('Hạn nộp đề cử')).toBeVisible();
  await lead.getByRole('button', { name: 'Nộp', exact: true }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Nộp', exact: true }).click();
  await expect(lead.getByRole('dialog')).toBeHidden();
  await expect(lead.locator('main').getByText('Đã nộp').first()).toBeVisible();

  await lead.goto(`/de-cu?q=${run}`);
  await expect(lead.getByRole('link', { name: good[0] })).toBeVisible();
  await expect(lead.getByText('1 mục')).toBeVisible();
});
