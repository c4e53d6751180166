import type { Page } from '@playwright/test';
import { get, post, reviewingEdition, submitReviews } from './api';
import { expectNoViolation, expectNoViolationInLightAndDark } from './axe';
import { expect, type Person, test } from './people';
import { expectNoSidewaysScrolling } from './site';

/** Each run has an edition of a year of its own, so that it can be run again on the same state. */
const run = Date.now().toString(36);
const titles = [`Máy gieo hạt ${run}`, `Tưới nhỏ giọt ${run}`, `Bẫy côn trùng ${run}`] as const;

/** An edition in which the works are ranked in the order of their titles. */
async function rankedEdition(): Promise<string> {
  const edition = await reviewingEdition(titles, { minimumReviews: 1 });
  const reviewer = await get<{ subject: string }>('reviewer.2', '/me');
  const { items } = await get<{ items: { id: string }[] }>(
    'committee',
    `/golden-book/nominations?edition=${edition}`,
  );
  await post('committee', `/golden-book/editions/${edition}/reviewing/assignments`, {
    mode: 'BY_HAND',
    nominations: items.map(({ id }) => id),
    reviewers: [reviewer.subject],
  });
  await submitReviews('reviewer.2', edition, (title) => [
    9 - titles.indexOf(title as (typeof titles)[0]),
    8,
    8,
    8,
  ]);
  return edition;
}

async function nameOf(user: string): Promise<string> {
  return (await get<{ name: string }>(user, '/me')).name;
}

/** Fills in the own paper, looks it over and casts it. */
async function vote(page: Page, ballot: string, choices: Record<string, string>) {
  await page.goto('/tong-quan');
  await expect(page.getByRole('link', { name: 'cuộc bỏ phiếu kín' })).toHaveAttribute('href', '/bo-phieu');
  await page.goto(`/bo-phieu/${ballot}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu bầu của bạn' })).toBeVisible();
  await expect(page.getByText(/hệ thống không lưu ai bỏ phiếu thế nào/)).toBeVisible();
  for (const [title, choice] of Object.entries(choices)) {
    const work = page.getByRole('radiogroup', { name: `Bỏ phiếu cho “${title}”` });
    await work.getByText(choice, { exact: true }).click();
  }
  await page.getByRole('button', { name: 'Xem lại phiếu' }).click();
  await expect(page.getByRole('heading', { name: 'Phiếu của bạn', exact: true })).toBeVisible();
}

async function cast(page: Page) {
  await page.getByRole('button', { name: 'Bỏ phiếu', exact: true }).click();
  await expect(page.getByText('Phiếu đã bỏ không xem lại và không thay đổi được.')).toBeVisible();
}

test('the council votes by secret ballot, and its result becomes prepared decisions', async ({ as }) => {
  test.setTimeout(300_000);
  const edition = await rankedEdition();
  const [first, second, third] = titles;

  const committee = await as('committee');
  await committee.goto(`/ky-sach-vang/${edition}/xet-chon`);
  await committee.getByRole('tab', { name: 'Bỏ phiếu' }).click();
  await expectNoViolation(committee);
  await committee.getByRole('button', { name: 'Chuẩn bị bỏ phiếu' }).click();
  await expect(committee.getByRole('checkbox', { name: first })).toBeChecked();
  for (const user of ['committee', 'standing', 'reviewer.1', 'reviewer.3']) {
    await committee.getByRole('checkbox', { name: await nameOf(user) }).check();
  }
  await expect(committee.getByText('Đã chọn 4 thành viên')).toBeVisible();
  await expectNoViolationInLightAndDark(committee);
  await committee.getByRole('button', { name: 'Lưu' }).click();
  await expect(committee.getByText('Đang chuẩn bị')).toBeVisible();
  await committee.getByRole('button', { name: 'Mở bỏ phiếu' }).click();
  const opening = committee.getByRole('dialog', { name: 'Mở bỏ phiếu' });
  await expect(opening.getByText(/không đổi được nữa/)).toBeVisible();
  await opening.getByRole('button', { name: 'Mở bỏ phiếu' }).click();
  await expect(opening).toBeHidden();
  await expect(committee.getByText(/Đã bỏ phiếu 0\/4/)).toBeVisible();
  await committee.getByRole('button', { name: `Nhắc ${await nameOf('reviewer.3')}` }).click();
  await expect(committee.getByText('Đã nhắc 1 người')).toBeVisible();
  await expectNoViolationInLightAndDark(committee);

  const { items } = await get<{ items: { id: string }[] }>(
    'committee',
    `/golden-book/ballots?edition=${edition}`,
  );
  const ballot = items[0]?.id ?? '';
  const ballots: [Person, Record<string, string>][] = [
    ['standing', { [first]: 'Đồng ý', [second]: 'Đồng ý', [third]: 'Không đồng ý' }],
    ['reviewer.1', { [first]: 'Đồng ý', [second]: 'Không ý kiến', [third]: 'Không đồng ý' }],
  ];
  for (const [person, choices] of ballots) {
    const member = await as(person);
    await vote(member, ballot, choices);
    await cast(member);
  }

  await test.step('a paper is filled in on a phone with the keyboard, and what is missing is told', async () => {
    await committee.setViewportSize({ width: 390, height: 844 });
    await committee.goto(`/bo-phieu/${ballot}`);
    await committee.getByRole('button', { name: 'Xem lại phiếu' }).click();
    await expect(committee.getByText('Hãy chọn một ý kiến cho đề cử này.')).toHaveCount(3);
    await expectNoViolationInLightAndDark(committee);
    await expectNoSidewaysScrolling(committee);
    await committee.getByRole('button', { name: `Đọc tóm tắt “${third}”` }).click();
    await expect(committee.getByRole('dialog').getByText(/Tưới nhỏ giọt theo độ ẩm/)).toBeVisible();
    await expectNoViolation(committee);
    await committee.keyboard.press('Escape');
    for (const [title, presses] of [
      [third, 1],
      [first, 0],
      [second, 0],
    ] as const) {
      const group = committee.getByRole('radiogroup', { name: `Bỏ phiếu cho “${title}”` });
      await group.getByRole('radio', { name: 'Đồng ý', exact: true }).focus();
      await committee.keyboard.press('Space');
      for (let press = 0; press < presses; press++) await committee.keyboard.press('ArrowDown');
    }
    await expect(committee.getByText('Đã chọn 3/3 đề cử')).toBeVisible();
    await committee.getByRole('button', { name: 'Xem lại phiếu' }).click();
    await expectNoViolationInLightAndDark(committee);
    await expectNoSidewaysScrolling(committee);
    await cast(committee);
    await expectNoViolationInLightAndDark(committee);
    await committee.setViewportSize({ width: 1366, height: 768 });
  });

  await committee.goto(`/ky-sach-vang/${edition}/xet-chon?part=bo-phieu`);
  await expect(committee.getByText(/Đã bỏ phiếu 3\/4/)).toBeVisible();
  await expect(committee.getByText('Đủ số người')).toBeVisible();
  await committee.getByRole('button', { name: 'Kết thúc và kiểm phiếu' }).click();
  await committee.getByRole('dialog').getByRole('button', { name: 'Kết thúc và kiểm phiếu' }).click();
  const result = committee.getByRole('region', { name: 'Kết quả bỏ phiếu' });
  await expect(result.getByRole('row', { name: new RegExp(first) })).toContainText('100%');
  await expect(result.getByRole('row', { name: new RegExp(second) })).toContainText('66,67%');
  await expect(result.getByRole('row', { name: new RegExp(third) })).toContainText('Không đạt');
  await expectNoViolationInLightAndDark(committee);

  await committee.getByRole('button', { name: 'Dùng kết quả để dự kiến' }).click();
  const apply = committee.getByRole('dialog', { name: 'Dùng kết quả để dự kiến' });
  await expect(apply.getByText(/Dự kiến chọn 2 đề cử đạt, không chọn 1/)).toBeVisible();
  await expectNoViolation(committee);
  await apply.getByRole('button', { name: 'Ghi dự kiến' }).click();
  await expect(apply).toBeHidden();
  await committee.getByRole('tab', { name: 'Xếp hạng' }).click();
  await expect(committee.getByText('Dự kiến chọn 2, không chọn 1, chưa dự kiến 0')).toBeVisible();

  await committee.getByRole('tab', { name: 'Biên bản' }).click();
  await expect(committee.getByText(/3\/4 thành viên đã bỏ phiếu \(75%\)/)).toBeVisible();
  await expectNoViolationInLightAndDark(committee);
});
