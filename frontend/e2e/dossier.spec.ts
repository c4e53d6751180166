import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe';
import { expect, test } from './people';
import { shortlistedWorks } from './shortlisted';

/** Each run has works and an edition of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const drip = `Tưới nhỏ giọt theo độ ẩm của đất ${run}`;
const seeder = `Máy sạ cụm kết hợp vùi phân ${run}`;
const dryer = `Lò sấy lúa bằng trấu ép ${run}`;

async function begin(page: Page, edition: { title: string }) {
  await page.goto('/ho-so-gioi-thieu');
  await page.getByRole('link', { name: 'Lập hồ sơ' }).first().click();
  // The list that it comes from has a filter of the same name, which stands until the form is fetched.
  await expect(page.getByRole('heading', { level: 1, name: 'Lập hồ sơ' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Kỳ Sách vàng' }).click();
  await page.getByRole('option', { name: new RegExp(edition.title) }).click();
}

test('a dossier is put together, sent, downloaded, and answered by the Council', async ({ as }) => {
  test.setTimeout(240_000);
  const edition = await shortlistedWorks([drip, seeder, dryer]);
  const title = `Giới thiệu công trình, giải pháp đăng Sách vàng Sáng tạo năm ${edition.year}`;

  const committee = await as('committee');
  await begin(committee, edition);
  await expect(committee.getByRole('textbox', { name: 'Tên hồ sơ' })).toHaveValue(title);
  await committee.getByRole('button', { name: `Chọn ${dryer}` }).click();
  await expect(
    committee.getByRole('button', { name: /^Chọn (Tưới|Máy)/ }).and(committee.locator(':focus')),
  ).toBeVisible();
  await committee.getByRole('button', { name: 'Chọn tất cả (2)' }).click();
  await expect(committee.getByText(/^Đã chọn 3 công trình/)).toBeVisible();

  // The order is changed by the keyboard alone, which stays with the work that it moves.
  await committee.getByRole('button', { name: `Đưa xuống: ${dryer}` }).press('Enter');
  await expect(committee.getByRole('button', { name: `Đưa xuống: ${dryer}` })).toBeFocused();
  await committee.keyboard.press('Enter');
  await expect(committee.getByRole('button', { name: `Đưa lên đầu: ${dryer}` })).toBeFocused();
  await expectNoViolation(committee);
  await committee.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(committee.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(committee.getByText('Chưa có số Tờ trình.')).toBeVisible();
  await expect(committee.getByRole('row').nth(3)).toContainText(dryer);
  await expectNoViolation(committee);
  const address = new URL(committee.url()).pathname;

  await committee.getByRole('link', { name: 'Sửa' }).click();
  const number = `12-${run}/TTr-MTTQ-BTT`;
  await committee.getByRole('textbox', { name: 'Số Tờ trình' }).fill(number);
  await committee.getByRole('textbox', { name: 'Ngày Tờ trình' }).fill('20/08/2026');
  await committee.keyboard.press('Tab');
  await committee.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(committee.getByText('Đủ điều kiện gửi', { exact: true })).toBeVisible();
  await expectNoViolation(committee);

  // What stands in one dossier already is refused for another, at its row.
  await begin(committee, edition);
  await committee.getByRole('button', { name: `Chọn ${seeder}` }).click();
  await committee.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(committee.getByRole('alert').getByText('Có 1 chỗ cần sửa')).toBeVisible();
  await expect(committee.locator('[data-refused]')).toContainText(seeder);
  await expectNoViolation(committee);

  const standing = await as('standing');
  await standing.goto('/ho-so-gioi-thieu');
  await expect(standing.getByText(number)).toBeVisible();
  await expectNoViolation(standing);
  await standing.goto(address);
  await standing.getByRole('button', { name: 'Gửi Hội đồng tuyển chọn' }).click();
  const dialog = standing.getByRole('dialog');
  await expect(dialog.getByText(/3 công trình, giải pháp trong hồ sơ chuyển sang/)).toBeVisible();
  await expectNoViolation(standing);
  await dialog.getByRole('button', { name: 'Gửi Hội đồng tuyển chọn' }).click();
  await expect(standing.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(standing.getByRole('link', { name: 'Sửa' })).toBeHidden();
  await expectNoViolation(standing);

  const waiting = standing.waitForEvent('download');
  await standing.getByRole('button', { name: 'Tải ZIP' }).click();
  const archive = await waiting;
  expect(archive.suggestedFilename()).toMatch(/\.zip$/);
  expect(statSync(await archive.path()).size).toBeGreaterThan(1000);

  const council = await as('council');
  await council.goto('/ho-so-gioi-thieu?status=SENT');
  await expect(council.getByText(number)).toBeVisible();
  await council.goto(address);
  await council.getByRole('link', { name: 'Ghi kết quả của Hội đồng' }).click();
  await council.getByRole('button', { name: 'Dán từ bảng tính' }).click();
  const paste = council.getByRole('dialog');
  await paste
    .getByRole('textbox', { name: 'Các dòng kết quả' })
    .fill(`${drip}\tĐược chọn\t19\t2\nSK-0000\tĐược chọn\t1\t1`);
  await expect(paste.getByText('1 trong 2 dòng khớp')).toBeVisible();
  await expect(paste.getByText('Không có công trình này trong hồ sơ.')).toBeVisible();
  await expectNoViolation(council);
  await paste.getByRole('button', { name: 'Điền 1 dòng khớp' }).click();
  await expect(council.getByLabel(`Phiếu thuận: ${drip}`)).toHaveValue('19');

  await council.getByLabel(`Kết quả: ${seeder}`).selectOption('Không được chọn');
  await council.getByLabel(`Phiếu thuận: ${seeder}`).fill('7');
  await council.getByLabel(`Phiếu chống: ${seeder}`).fill('14');
  await council.getByRole('button', { name: 'Ghi 2 kết quả' }).click();
  await expect(council.getByRole('alert').getByText('Có 1 chỗ cần sửa')).toBeVisible();
  await expectNoViolation(council);
  await council.getByLabel(`Lý do: ${seeder}`).fill('Phạm vi áp dụng còn hẹp.');
  await council.getByRole('button', { name: 'Ghi 2 kết quả' }).click();
  await expect(council.getByText('1 được chọn, 1 không được chọn, 1 chờ kết quả')).toBeVisible();
  const refused = council.getByRole('row', { name: new RegExp(seeder) });
  await expect(refused.getByText('Không được tuyển chọn')).toBeVisible();
  await expect(refused.getByRole('cell', { name: '7 / 14' })).toBeVisible();
  await expectNoViolation(council);

  await council.setViewportSize({ width: 390, height: 844 });
  await expect(council.getByText('7 phiếu thuận, 14 phiếu chống')).toBeVisible();
  await expectNoViolation(council);
  await council.getByRole('link', { name: 'Ghi kết quả của Hội đồng' }).click();
  await expect(council.getByLabel(`Kết quả: ${dryer}`)).toBeVisible();
  await expect(council.getByLabel(`Kết quả: ${seeder}`)).toBeHidden();
  await expectNoViolation(council);

  const last = /SK-\d{4}-\d{6}/.exec((await council.getByText(/^SK-/).first().textContent()) ?? '')?.[0];
  await council.getByRole('link', { name: 'Nhập từ tệp danh sách' }).click();
  await council.getByRole('button', { name: 'Tiếp tục' }).click();
  const list = `Số sáng kiến,Kết quả,Phiếu thuận,Phiếu chống\n${last},Được chọn,20,1\n`;
  await council
    .locator('input[type=file]')
    .setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await council.getByRole('region').getByRole('button', { name: 'Kiểm tra thử' }).click();
  await council.getByRole('region').getByRole('button', { name: 'Tiếp tục' }).click();
  await council.getByRole('button', { name: 'Nhập 1 dòng' }).click();
  await expect(council.getByText('Đã nhập xong toàn bộ tệp')).toBeVisible();
  await expectNoViolation(council);
  await council.goto(address);
  await expect(council.getByText('2 được chọn, 1 không được chọn')).toBeVisible();
});
