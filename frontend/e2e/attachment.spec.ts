import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { draftInitiative } from './api';
import { expectNoViolation } from './axe';
import { expect, test } from './people';

const run = Date.now().toString(36);
const pdf = Buffer.from(
  `%PDF-1.4\n% ${run}\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
);
/** One red point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
/** The beginning of a program for Windows. */
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex');

test('a document and a picture are attached, seen, downloaded as they were and removed', async ({ as }) => {
  const id = await draftInitiative(`Máy gieo hạt có tệp ${run}`);
  const officer = await as('officer.hnd');
  await officer.goto(`/sang-kien/${id}`);
  const section = officer.getByRole('region', { name: 'Tệp đính kèm' });
  await expect(section.getByText('Chưa có tệp nào.')).toBeVisible();
  await section.locator('input[type=file]').setInputFiles([
    { name: 'Xác nhận áp dụng.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'Ảnh mô hình.png', mimeType: 'image/png', buffer: picture },
  ]);
  await expect(section.getByRole('button', { name: 'Tải về Xác nhận áp dụng.pdf' })).toBeVisible();
  await expect(section.getByRole('button', { name: 'Tải về Ảnh mô hình.png' })).toBeVisible();
  await expectNoViolation(officer);

  const download = officer.waitForEvent('download');
  await section.getByRole('button', { name: 'Tải về Xác nhận áp dụng.pdf' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Xác nhận áp dụng.pdf');
  expect(hash(await readFile(await saved.path()))).toBe(hash(pdf));

  await section.getByRole('button', { name: 'Xem ảnh Ảnh mô hình.png' }).click();
  const shown = officer.getByRole('dialog').getByRole('img', { name: 'Ảnh mô hình.png' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expectNoViolation(officer);
  await officer.keyboard.press('Escape');

  await section.getByRole('button', { name: 'Sửa thông tin Ảnh mô hình.png' }).click();
  const form = officer.getByRole('dialog', { name: 'Sửa thông tin tệp' });
  await form.getByLabel('Mô tả').fill('Mô hình đặt tại phường Ninh Kiều');
  await expectNoViolation(officer);
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(section.getByText('Mô hình đặt tại phường Ninh Kiều')).toBeVisible();

  await section.getByRole('button', { name: 'Gỡ Xác nhận áp dụng.pdf' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Gỡ', exact: true }).click();
  await expect(section.getByText('Xác nhận áp dụng.pdf')).toHaveCount(0);
});

test('a program that is called a PDF is refused, and why is said', async ({ as }) => {
  const id = await draftInitiative(`Máy gieo hạt không nhận chương trình ${run}`);
  const officer = await as('officer.hnd');
  await officer.goto(`/sang-kien/${id}`);
  const section = officer.getByRole('region', { name: 'Tệp đính kèm' });
  await section
    .locator('input[type=file]')
    .setInputFiles({ name: 'bao-cao.pdf', mimeType: 'application/pdf', buffer: program });
  await expect(section.getByRole('alert')).toContainText('Loại tệp không được nhận');
  await expectNoViolation(officer);
  await section.getByRole('button', { name: 'Bỏ qua bao-cao.pdf' }).click();
  await expect(section.getByText('Chưa có tệp nào.')).toBeVisible();
});

test('a file over the limit is refused with the limit', async ({ as }, info) => {
  const id = await draftInitiative(`Máy gieo hạt không nhận tệp lớn ${run}`);
  const officer = await as('officer.hnd');
  await officer.goto(`/sang-kien/${id}`);
  const section = officer.getByRole('region', { name: 'Tệp đính kèm' });
  const large = info.outputPath('phim.pdf');
  await writeFile(large, Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]));
  await section.locator('input[type=file]').setInputFiles(large);
  await expect(section.getByRole('alert')).toContainText('tối đa 20 MB');
});
