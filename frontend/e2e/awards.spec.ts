import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { get, post } from './api';
import { expectNoViolation, expectNoViolationInLightAndDark } from './axe';
import { expect, test } from './people';

/** Each run commends people of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const people = Array.from({ length: 30 }, (_, at) => `Trần Thị Sáu ${run} ${at + 1}`);

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Pastes into a field as a spreadsheet would. */
async function paste(page: Page, field: string, text: string) {
  await page.getByRole('textbox', { name: field, exact: true }).evaluate((input, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('thirty are proposed in one form and awarded by one decision', async ({ as }, info) => {
  test.setTimeout(420_000);
  const lead = await as('lead.hnd');
  await lead.goto('/khen-thuong');
  await lead.getByRole('link', { name: 'Lập nhiều hồ sơ' }).first().click();
  // The list that it comes from has a filter of the same name as a field, which stands until the form is fetched.
  await expect(lead.getByRole('heading', { level: 1, name: 'Đề nghị khen cho nhiều người' })).toBeVisible();
  await choose(lead, 'Hình thức khen', 'Giấy khen');
  await choose(lead, 'Khen về', 'Thành tích trong phong trào');
  await lead.getByRole('textbox', { name: 'Tên gọi thành tích' }).fill(`Cánh đồng sạch ${run}`);
  await lead
    .getByRole('textbox', { name: 'Tóm tắt thành tích' })
    .fill(`Thu gom vỏ thuốc trên đồng, ${run}: 12 điểm thu gom, 3 tấn mỗi vụ.`);

  // Twenty women, ten men; every third works directly, of the last it is not stated.
  const table = people.map((name, at) => {
    const gender = at < 20 ? 'Nữ' : 'Nam';
    const direct = at === 29 ? '' : at % 3 === 0 ? 'Có' : 'Không';
    return [at === 2 ? `${name} 092080001234` : name, at === 1 ? '84' : '1984', gender, '', 'HTX', direct];
  });
  await paste(lead, 'Họ tên, tên tập thể, dòng 1', table.map((cells) => cells.join('\t')).join('\n'));
  await expect(lead.getByText('30 người, tập thể')).toBeVisible();
  await expectNoViolationInLightAndDark(lead);

  // What the form finds, then what the API finds; nothing is saved until all of it is right.
  await lead.getByRole('button', { name: 'Lưu 30 bản nháp' }).click();
  await expect(lead.getByRole('alert').getByText(/Năm sinh, dòng 2/)).toBeVisible();
  await lead.getByRole('textbox', { name: 'Năm sinh, dòng 2', exact: true }).fill('1984');
  await lead.getByRole('button', { name: 'Lưu 30 bản nháp' }).click();
  await expect(lead.getByRole('alert').getByText(/Họ tên, tên tập thể, dòng 3/)).toBeVisible();
  await expectNoViolation(lead);
  await lead.screenshot({ path: info.outputPath('many.png'), fullPage: true });
  const listed = `/commendations?q=${run}&limit=200&status=`;
  type Found = { items: { id: string }[] };
  expect((await get<Found>('lead.hnd', `${listed}DRAFT`)).items).toHaveLength(0);
  await lead
    .getByRole('textbox', { name: 'Họ tên, tên tập thể, dòng 3', exact: true })
    .fill(people[2] as string);
  await lead.getByRole('button', { name: 'Lưu 30 bản nháp' }).click();
  await expect(lead.getByText('Đã lập 30 bản nháp.')).toBeVisible();
  await expect(lead.getByRole('link', { name: people[29], exact: true })).toBeVisible();

  const drafts = (await get<Found>('lead.hnd', `${listed}DRAFT`)).items;
  expect(drafts).toHaveLength(30);
  for (const { id } of drafts) {
    await post('lead.hnd', `/commendations/${id}/transitions`, { to: 'SUBMITTED' });
    await post('standing', `/commendations/${id}/transitions`, { to: 'APPROVED' });
  }

  const page = await as('standing');
  await page.goto('/khen-thuong/quyet-dinh/moi?level=CITY_FRONT');
  await page.getByRole('searchbox', { name: 'Tìm trong các hồ sơ chờ quyết định' }).fill(run);
  await page.getByRole('button', { name: 'Chọn tất cả (30)' }).click();
  await expect(page.getByText(/^Đã chọn 30 trong/)).toContainText('21.060.000');
  const number = `30-${run}/QĐ-MTTQ-BTT`;
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill(number);
  await page.getByRole('textbox', { name: 'Người ký', exact: true }).fill('Nguyễn Thị Hoa');
  await page.getByRole('textbox', { name: 'Chức vụ người ký' }).fill('Phó Chủ tịch');
  await expectNoViolationInLightAndDark(page);
  await page.getByRole('button', { name: 'Ra quyết định cho 30 hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Quyết định số ${number}` })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Đã khen' })).toHaveCount(30);
  await expectNoViolationInLightAndDark(page);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file.trim().split('\n')).toHaveLength(31);
  for (const name of people) expect(file).toContain(name);
});

test('proposals are reviewed one after the other, by keyboard', async ({ as }, info) => {
  test.setTimeout(180_000);
  const names = ['Lê Văn Tư', 'Ngô Thị Bảy', 'Võ Văn Chín'].map((name) => `${name} ${run}`);
  for (const name of names) {
    const { id } = await post<{ id: string }>('lead.hnd', '/commendations', {
      organisation: 'CT-HND',
      level: 'CITY_FRONT',
      form: 'CERTIFICATE_OF_MERIT',
      subject: { type: 'PERSON', name, birthYear: 1975, workplace: 'Hợp tác xã Thới Hưng' },
      achievement: `Vận động 40 hộ tưới tiết kiệm nước, xét ${run}.`,
      reasonKind: 'MOVEMENT_WORK',
    });
    await post('lead.hnd', `/commendations/${id}/transitions`, { to: 'SUBMITTED' });
  }
  const page = await as('standing');
  await page.goto(`/khen-thuong?q=${run}`);
  await page.getByRole('link', { name: 'Xét hồ sơ' }).click();
  await expect(page.getByText('Hồ sơ 1 trong 3')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: names[0] })).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: names[1] })).toBeVisible();
  await expectNoViolationInLightAndDark(page);
  await page.screenshot({ path: info.outputPath('review.png') });

  const decide = async (action: string, comment?: string) => {
    await page.getByRole('button', { name: action, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    if (comment) await dialog.getByRole('textbox', { name: 'Ý kiến' }).fill(comment);
    await dialog.getByRole('button', { name: action, exact: true }).press('Enter');
    await expect(dialog).toHaveCount(0);
  };
  await decide('Duyệt');
  await expect(page.getByRole('heading', { level: 2, name: names[2] })).toBeVisible();
  await expect(page.getByText('Hồ sơ 2 trong 2')).toBeVisible();
  await decide('Trả lại để bổ sung', 'Nêu rõ số hộ tham gia.');
  await expect(page.getByRole('heading', { level: 2, name: names[0] })).toBeVisible();
  await decide('Không khen', 'Chưa đủ tiêu chuẩn.');
  await expect(page.getByText('Không còn hồ sơ nào chờ xét')).toBeVisible();
  await expectNoViolation(page);
  type Found = { items: { state: string; subject: { name: string } }[] };
  const found = (await get<Found>('lead.hnd', `/commendations?q=${encodeURIComponent(`xét ${run}`)}`)).items;
  expect(Object.fromEntries(found.map(({ state, subject }) => [subject.name, state]))).toEqual({
    [names[0] as string]: 'DECLINED',
    [names[1] as string]: 'APPROVED',
    [names[2] as string]: 'RETURNED',
  });
});

test('awards are counted, and each figure leads to the list that it counts', async ({ as }, info) => {
  test.setTimeout(240_000);
  for (const [at, gender] of ['FEMALE', 'FEMALE', 'MALE', undefined].entries()) {
    await post('lead.hnd', '/commendations', {
      organisation: 'CT-HND',
      level: 'ORGANISATION',
      form: 'PRAISE',
      subject: {
        type: 'PERSON',
        name: `Đỗ Thị Mười ${run} ${at}`,
        birthYear: 1984,
        gender,
        directWorker: true,
      },
      achievement: 'Dẫn đầu phong trào sản xuất, kinh doanh giỏi.',
      reasonKind: 'MOVEMENT_WORK',
      award: {
        number: `1-${run}/QĐ-HND`,
        signedOn: '2025-11-10',
        signer: 'Trần Văn Bình',
        prizeVnd: 500_000,
      },
    });
  }
  const page = await as('committee');
  await page.goto('/khen-thuong');
  await page.getByRole('link', { name: 'Thống kê', exact: true }).click();
  await choose(page, 'Thống kê theo', 'Hình thức khen');
  await expect(page).toHaveURL(/by=/);
  const row = page.getByRole('row', { name: /^Biểu dương/ });
  await expect(row).toBeVisible();
  await page.mouse.move(0, 0);
  await expectNoViolationInLightAndDark(page);
  const women = row.getByRole('link', { name: /^Biểu dương, Nữ: / });
  const count = (await women.textContent()) ?? '';
  expect(Number(count.replaceAll('.', ''))).toBeGreaterThanOrEqual(2);
  await women.click();
  await expect(page).toHaveURL(/gender=/);
  await expect(page.getByText(`${count} mục`)).toBeVisible();
  await page.screenshot({ path: info.outputPath('list.png') });
  await page.goBack();

  await choose(page, 'Chia cột theo', 'Năm');
  await expect(page.getByRole('columnheader', { name: '2025' })).toBeVisible();
  await expectNoViolation(page);
  await page.screenshot({ path: info.outputPath('cross.png') });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toContain('Biểu dương,2025,');

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoViolation(page);
  await page.screenshot({ path: info.outputPath('cross-phone.png'), fullPage: true });
  await page.goto('/khen-thuong/thong-ke');
  await expect(page.getByText('Tất cả', { exact: true })).toBeVisible();
  await expectNoViolation(page);
  await page.screenshot({ path: info.outputPath('phone.png'), fullPage: true });

  await page.goto('/khen-thuong/thong-ke?fromYear=1950&toYear=1950');
  await expect(page.getByText('Chưa có lượt khen nào')).toBeVisible();
});
