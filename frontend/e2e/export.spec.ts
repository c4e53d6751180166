import { readFileSync } from 'node:fs';
import { expectNoViolation } from './axe';
import { expect, test } from './people';

const run = Date.now().toString(36);

test('a filtered list is saved as a file that holds its rows, and can be sent back', async ({ as }) => {
  const officer = await as('officer.hnd');
  await officer.goto('/nhap-du-lieu/moi?kind=initiatives');
  await officer.getByRole('button', { name: 'Tiếp tục' }).click();
  const rows = [1, 2].map(
    (each) => `X${run}-${each},CT-HND,Máy sấy ${run} số ${each},Nguyễn Văn An|1980||||100`,
  );
  await officer.locator('input[type=file]').setInputFiles({
    name: 'sang-kien.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['externalId,organisation,title,authors', ...rows].join('\n')),
  });
  // The step of the same name stands above: the button comes with what was read from the file.
  await expect(officer.getByText(`Máy sấy ${run} số 1`)).toBeVisible();
  await officer.getByRole('button', { name: 'Kiểm tra thử', exact: true }).last().click();
  await officer.getByRole('button', { name: 'Tiếp tục' }).click();
  await officer.getByRole('button', { name: /^Nhập 2 dòng/ }).click();
  await expect(officer.getByText('Đã nhập', { exact: false }).first()).toBeVisible();

  await officer.goto(`/sang-kien?q=${run}&sort=title`);
  await expect(officer.getByRole('link', { name: `Máy sấy ${run} số 1` })).toBeVisible();
  await officer.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expectNoViolation(officer);
  const saving = officer.waitForEvent('download');
  await officer.getByRole('menuitem', { name: 'CSV' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^initiatives-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('Tên sáng kiến');
  expect(lines[1]).toContain(`Máy sấy ${run} số 1`);
  expect(lines[2]).toContain(`Máy sấy ${run} số 2`);

  await officer.getByRole('button', { name: 'Xuất', exact: true }).click();
  const savingSheet = officer.waitForEvent('download');
  await officer.getByRole('menuitem', { name: 'Excel (.xlsx)' }).click();
  const sheet = await (await savingSheet).path();

  await officer.goto('/nhap-du-lieu/moi?kind=initiatives');
  await officer.getByRole('button', { name: 'Tiếp tục' }).click();
  await officer.locator('input[type=file]').setInputFiles({
    name: 'sang-kien.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(sheet),
  });
  await expect(officer.getByText('Máy chủ đọc trang tính đầu tiên', { exact: false })).toBeVisible();
  await expectNoViolation(officer);
  await officer.getByRole('button', { name: 'Kiểm tra thử', exact: true }).last().click();
  await expect(officer.getByRole('definition').nth(3)).toHaveText('2');
});
