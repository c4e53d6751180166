import type { Page } from '@playwright/test';
import { submitInitiatives } from './api';
import { expectNoViolation } from './axe';
import { expect, test } from './people';

/** Each run has initiatives and an edition of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const title = `Tưới nhỏ giọt điều khiển bằng điện thoại ${run}`;
const other = `Máy sạ cụm kết hợp vùi phân ${run}`;

/** Presses an action of a record and confirms it. */
async function take(page: Page, action: string, state: string, comment?: string) {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  if (comment) await dialog.getByRole('textbox', { name: 'Ý kiến' }).fill(comment);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').or(page.locator('main')).getByText(state).first()).toBeVisible();
}

/** Ticks rows of the list in view and takes them the same step. */
async function takeAll(page: Page, names: string[], action: string) {
  for (const name of names) await page.getByRole('checkbox', { name: `Chọn ${name}` }).check();
  await page.getByRole('button', { name: 'Thao tác với các mục đã chọn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: action, exact: true }).check();
  await dialog.getByRole('button', { name: `Thực hiện với ${names.length} mục` }).click();
  await expect(dialog.getByText('Tất cả đã xong')).toBeVisible();
  await expectNoViolation(page);
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(dialog).toBeHidden();
}

async function goToNomination(page: Page) {
  await page.goto(`/de-cu?q=${run}`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('an initiative goes from its organisation through city and centre into the public book', async ({
  as,
  page: anyone,
}) => {
  test.slow();
  await submitInitiatives([title, other]);

  const committee = await as('committee');
  await committee.goto('/ky-sach-vang');
  await committee.getByRole('link', { name: 'Lập kỳ mới' }).click();
  const year = await committee.getByRole('textbox', { name: 'Năm' }).inputValue();
  await expectNoViolation(committee);
  await committee.getByRole('button', { name: 'Lưu', exact: true }).click();
  const edition = `Sách vàng Sáng tạo năm ${year}`;
  await expect(committee.getByRole('heading', { level: 1, name: edition })).toBeVisible();
  await expect(committee.getByText(`trước 02/9/${year} (hết ngày 01/9/${year})`).first()).toBeVisible();
  await take(committee, 'Mở nhận đề cử', 'Đang nhận đề cử');
  await expectNoViolation(committee);
  const editionAddress = committee.url();

  const lead = await as('lead.hnd');
  await lead.goto('/tong-quan');
  const waiting = lead.getByRole('link', { name: 'sáng kiến chờ công nhận' });
  await expect(waiting).toBeVisible();
  await expectNoViolation(lead);
  await waiting.click();
  await lead.getByRole('searchbox', { name: 'Tìm trong danh sách' }).fill(run);
  await expect(lead.getByText('2 mục')).toBeVisible();
  await takeAll(lead, [title, other], 'Công nhận');

  await lead.goto(`/sang-kien?q=${run}`);
  await lead.getByRole('link', { name: title }).click();
  await lead.getByRole('link', { name: 'Đề cử vào Sách vàng' }).click();
  await lead.getByRole('combobox', { name: 'Kỳ Sách vàng' }).click();
  await lead.getByRole('option', { name: new RegExp(edition) }).click();
  await lead.getByRole('textbox', { name: 'Lý do đề cử' }).fill('Đã áp dụng tại 12 hợp tác xã.');
  await lead.getByRole('checkbox', { name: 'Bản mô tả công trình, giải pháp' }).check();
  await expectNoViolation(lead);
  await lead.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(lead.getByText('Hạn nộp đề cử')).toBeVisible();

  await lead.getByRole('button', { name: 'Nộp', exact: true }).click();
  const refusal = lead.getByRole('dialog');
  await refusal.getByRole('button', { name: 'Nộp', exact: true }).click();
  await expect(refusal.getByText(/Xác nhận áp dụng của đơn vị/)).toBeVisible();
  await refusal.getByRole('button', { name: 'Hủy' }).click();
  await lead.getByRole('link', { name: 'Sửa' }).click();
  await lead.getByRole('checkbox', { name: 'Xác nhận áp dụng của đơn vị' }).check();
  await lead.getByRole('button', { name: 'Lưu', exact: true }).click();
  await take(lead, 'Nộp', 'Đã nộp');
  await expectNoViolation(lead);

  await goToNomination(committee);
  await take(committee, 'Đưa vào xét', 'Đang xét');
  await take(committee, 'Chọn giới thiệu', 'Được chọn giới thiệu');
  await committee.goto(`/de-cu/bang?edition=${year}`);
  const column = committee.getByRole('region', { name: 'Được chọn giới thiệu' });
  await expect(column.getByRole('link', { name: title })).toBeVisible();
  await expectNoViolation(committee);
  await committee.goto(editionAddress);
  await take(committee, 'Chuyển sang xét chọn', 'Đang xét chọn');

  const standing = await as('standing');
  await goToNomination(standing);
  await take(standing, 'Gửi Trung ương', 'Đã gửi Trung ương');

  const council = await as('council');
  await goToNomination(council);
  await take(council, 'Ghi được tuyển chọn', 'Được tuyển chọn');

  await committee.goto(editionAddress);
  await take(committee, 'Ghi đã gửi Trung ương', 'Đã gửi Trung ương');
  await take(committee, 'Công bố Sách vàng', 'Đã công bố');
  await expect(committee.getByText('Kỳ này đã công bố')).toBeVisible();
  await expectNoViolation(committee);

  await anyone.goto(`/sach-vang?q=${run}`);
  await anyone.getByRole('link', { name: title }).click();
  await expect(anyone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(anyone.getByText('Trần Văn Bé')).toBeVisible();
});
