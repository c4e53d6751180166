import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe';
import { expect, test } from './people';

/** Each run writes commendations of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Fills in what both a proposal and an own award need. */
async function fillAchievement(page: Page, name: string, achievement: string) {
  await page.goto('/khen-thuong');
  await page.getByRole('link', { name: 'Lập hồ sơ khen thưởng' }).first().click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
  await page.getByRole('textbox', { name: 'Năm sinh' }).fill('1980');
  await page.getByRole('textbox', { name: 'Nơi công tác' }).fill('Hợp tác xã Phong Điền');
  await choose(page, 'Khen về', 'Thành tích trong phong trào');
  await page.getByRole('textbox', { name: 'Tên gọi thành tích' }).fill(achievement);
  await page.getByRole('textbox', { name: 'Tóm tắt thành tích' }).fill('Tiết kiệm 40% lượng nước cho 12 hộ.');
}

async function propose(page: Page, name: string, achievement: string) {
  await fillAchievement(page, name, achievement);
  await choose(page, 'Hình thức khen', 'Giấy khen');
}

async function change(page: Page, action: string, comment?: string) {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (comment) await dialog.getByRole('textbox', { name: 'Ý kiến' }).fill(comment);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function fillDecision(page: Page, number: string) {
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill(number);
  await page.getByRole('textbox', { name: 'Người ký', exact: true }).fill('Nguyễn Thị Hoa');
  await page.getByRole('textbox', { name: 'Chức vụ người ký' }).fill('Phó Chủ tịch');
}

test('a lead proposes, the standing committee approves and decides, the award is seen', async ({ as }) => {
  test.setTimeout(180_000);
  const name = `Nguyễn Văn An ${run}`;
  const number = `125-${run}/QĐ-MTTQ-BTT`;
  const lead = await as('lead.hnd');
  await propose(lead, name, `Tưới nhỏ giọt ${run}`);
  await lead.getByRole('button', { name: 'Thêm giấy tờ' }).click();
  await lead.getByRole('textbox', { name: 'Giấy tờ 1' }).fill('Báo cáo thành tích');
  await expectNoViolation(lead);
  await lead.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 1, name })).toBeVisible();

  // A paper that is not there yet keeps it from being submitted.
  await lead.getByRole('button', { name: 'Trình', exact: true }).click();
  const refused = lead.getByRole('dialog');
  await refused.getByRole('button', { name: 'Trình', exact: true }).click();
  await expect(refused.getByText(/^Giấy tờ 1/)).toBeVisible();
  await refused.getByRole('button', { name: 'Hủy' }).click();
  await lead.getByRole('link', { name: 'Sửa' }).click();
  await lead.getByRole('checkbox', { name: 'đã có' }).check();
  await lead.getByRole('button', { name: 'Lưu', exact: true }).click();
  await change(lead, 'Trình');
  await expect(lead.getByText('Đã trình').first()).toBeVisible();
  const address = new URL(lead.url()).pathname;

  const standing = await as('standing');
  await standing.goto(`/khen-thuong?status=SUBMITTED&q=${run}`);
  await standing.getByRole('link', { name }).click();
  await change(standing, 'Duyệt');
  await expectNoViolation(standing);
  await standing.getByRole('link', { name: 'Ra quyết định' }).click();
  await expect(standing.getByRole('checkbox', { name: `Chọn ${name}` })).toBeChecked();
  await expect(standing.getByText('tổng tiền thưởng 702.000 ₫')).toBeVisible();
  await standing.getByRole('button', { name: 'Ra quyết định cho 1 hồ sơ' }).click();
  await expect(standing.getByRole('alert').getByText('Có 2 chỗ cần sửa')).toBeVisible();
  await fillDecision(standing, number);
  await expectNoViolation(standing);
  await standing.getByRole('button', { name: 'Ra quyết định cho 1 hồ sơ' }).click();
  await expect(standing.getByRole('heading', { level: 1, name: `Quyết định số ${number}` })).toBeVisible();
  const awarded = standing.getByRole('row', { name });
  await expect(awarded.getByText('Đã khen')).toBeVisible();
  await expect(awarded.getByText('702.000 ₫')).toBeVisible();
  await expectNoViolation(standing);

  // “Has this person been awarded before?”
  await lead.goto('/khen-thuong');
  await lead.getByRole('button', { name: 'Đã được khen chưa?' }).click();
  const lookUp = lead.getByRole('region', { name: 'Đã được khen chưa?' });
  await lookUp.getByRole('textbox', { name: /^Họ và tên/ }).fill(name.toLowerCase());
  await lookUp.getByRole('textbox', { name: 'Năm sinh' }).fill('1980');
  await lookUp.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(lead.getByText('đã được khen 1 lần')).toBeVisible();
  await expectNoViolation(lead);
  await lead.getByRole('link', { name }).click();
  await expect(lead).toHaveURL(new RegExp(`${address}$`));
  await expect(lead.getByRole('link', { name: number })).toBeVisible();

  await lead.goto('/khen-thuong/quyet-dinh');
  await expect(lead.getByRole('link', { name: number })).toBeVisible();
  await expectNoViolation(lead);
});

test('what was awarded before is refused with the first award, and awarded again with a reason; an award is revoked', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const name = `Trần Thị Ánh ${run}`;
  const achievement = `Cánh đồng sạch ${run}`;
  const lead = await as('lead.hnd');
  const standing = await as('standing');
  for (const turn of ['1', '2']) {
    await propose(lead, name, achievement);
    if (turn === '2') await expect(lead.getByText('Đã được khen 1 lần')).toBeVisible();
    await lead.getByRole('button', { name: 'Lưu', exact: true }).click();
    await change(lead, 'Trình');
    await standing.goto(new URL(lead.url()).pathname);
    await change(standing, 'Duyệt');
    await standing.getByRole('link', { name: 'Ra quyết định' }).click();
    await fillDecision(standing, `${turn}-${run}/QĐ`);
    await standing.getByRole('button', { name: 'Ra quyết định cho 1 hồ sơ' }).click();
    if (turn === '1')
      await expect(standing.getByRole('heading', { level: 1, name: /^Quyết định số/ })).toBeVisible();
  }
  const refused = standing.getByRole('alert');
  await expect(refused.getByText(`Quyết định số 1-${run}/QĐ`)).toBeVisible();
  await expect(refused.getByRole('link', { name: 'Xem lần khen trước' })).toHaveAttribute(
    'href',
    /^\/khen-thuong\/[0-9a-f-]{36}$/,
  );
  await expectNoViolation(standing);
  await standing.getByRole('textbox', { name: 'Lý do khen lại' }).fill('Khen chuyên đề theo đợt.');
  await standing.getByRole('button', { name: 'Ra quyết định cho 1 hồ sơ' }).click();
  await expect(standing.getByText('Khen lại: Khen chuyên đề theo đợt.')).toBeVisible();

  await standing.getByRole('link', { name }).click();
  await change(standing, 'Thu hồi', 'Phát hiện kê khai không đúng.');
  await expect(standing.getByRole('alert').getByText('Khen thưởng này đã bị thu hồi')).toBeVisible();
  await expect(standing.getByText('Lý do: Phát hiện kê khai không đúng.')).toBeVisible();
  await expectNoViolation(standing);
});

test('an organisation records in one step an award that it gave itself', async ({ as }) => {
  const name = `Lê Văn Dũng ${run}`;
  const lead = await as('lead.hnd');
  await fillAchievement(lead, name, `Dẫn đầu thi đua ${run}`);
  await choose(lead, 'Hình thức khen', 'Bằng khen');
  await choose(lead, 'Cấp khen', 'Đơn vị tự khen');
  // An organisation below the city gives no diploma.
  await expect(lead.getByText('Cấp này không có thẩm quyền tặng hình thức này')).toBeVisible();
  await choose(lead, 'Hình thức khen', 'Giấy khen');
  await lead.getByRole('switch', { name: 'Đơn vị đã ra quyết định khen' }).check({ force: true });
  await fillDecision(lead, `45-${run}/QĐ-HND`);
  await lead.getByRole('textbox', { name: 'Ngày ký' }).fill('10/11/2025');
  await lead.keyboard.press('Tab');
  await expect(lead.locator('[data-dates-dropdown]')).toBeHidden();
  await expectNoViolation(lead);
  await lead.getByRole('button', { name: 'Lưu và ghi nhận khen' }).click();
  await expect(lead.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(lead.getByText('Đã khen').first()).toBeVisible();
  await expect(lead.getByRole('link', { name: `45-${run}/QĐ-HND` })).toBeVisible();
});
