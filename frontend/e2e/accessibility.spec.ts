import { post, reviewingEdition } from './api';
import { expectNoViolationInLightAndDark } from './axe';
import { expect, test } from './people';
import { expectNoSidewaysScrolling, goOn, watchLoading } from './site';

/** Every page of every room, with what has to be on it before it is looked at. */
const pages = [
  { name: 'overview', address: '/tong-quan', ready: 'Tổng quan' },
  { name: 'initiatives', address: '/sang-kien', ready: 'Sáng kiến' },
  { name: 'a new initiative', address: '/sang-kien/moi/sua', ready: 'Viết sáng kiến' },
  { name: 'nominations', address: '/de-cu', ready: 'Đề cử' },
  { name: 'a new nomination', address: '/de-cu/moi/sua', ready: 'Đề cử vào Sách vàng' },
  { name: 'the board of nominations', address: '/de-cu/bang', ready: 'Bảng theo trạng thái' },
  { name: 'editions', address: '/ky-sach-vang', ready: 'Kỳ Sách vàng' },
  { name: 'a new edition', address: '/ky-sach-vang/moi/sua', ready: 'Lập kỳ mới' },
  { name: 'organisations', address: '/don-vi', ready: 'Đơn vị' },
  { name: 'the tree of organisations', address: '/don-vi/so-do', ready: 'Sơ đồ tổ chức' },
  { name: 'an organisation', address: '/don-vi/CT-31135', ready: /phường Ninh Kiều/ },
  { name: 'the form of an organisation', address: '/don-vi/CT-HND/sua', ready: /Hội Nông dân/ },
  { name: 'commendations', address: '/khen-thuong', ready: 'Khen thưởng' },
  { name: 'a new commendation', address: '/khen-thuong/moi/sua', ready: 'Lập hồ sơ khen thưởng' },
  {
    name: 'commendations of several',
    address: '/khen-thuong/lap-nhieu',
    ready: 'Đề nghị khen cho nhiều người',
  },
  { name: 'statistics of awards', address: '/khen-thuong/thong-ke', ready: 'Thống kê khen thưởng' },
  { name: 'decisions on commendations', address: '/khen-thuong/quyet-dinh', ready: 'Quyết định khen thưởng' },
  { name: 'a new decision', address: '/khen-thuong/quyet-dinh/moi', ready: 'Ra quyết định' },
] as const;

/** The pages that only administrators come to. */
const administratorPages = [
  { name: 'accounts', address: '/tai-khoan', ready: 'Tài khoản' },
  { name: 'an invitation', address: '/tai-khoan/moi/sua', ready: 'Mời người dùng' },
  { name: 'machine clients', address: '/tai-khoan/he-thong-tich-hop', ready: 'Hệ thống tích hợp' },
] as const;

/** The page that only auditors come to. */
const auditorPages = [{ name: 'the audit', address: '/nhat-ky', ready: 'Nhật ký' }] as const;

/** The page that only reviewers come to; what follows it is looked at where it is used, in reviewing.spec.ts. */
const reviewerPages = [{ name: 'reviewing', address: '/cham-diem', ready: 'Chấm điểm' }] as const;

/** Who looks at which pages; each in one sitting, since signing in and fetching the site take longer than looking. */
const sittings = [
  { person: 'committee', visits: pages.slice(0, 9) },
  { person: 'committee', visits: pages.slice(9) },
  { person: 'admin', visits: administratorPages },
  { person: 'auditor', visits: auditorPages },
  { person: 'reviewer.1', visits: reviewerPages },
] as const;

let shown: Promise<unknown> | undefined;

/** Lists that are not empty, however few tests were run before: a nomination that is reviewed, an award by decision. */
function somethingToShow(): Promise<unknown> {
  const run = Date.now().toString(36);
  const award = {
    organisation: 'CT-HND',
    level: 'ORGANISATION',
    form: 'PRAISE',
    subject: { type: 'PERSON', name: `Đỗ Thị Mười ${run}`, birthYear: 1984 },
    achievement: 'Dẫn đầu phong trào sản xuất, kinh doanh giỏi.',
    reasonKind: 'MOVEMENT_WORK',
    award: {
      number: `2-${run}/QĐ-HND`,
      signedOn: '2025-11-10',
      signer: 'Trần Văn Bình',
      prizeVnd: 500_000,
    },
  };
  shown ??= Promise.all([
    reviewingEdition([`Máy gieo hạt ${run}`]),
    post('lead.hnd', '/commendations', award),
  ]);
  return shown;
}

const desk = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

test('the landing page breaks no rule', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolationInLightAndDark(page);
  await page.setViewportSize(phone);
  await expectNoSidewaysScrolling(page);
});

for (const { person, visits } of sittings) {
  const names = visits.map(({ name }) => name).join(', ');
  test(`${names}: as ${person} sees them they break no rule and need no sideways scrolling`, async ({
    as,
  }) => {
    test.setTimeout(180_000);
    await somethingToShow();
    const page = await as(person);
    const loaded = watchLoading(page);
    for (const [at, { name, address, ready }] of visits.entries()) {
      await test.step(name, async () => {
        if (at === 0) await page.goto(address);
        else await goOn(page, address);
        await expect(page.getByRole('heading', { level: 1, name: ready })).toBeVisible();
        await loaded();
        await expectNoViolationInLightAndDark(page);
        await expectNoSidewaysScrolling(page);
        await page.setViewportSize(phone);
        await loaded();
        await expectNoSidewaysScrolling(page);
        await page.setViewportSize(desk);
      });
    }
  });
}
