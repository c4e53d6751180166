import type { Page } from '@playwright/test';
import { reviewingEdition, submitReviews } from './api';
import { expectNoViolation } from './axe';
import { expect, test } from './people';
import { expectNoSidewaysScrolling } from './site';

/** Each run has an edition of a year of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const titles = Array.from({ length: 10 }, (_, at) => `Công trình ${String(at + 1).padStart(2, '0')} ${run}`);
const placeOf = (title: string) => titles.indexOf(title);

/** The scores that everyone gives: the first work the best, the last two tied but for novelty. */
function scoresOf(title: string): number[] {
  const at = placeOf(title);
  if (at === 9) return [5, 6.2, 5, 5];
  if (at === 8) return [6, 5, 5, 5];
  return [9.5 - at / 4, 9, 8.25, 8];
}

const typed = (score: number) => String(score).replace('.', ',');

/** Scores the review in view and submits it, without the mouse: the first score has the focus already. */
async function scoreByKeys(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const scores = scoresOf(title);
  await expect(page.getByRole('textbox', { name: 'Tính mới, tính sáng tạo' })).toBeFocused();
  for (const score of scores) {
    await page.keyboard.type(typed(score));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('radio', { name: 'Rất nên chọn' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
}

test('reviewers score what the committee assigned, which ranks, prepares and announces', async ({ as }) => {
  test.setTimeout(300_000);
  const edition = await reviewingEdition(titles);

  const committee = await as('committee');
  await committee.goto(`/ky-sach-vang/${edition}`);
  await committee.getByRole('link', { name: 'Xét chọn' }).click();
  await expect(committee.getByRole('heading', { level: 1, name: 'Xét chọn' })).toBeVisible();
  await committee.getByRole('button', { name: 'Phân công đều' }).click();
  const trial = committee.getByRole('dialog', { name: 'Phân công đều' });
  await expect(trial.getByText('Sẽ phân công thêm 30 phiếu.')).toBeVisible();
  await expectNoViolation(committee);
  await trial.getByRole('button', { name: 'Phân công 30 phiếu' }).click();
  await expect(trial).toBeHidden();
  await committee.getByRole('button', { name: 'Nhắc Bùi Quốc Thịnh' }).click();
  await expect(committee.getByText('Đã nhắc 1 người, còn 10 phiếu chưa nộp')).toBeVisible();
  await expectNoViolation(committee);

  const reviewer = await as('reviewer.1');
  await reviewer.goto('/tong-quan');
  await expect(reviewer.getByRole('link', { name: 'phiếu chấm chưa nộp' })).toHaveAttribute(
    'href',
    '/cham-diem',
  );
  await reviewer.goto(`/cham-diem/${edition}`);
  await expect(reviewer.getByText('Ban Phong trào nhắc nộp phiếu')).toBeVisible();
  await expect(reviewer.getByText('Đã nộp 0/10 phiếu')).toBeVisible();
  await expectNoViolation(reviewer);

  await test.step('the grid saves a cell by itself', async () => {
    await reviewer.getByText('Bảng điểm').click();
    await reviewer.getByRole('textbox', { name: `${titles[9]}: Tính mới, tính sáng tạo` }).focus();
    await reviewer.keyboard.type('5');
    await reviewer.keyboard.press('ArrowUp');
    const above = reviewer.getByRole('textbox', { name: `${titles[8]}: Tính mới, tính sáng tạo` });
    await expect(above).toBeFocused();
    await expect(reviewer.getByRole('row', { name: titles[9] }).getByText('Đã lưu')).toBeVisible();
    await expect(reviewer.getByText('1 phiếu đang chấm dở')).toBeVisible();
    await expectNoViolation(reviewer);
    await reviewer.getByText('Hàng đợi').click();
  });

  await reviewer.getByRole('link', { name: 'Bắt đầu chấm' }).press('Enter');
  await test.step('what is missing lights up, and help tells the keys', async () => {
    await expect(reviewer.getByText('Phiếu 1/10')).toBeVisible();
    await expectNoViolation(reviewer);
    await reviewer.keyboard.press('Control+Enter');
    await expect(reviewer.getByText('Có 5 chỗ cần sửa')).toBeVisible();
    await expect(reviewer.getByRole('textbox', { name: 'Hiệu quả kinh tế' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expectNoViolation(reviewer);
    await reviewer.keyboard.press('?');
    await expect(reviewer.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
    await reviewer.keyboard.press('Escape');
    await expect(reviewer.getByRole('dialog')).toBeHidden();
    await reviewer.keyboard.press('Alt+ArrowRight');
    await expect(reviewer.getByText('Phiếu 2/10')).toBeVisible();
    await reviewer.keyboard.press('Alt+ArrowLeft');
    await expect(reviewer.getByText('Phiếu 1/10')).toBeVisible();
  });
  for (const title of titles) await scoreByKeys(reviewer, title);
  await expect(reviewer.getByText('Bạn đã nộp hết phiếu')).toBeVisible();
  await expect(reviewer.getByText('Phiếu đã nộp của người chấm khác')).toBeVisible();
  await expectNoViolation(reviewer);

  await submitReviews('reviewer.2', edition, scoresOf);
  await submitReviews('reviewer.3', edition, (title) =>
    placeOf(title) === 3 ? [1, 1, 1, 1] : scoresOf(title),
  );
  await reviewer.reload();
  await expect(reviewer.getByText('Ngô Thị Hồng Yến')).toBeVisible();

  await committee.getByRole('tab', { name: 'Xếp hạng' }).click();
  await expect(committee.getByRole('row', { name: new RegExp(titles[0] ?? '') })).toBeVisible();
  await expect(committee.getByText('bằng điểm, xếp theo tính mới')).toBeVisible();
  await expect(committee.getByText(/chênh nhiều/)).toBeVisible();
  await committee.getByRole('textbox', { name: 'Số lượng lấy' }).fill('4');
  await expect(committee.getByText('Vạch lấy: 4 công trình')).toBeVisible();
  await committee.getByRole('button', { name: 'Chọn 4 hạng đầu' }).click();
  await committee.getByRole('button', { name: 'Dự kiến chọn', exact: true }).click();
  const prepare = committee.getByRole('dialog', { name: 'Dự kiến chọn' });
  await expectNoViolation(committee);
  await prepare.getByRole('button', { name: 'Dự kiến chọn' }).click();
  await expect(prepare).toBeHidden();
  await committee.getByRole('checkbox', { name: `Chọn ${titles[9]}` }).check();
  await committee.getByRole('button', { name: 'Dự kiến không chọn' }).click();
  const refuse = committee.getByRole('dialog', { name: 'Dự kiến không chọn' });
  await refuse.getByRole('textbox', { name: 'Ý kiến' }).fill('Chưa đủ minh chứng áp dụng ngoài đơn vị.');
  await refuse.getByRole('button', { name: 'Dự kiến không chọn' }).click();
  await expect(committee.getByText('Dự kiến chọn 4, không chọn 1, chưa dự kiến 5')).toBeVisible();
  await expectNoViolation(committee);

  await committee.getByRole('button', { name: 'Công bố' }).click();
  const announce = committee.getByRole('dialog', { name: 'Công bố kết quả xét chọn?' });
  await expect(announce.getByText(/Đơn vị đề cử thấy kết quả/)).toBeVisible();
  await announce.getByRole('button', { name: 'Công bố' }).click();
  await expect(announce).toBeHidden();
  await expect(committee.getByText('Được chọn giới thiệu')).toHaveCount(4);

  await committee.getByRole('tab', { name: 'Biên bản' }).click();
  await expect(committee.getByRole('heading', { name: 'Biên bản xét chọn' })).toBeVisible();
  await expect(committee.getByText('Chưa đủ minh chứng áp dụng ngoài đơn vị.')).toBeVisible();
  await expectNoViolation(committee);

  const auditor = await as('auditor');
  await auditor.goto(`/ky-sach-vang/${edition}/xet-chon`);
  await expect(auditor.getByText('Bùi Quốc Thịnh').first()).toBeVisible();
  await expect(auditor.getByRole('button', { name: 'Phân công đều' })).toHaveCount(0);
});

test('who stepped back is not assigned again, and what was submitted can be reopened', async ({ as }) => {
  test.setTimeout(120_000);
  const [kept, left] = [`Công trình giữ lại ${run}`, `Công trình từ chối ${run}`];
  const edition = await reviewingEdition([kept, left]);
  const committee = await as('committee');
  await committee.goto(`/ky-sach-vang/${edition}/xet-chon`);
  await committee.getByRole('button', { name: 'Phân công đều' }).click();
  await committee.getByRole('button', { name: 'Phân công 6 phiếu' }).click();
  await expect(committee.getByText('Đã phân công 6 phiếu')).toBeVisible();

  const reviewer = await as('reviewer.1');
  await reviewer.goto(`/cham-diem/${edition}`);
  await reviewer.getByRole('link', { name: left }).click();
  await reviewer.getByRole('button', { name: 'Từ chối chấm' }).click();
  const recusal = reviewer.getByRole('dialog', { name: 'Từ chối chấm' });
  await recusal.getByRole('button', { name: 'Từ chối chấm' }).click();
  await expect(recusal.getByText('Cần ghi ý kiến')).toBeVisible();
  await expectNoViolation(reviewer);
  await recusal.getByRole('textbox', { name: 'Ý kiến' }).fill('Tác giả là người nhà.');
  await recusal.getByRole('button', { name: 'Từ chối chấm' }).click();
  await expect(reviewer.getByText('Bạn đã từ chối chấm đề cử này.')).toBeVisible();
  await expectNoViolation(reviewer);
  await submitReviews('reviewer.1', edition, () => [8, 8, 8, 8]);

  await committee.getByRole('button', { name: 'Phân công tay' }).click();
  const byHand = committee.getByRole('dialog', { name: 'Phân công tay' });
  await byHand.getByRole('combobox', { name: 'Đề cử đang xét' }).fill('từ chối');
  await committee.getByRole('option', { name: left }).click();
  await committee.keyboard.press('Tab');
  await byHand.getByRole('combobox', { name: 'Người chấm' }).click();
  await committee.getByRole('option', { name: 'Bùi Quốc Thịnh' }).click();
  await committee.keyboard.press('Tab');
  await byHand.getByRole('button', { name: 'Phân công', exact: true }).click();
  await expect(byHand.getByText(/đã từ chối chấm/)).toBeVisible();
  await expectNoViolation(committee);
  await byHand.getByRole('button', { name: 'Hủy' }).click();

  await committee.reload();
  await committee.getByRole('button', { name: `Mở lại phiếu: ${kept}, Bùi Quốc Thịnh` }).click();
  const reopening = committee.getByRole('dialog', { name: 'Mở lại phiếu' });
  await reopening.getByRole('textbox', { name: 'Ý kiến' }).fill('Đề nghị xem lại minh chứng.');
  await reopening.getByRole('button', { name: 'Mở lại phiếu' }).click();
  await expect(reopening).toBeHidden();
  await reviewer.goto(`/cham-diem/${edition}`);
  await expect(reviewer.getByText('Đã nộp 0/1 phiếu')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a blind edition is scored below the work, with the bar in reach', async ({ as }) => {
    test.setTimeout(120_000);
    const edition = await reviewingEdition([`Công trình trên điện thoại ${run}`], { blind: true });
    const committee = await as('committee');
    await committee.goto(`/ky-sach-vang/${edition}/xet-chon`);
    await committee.getByRole('button', { name: 'Phân công đều' }).click();
    await committee.getByRole('button', { name: 'Phân công 3 phiếu' }).click();
    await expect(committee.getByText('Đã phân công 3 phiếu')).toBeVisible();
    await expectNoViolation(committee);
    await expectNoSidewaysScrolling(committee);
    await committee.getByRole('tab', { name: 'Xếp hạng' }).click();
    await expect(committee.getByText('Chưa đủ phiếu để xếp hạng')).toBeVisible();
    await expectNoViolation(committee);
    await expectNoSidewaysScrolling(committee);

    const reviewer = await as('reviewer.1');
    await reviewer.goto(`/cham-diem/${edition}`);
    await expect(reviewer.getByText('Chấm ẩn danh')).toBeVisible();
    await expectNoSidewaysScrolling(reviewer);
    await reviewer.getByRole('link', { name: 'Bắt đầu chấm' }).click();
    await expect(reviewer.getByRole('heading', { name: 'Phiếu chấm của bạn' })).toBeVisible();
    await expect(reviewer.getByText('Chấm ẩn danh')).toBeVisible();
    await expect(reviewer.getByText('Trần Văn Bé')).toHaveCount(0);
    await expect(reviewer.getByText('Hội Nông dân')).toHaveCount(0);
    await expectNoViolation(reviewer);
    await expectNoSidewaysScrolling(reviewer);
    for (const give of await reviewer.getByRole('button', { name: /^Cho 9 điểm/ }).all()) await give.click();
    await reviewer.getByRole('radio', { name: 'Nên chọn', exact: true }).check();
    await reviewer.getByRole('button', { name: 'Nộp phiếu' }).click();
    await expect(reviewer.getByText('Bạn đã nộp hết phiếu')).toBeVisible();
    await expectNoViolation(reviewer);
  });
});
