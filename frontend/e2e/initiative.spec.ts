import type { Page } from '@playwright/test';
import { submitInitiatives } from './api';
import { expect, test } from './people';

/** Each run writes initiatives of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);

async function fillAuthor(page: Page, number: number, name: string, share: string) {
  await page.getByRole('button', { name: 'Thêm tác giả' }).click();
  const author = page.getByRole('group', { name: `Tác giả ${number}` });
  await author.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
  await author.getByRole('textbox', { name: 'Tỷ lệ đóng góp' }).fill(share);
}

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Presses the button, goes on past what may be the same, and agrees; gives the dialog that asks. */
async function submitAnyway(page: Page) {
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  await expect(page.getByText('Tên gần giống').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vẫn nộp' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nộp', exact: true });
  await dialog.getByRole('button', { name: 'Nộp' }).click();
  return dialog;
}

test('an officer writes an initiative, a lead returns it with a comment, the officer completes it', async ({
  as,
}) => {
  const title = `Hệ thống tưới nhỏ giọt điều khiển bằng điện thoại ${run}`;
  await submitInitiatives(['Hệ thống tưới nhỏ giọt điều khiển bằng điện thoại có hẹn giờ']);
  const officer = await as('officer.hnd');
  await officer.goto('/sang-kien');
  await officer.getByRole('link', { name: 'Viết sáng kiến' }).first().click();
  await officer.getByRole('textbox', { name: 'Tên sáng kiến' }).fill(title);
  await expect(officer.getByText(/^Đã tự lưu lúc/)).toBeVisible();
  await expect(officer).toHaveURL(/\/sang-kien\/[0-9a-f-]{36}\/sua$/);

  await choose(officer, 'Loại giải pháp', 'Giải pháp kỹ thuật');
  await choose(officer, 'Lĩnh vực', 'Nông nghiệp');
  await choose(officer, 'Phạm vi áp dụng', 'Trong thành phố');
  await officer.getByRole('textbox', { name: 'Ngày áp dụng lần đầu hoặc áp dụng thử' }).fill('15/3/2026');
  await officer.getByRole('textbox', { name: 'Giá trị làm lợi mỗi năm' }).fill('185000000');
  await expect(officer.getByRole('textbox', { name: 'Giá trị làm lợi mỗi năm' })).toHaveValue(
    '185.000.000 ₫',
  );
  await fillAuthor(officer, 1, 'Trần Văn Bé', '60');
  await fillAuthor(officer, 2, 'Nguyễn Thị Ánh Hồng', '30');
  await officer
    .getByRole('textbox', { name: 'Thực trạng trước khi có sáng kiến' })
    .fill('Tưới thủ công, tốn nước.');
  await officer
    .getByRole('textbox', { name: 'Bản chất của sáng kiến' })
    .fill('Tưới nhỏ giọt theo độ ẩm đất.');
  await officer.getByRole('textbox', { name: 'Tính mới' }).fill('Lần đầu áp dụng tại xã.');

  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(officer.getByRole('alert').getByText('Tổng tỷ lệ đóng góp đang là 90%')).toBeVisible();
  await officer.getByRole('button', { name: 'Chia đều tỷ lệ' }).click();
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const dialog = await submitAnyway(officer);
  await expect(dialog.getByText(/Lợi ích theo ý kiến của tác giả/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await officer.getByRole('link', { name: 'Sửa' }).click();
  await officer
    .getByRole('textbox', { name: 'Lợi ích theo ý kiến của tác giả' })
    .fill('Giảm 40% lượng nước.');
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await submitAnyway(officer);
  await expect(officer.getByText(/^SK-\d{4}-\d{6} · Hội Nông dân/)).toBeVisible();

  const lead = await as('lead.hnd');
  await lead.goto(`/sang-kien?status=SUBMITTED&q=${run}`);
  await lead.getByRole('link', { name: title }).click();
  await lead.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const returning = lead.getByRole('dialog');
  await returning.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(returning.getByText('Cần ghi ý kiến')).toBeVisible();
  await returning.getByRole('textbox', { name: 'Ý kiến' }).fill('Đề nghị bổ sung ý kiến của nơi đã áp dụng.');
  await returning.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(lead.getByText('Đề nghị bổ sung ý kiến của nơi đã áp dụng.').first()).toBeVisible();

  await officer.reload();
  await expect(officer.getByText('Đề nghị bổ sung ý kiến của nơi đã áp dụng.').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Nộp' })).toBeVisible();
});

test('two people changing the same draft both see what the other wrote, and nothing typed is lost', async ({
  as,
}) => {
  const officer = await as('officer.hnd');
  await officer.goto('/sang-kien/moi/sua');
  await officer.getByRole('textbox', { name: 'Tên sáng kiến' }).fill(`Máy sạ cụm ${run}`);
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await officer.getByRole('link', { name: 'Sửa' }).click();
  await expect(officer.getByRole('textbox', { name: 'Tính mới' })).toBeVisible();

  const lead = await as('lead.hnd');
  await lead.goto(new URL(officer.url()).pathname);
  await lead.getByRole('textbox', { name: 'Tính mới' }).fill('Kết hợp vùi phân.');
  await lead.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 2, name: 'Tính mới' })).toBeVisible();

  await officer.getByRole('textbox', { name: 'Thực trạng trước khi có sáng kiến' }).fill('Sạ tay tốn giống.');
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  const dialog = officer.getByRole('dialog', { name: 'Có người vừa sửa nội dung này' });
  await expect(dialog.getByText('Kết hợp vùi phân.')).toBeVisible();
  await expect(dialog.getByText('Sạ tay tốn giống.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đưa vào biểu mẫu' }).click();
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(officer.getByText('Kết hợp vùi phân.')).toBeVisible();
  await expect(officer.getByText('Sạ tay tốn giống.')).toBeVisible();
});

test('a list is what its address says, and Back goes back in it', async ({ as }) => {
  const page = await as('committee');
  await page.goto('/sang-kien');
  await page.getByRole('combobox', { name: 'Trạng thái' }).click();
  await page.getByRole('option', { name: 'Bản nháp' }).click();
  await expect(page).toHaveURL(/status=DRAFT/);
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Tìm trong danh sách' }).fill('khongcogi');
  await expect(page.getByText('Không có mục nào khớp với bộ lọc')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/sang-kien\?status=DRAFT$/);
  await expect(page.getByRole('searchbox', { name: 'Tìm trong danh sách' })).toHaveValue('');
});

test('leaving a form with unsaved changes asks first', async ({ as }) => {
  const page = await as('committee');
  await page.goto('/don-vi/CT-HND/sua');
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0292 3811 811');
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chưa lưu thay đổi' });
  await dialog.getByRole('button', { name: 'Ở lại trang' }).click();
  await expect(page.getByRole('textbox', { name: 'Điện thoại' })).toHaveValue('0292 3811 811');
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await dialog.getByRole('button', { name: 'Rời trang, bỏ thay đổi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
});
