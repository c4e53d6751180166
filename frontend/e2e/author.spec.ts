import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe';
import { expect, test } from './people';

/** Each run writes an initiative of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const title = `Giá đỡ chậu hoa xoay bằng ống nhựa tái chế ${run}`;
const asked = 'Đề nghị ghi rõ số giờ công tiết kiệm được mỗi tháng.';

const texts = {
  'Thực trạng trước khi có sáng kiến': 'Chậu đặt trên nền nóng, tưới thủ công, mỗi ngày mất ba giờ công.',
  'Bản chất của sáng kiến': 'Giá đỡ xoay bằng ống nhựa tái chế có máng hứng nước, một người xoay cả hàng.',
  'Tính mới': 'Lần đầu dùng ống nhựa tái chế làm trục xoay tại đơn vị.',
  'Lợi ích theo ý kiến của tác giả': 'Giảm hai giờ công mỗi ngày cho mỗi vườn ươm của công ty.',
};

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

async function write(page: Page) {
  await page.goto('/tong-quan');
  await page.getByRole('link', { name: 'Viết sáng kiến' }).click();
  await page.getByRole('textbox', { name: 'Tên sáng kiến' }).fill(title);
  await choose(page, 'Loại giải pháp', 'Giải pháp kỹ thuật');
  await choose(page, 'Lĩnh vực', 'Nông nghiệp');
  await choose(page, 'Phạm vi áp dụng', 'Trong đơn vị');
  await page.getByRole('textbox', { name: 'Ngày áp dụng lần đầu hoặc áp dụng thử' }).fill('15/3/2026');
  await page.getByRole('button', { name: 'Thêm tác giả' }).click();
  const author = page.getByRole('group', { name: 'Tác giả 1' });
  await author.getByRole('textbox', { name: 'Họ và tên' }).fill('Mai Văn Út');
  await author.getByRole('textbox', { name: 'Năm sinh' }).fill('1984');
  await author.getByRole('textbox', { name: 'Tỷ lệ đóng góp' }).fill('100');
  for (const [field, text] of Object.entries(texts)) {
    await page.getByRole('textbox', { name: field }).fill(text);
  }
}

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  // earlier runs wrote much the same; what may be the same is told and holds up nobody
  const dialog = page.getByRole('dialog', { name: 'Nộp', exact: true });
  const anyway = page.getByRole('button', { name: 'Vẫn nộp' });
  await expect(anyway.or(dialog.getByRole('button', { name: 'Nộp' }))).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await dialog.getByRole('button', { name: 'Nộp' }).click();
  await expect(dialog).toBeHidden();
}

async function decide(page: Page, action: string, comment?: string) {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (comment) await dialog.getByRole('textbox', { name: 'Ý kiến' }).fill(comment);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an author sends in an initiative, answers what it was returned for, and sees it endorsed', async ({
  as,
}) => {
  test.slow();
  const author = await as('author.1');
  await write(author);
  await expect(author.getByText(/^Đã tự lưu lúc/)).toBeVisible();
  await author.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(author.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await submit(author);
  await expect(author.getByText(/^SK-\d{4}-\d{6} · Liên đoàn Lao động/)).toBeVisible();
  const address = author.url();

  const lead = await as('lead.ldld');
  await lead.goto(address);
  await decide(lead, 'Trả lại để bổ sung', asked);

  await author.goto('/tong-quan');
  await author.getByRole('link', { name: 'sáng kiến cần bổ sung' }).click();
  await author.goto(`/sang-kien?q=${run}`);
  await author.getByRole('link', { name: title }).click();
  const notice = author.getByRole('alert').filter({ hasText: asked });
  await expect(notice).toContainText('trả lại để bổ sung');
  await expectNoViolation(author);
  await notice.getByRole('link', { name: 'Sửa và nộp lại' }).click();
  await author
    .getByRole('textbox', { name: 'Lợi ích theo ý kiến của tác giả' })
    .fill('Giảm hai giờ công mỗi ngày cho mỗi vườn ươm của công ty, tức 60 giờ công mỗi tháng.');
  await author.getByRole('button', { name: 'Lưu', exact: true }).click();
  await submit(author);

  await lead.goto(address);
  const correction = lead.getByRole('region', { name: 'Đã sửa sau lần trả lại gần nhất' });
  await expect(correction).toContainText(asked);
  await expect(correction.locator('ins').first()).toHaveText(/tức 60 giờ công mỗi tháng/);
  await expect(correction).not.toContainText('Tính mới');
  await expectNoViolation(lead);
  await decide(lead, 'Công nhận');

  await author.reload();
  await expect(author.locator('main').getByText('Đã công nhận').first()).toBeVisible();
  await expect(author.getByRole('link', { name: 'Sửa', exact: true })).toHaveCount(0);

  await author.getByRole('link', { name: 'Đơn để in' }).click();
  const sheet = author.getByRole('article');
  await expect(sheet).toContainText('Đơn yêu cầu công nhận sáng kiến');
  await expect(sheet).toContainText('tức 60 giờ công mỗi tháng');
  await expectNoViolation(author);
  await author.emulateMedia({ media: 'print' });
  await expect(author.getByRole('banner')).toBeHidden();
  await expect(author.getByRole('button', { name: 'In', exact: true })).toBeHidden();
  await expect(sheet).toBeVisible();
});
