import { expectNoViolationInLightAndDark } from './axe';
import { expect, test } from './people';

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
  { person: 'committee', visits: pages },
  { person: 'admin', visits: administratorPages },
  { person: 'auditor', visits: auditorPages },
  { person: 'reviewer.1', visits: reviewerPages },
] as const;

const enoughForAPage = 30_000;

test('the landing page breaks no rule', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolationInLightAndDark(page);
});

for (const { person, visits } of sittings) {
  test(`the pages of ${person} break no rule and need no sideways scrolling`, async ({ as }) => {
    test.setTimeout(enoughForAPage * (visits.length + 1));
    const page = await as(person);
    for (const { name, address, ready } of visits) {
      await test.step(name, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: ready })).toBeVisible();
        await expect(page.locator('[role=status][aria-label^="Đang tải"]')).toHaveCount(0);
        // some pages load in steps: the next begins when the one before is there
        await page.waitForLoadState('networkidle');
        await expect(page.locator('.mantine-Loader-root')).toHaveCount(0);
        await expectNoViolationInLightAndDark(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
