import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenOf } from './api';
import { expectNoViolation } from './axe';
import { expect, test } from './people';
import { address, top } from './stack';

const run = Date.now().toString(36);
const header = 'externalId,organisation,title,firstAppliedOn,authors';

test('five thousand generated initiatives come in by one line of curl', async ({ as }) => {
  test.slow();
  const file = join(tmpdir(), `initiatives-${run}.csv`);
  const generator = 'vn.sangtao.bench.initiatives.GenerateInitiatives';
  const rows = ['--rows', '5000', '--organisation', 'CT-HND', '--out', file];
  execFileSync('backend/launch', ['bench', generator, ...rows], { cwd: top });

  const answer = execFileSync(
    'curl',
    [
      '-fsS',
      ...['--data-binary', `@${file}`, '-H', 'Content-Type: text/csv', '-H', 'Prefer: wait=60'],
      ...['-H', `Authorization: Bearer ${await tokenOf('officer.hnd')}`, '-H', `Idempotency-Key: ${run}`],
      `${address}/api/v1/imports?kind=initiatives&mode=skip-invalid`,
    ],
    { encoding: 'utf8' },
  );
  const { state, counts } = JSON.parse(answer);
  expect(state).toBe('COMPLETED');
  // The generator gives the same rows each time: on a state that has them already they are unchanged.
  expect(counts).toMatchObject({ read: 5000, rejected: 0, updated: 0 });
  expect(counts.created + counts.unchanged).toBe(5000);

  const officer = await as('officer.hnd');
  await officer.goto('/nhap-du-lieu');
  await expect(officer.getByText('5.000').first()).toBeVisible();
  await expectNoViolation(officer);
});

test('a file is tried first, its refused rows are told, and what is right is imported', async ({ as }) => {
  const officer = await as('officer.hnd');
  await officer.goto('/nhap-du-lieu/moi?kind=initiatives');
  await expect(officer.getByRole('radio', { name: /^Sáng kiến/ })).toBeChecked();
  await expectNoViolation(officer);
  await officer.getByRole('button', { name: 'Tiếp tục' }).click();
  await officer.locator('input[type=file]').setInputFiles({
    name: 'sang-kien.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        header,
        `${run}-1,CT-HND,Máy gieo hạt ${run},10/02/2026,Nguyễn Văn An|1980||||100`,
        `${run}-2,CT-HND,Máy cấy ${run},31/02/2026,Trần Thị Bé|1985||||99`,
      ].join('\n'),
    ),
  });
  await expect(officer.getByText(`Máy gieo hạt ${run}`)).toBeVisible();
  await expectNoViolation(officer);
  await officer.getByRole('button', { name: 'Kiểm tra thử', exact: true }).last().click();

  await expect(officer.getByText('1 dòng có lỗi, cần sửa trước khi nhập hoặc bỏ qua')).toBeVisible();
  await expect(officer.getByText('Phải là ngày có thật', { exact: false }).first()).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Tải các dòng lỗi (CSV)' })).toBeVisible();
  await expectNoViolation(officer);
  await officer.getByRole('button', { name: 'Tiếp tục' }).click();

  await officer.getByRole('radio', { name: /^Nhập dòng đúng, bỏ qua dòng lỗi/ }).check();
  await officer.getByRole('button', { name: 'Nhập 1 dòng đúng, bỏ qua 1 dòng lỗi' }).click();
  await expect(officer.getByText('Đã nhập các dòng hợp lệ, bỏ qua 1 dòng lỗi')).toBeVisible();
  await expectNoViolation(officer);

  await officer.goto(`/sang-kien?q=${run}`);
  await expect(officer.getByRole('link', { name: `Máy gieo hạt ${run}` })).toBeVisible();
});
