import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { renderPart } from '@/testing/render';
import { renderInRouter } from '@/testing/renderInRouter';
import type { Edition } from '../editionQueries';
import texts from '../messages.vi.json';
import { announceDecisions, prepareDecisions, rankingQuery } from './queries';
import { RankingTab } from './RankingTab';
import type { RankedNomination } from './ranking';

vi.mock('./queries', async (original) => ({
  ...(await original<typeof import('./queries')>()),
  rankingQuery: vi.fn(),
  prepareDecisions: vi.fn(),
  announceDecisions: vi.fn(),
}));

const edition = { id: 'e', targetCount: 1, minimumReviews: 2, state: 'REVIEWING' } as Edition;
const row = (id: string, more: Partial<RankedNomination>): RankedNomination => ({
  id,
  within: false,
  initiative: { id, title: `Công trình ${id}` },
  organisation: { code: 'X', name: 'Hội Nông dân' },
  authorNames: '',
  state: 'UNDER_REVIEW',
  reviews: 2,
  unfinished: 0,
  recusals: 0,
  recommended: 2,
  ...more,
});
const rows = [
  row('A', { rank: 1, mean: 90, prepared: 'SHORTLISTED' }),
  row('B', { rank: 2, mean: 80 }),
  row('C', { reviews: 1, mean: 99 }),
];

async function draw(answer: () => Promise<RankedNomination[]>) {
  renderPart(null);
  i18next.addResourceBundle('vi', 'goldenbook', texts);
  vi.mocked(rankingQuery).mockReturnValue({ queryKey: ['ranking'], queryFn: answer } as never);
  return renderInRouter(<RankingTab edition={edition} mayAct />);
}

beforeEach(() => {
  vi.mocked(prepareDecisions).mockReset();
  vi.mocked(announceDecisions).mockReset();
});

describe('the ranking', () => {
  it('draws its line where the person tries it, and saves nothing', async () => {
    await draw(async () => rows);
    expect(await screen.findByText('Vạch lấy: 1 công trình')).toBeVisible();
    const places = screen.getByRole('textbox', { name: 'Số lượng lấy' });
    await userEvent.clear(places);
    await userEvent.type(places, '2');
    expect(screen.getByText('Vạch lấy: 2 công trình')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Chọn 2 hạng đầu' })).toBeVisible();
    expect(prepareDecisions).not.toHaveBeenCalled();
  });

  it('wants a reason for selecting one with too few reviews', async () => {
    await draw(async () => rows);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Chọn Công trình C' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dự kiến chọn' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Dự kiến chọn' }));
    expect(dialog.getByText('Cần nêu lý do')).toBeVisible();
    expect(prepareDecisions).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Ý kiến' }), 'Đã có hồ sơ đầy đủ.');
    await userEvent.click(dialog.getByRole('button', { name: 'Dự kiến chọn' }));
    expect(vi.mocked(prepareDecisions).mock.lastCall?.[1]).toEqual([
      { nomination: 'C', decision: 'SHORTLISTED', comment: 'Đã có hồ sơ đầy đủ.' },
    ]);
  });

  it('announces what was seen, and says when it is no longer so', async () => {
    vi.mocked(announceDecisions).mockRejectedValue(
      new Problem(409, { type: '/problems/prepared-otherwise', title: 'Dự kiến đã thay đổi' }),
    );
    await draw(async () => rows);
    await userEvent.click(await screen.findByRole('button', { name: 'Công bố' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Công bố' }));
    expect(vi.mocked(announceDecisions).mock.lastCall?.[1]).toEqual({ shortlisted: 1, notShortlisted: 0 });
    expect(await dialog.findByText('Dự kiến đã thay đổi')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Xem lại dự kiến hiện tại' })).toBeVisible();
  });

  it('leads those who have yet to review to their own reviews', async () => {
    await draw(() => {
      throw new Problem(409, { type: '/problems/own-reviews-first', detail: 'Bạn còn 3 phiếu.' });
    });
    expect(await screen.findByText('Bạn còn 3 phiếu.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Đến phiếu chấm của bạn' })).toHaveAttribute(
      'href',
      '/cham-diem/e',
    );
  });
});
