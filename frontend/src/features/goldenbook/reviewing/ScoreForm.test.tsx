import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { Loaded } from '@/api/record';
import { renderPart } from '@/testing/render';
import { renderInRouter } from '@/testing/renderInRouter';
import texts from '../messages.vi.json';
import { type ReviewSheet, reviews, saveReview } from './queries';
import type { Review } from './reviewValues';
import { ScoreForm } from './ScoreForm';

vi.mock('./queries', async (original) => ({
  ...(await original<typeof import('./queries')>()),
  saveReview: vi.fn(),
}));

const criteria = [
  { name: 'Tính mới', weight: 60, maxScore: 10 },
  { name: 'Hiệu quả', weight: 40, maxScore: 20 },
];
const edition = {
  id: 'e',
  year: 2027,
  title: 'Sách vàng 2027',
  state: 'REVIEWING' as const,
  organisationDeadline: '2027-09-02T00:00:00+07:00',
};
const review: Review = {
  id: 'a',
  version: 1,
  state: 'ASSIGNED',
  edition,
  criteria,
  blind: false,
  reviewer: { id: 'r', name: 'Bùi Quốc Thịnh', organisation: { code: 'X', name: 'X' } },
  work: { nomination: 'n', state: 'UNDER_REVIEW', title: 'Tưới', authors: [], checklist: [] },
  scores: [null, null],
  editable: true,
  allowedTransitions: [],
  createdAt: '2026-11-01T00:00:00Z',
  createdByName: 'Ban',
  changedAt: '2026-11-01T00:00:00Z',
};
const loaded: Loaded<Review> = { data: review, etag: '"1"' };
const row = { version: 1, state: 'ASSIGNED' as const, open: true, nomination: 'n', title: 'Tưới' };
const sheet: ReviewSheet = {
  edition,
  criteria,
  blind: false,
  rows: [
    { ...row, id: 'a' },
    { ...row, id: 'b' },
  ],
};

const score = (name: string) => screen.getByRole('textbox', { name });

async function draw() {
  // The first drawing makes the texts ready, to which those of the room are added.
  renderPart(null);
  i18next.addResourceBundle('vi', 'goldenbook', texts);
  return renderInRouter(
    <ScoreForm
      sheet={sheet}
      loaded={loaded}
      onHelp={() => undefined}
      isHeld={false}
      onKept={() => undefined}
    />,
  );
}

const transition = vi.spyOn(reviews, 'transition');

beforeEach(() => {
  vi.mocked(saveReview).mockReset().mockResolvedValue({ data: review, etag: '"2"' });
  transition.mockReset().mockResolvedValue({ data: review, etag: '"3"' });
});

describe('the form of a review', () => {
  it('never selects what was typed since the field was focused, or the next key would write over it', async () => {
    await draw();
    const field = score('Tính mới') as HTMLInputElement;
    act(() => field.focus());
    const selecting = vi.spyOn(field, 'select');
    fireEvent.change(field, { target: { value: '8,' } });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(selecting).not.toHaveBeenCalled();
  });

  it('writes over the score that is there, whether one comes by key or by press', async () => {
    await draw();
    await userEvent.type(score('Tính mới'), '8{Enter}');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('9');
    expect(score('Tính mới')).toHaveValue('9');
    await userEvent.click(score('Hiệu quả'));
    await userEvent.click(score('Tính mới'));
    await userEvent.keyboard('7');
    expect(score('Tính mới')).toHaveValue('7');
  });

  it('adds up while it is typed, and Enter leads from score to score to the recommendation', async () => {
    await draw();
    await userEvent.type(score('Tính mới'), '8,5{Enter}');
    expect(score('Hiệu quả')).toHaveFocus();
    expect(screen.getAllByText('51 điểm')[0]).toBeInTheDocument();
    await userEvent.keyboard('15,75{Enter}');
    expect(screen.getAllByText('82,5 điểm')[0]).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Rất nên chọn' })).toHaveFocus();
  });

  it('saves first, then submits what was saved, on Ctrl+Enter', async () => {
    await draw();
    await userEvent.type(score('Tính mới'), '8');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(transition).toHaveBeenCalledOnce());
    expect(vi.mocked(saveReview).mock.lastCall?.[0].scores).toEqual([8, '']);
    expect(transition.mock.lastCall).toEqual(['a', { to: 'SUBMITTED' }, expect.any(String), '"2"']);
  });

  it('puts what the API misses at its fields', async () => {
    transition.mockRejectedValue(
      new Problem(409, {
        type: '/problems/incomplete',
        title: 'Chưa đủ',
        errors: [{ pointer: '/scores/1', code: 'required', message: 'Bắt buộc phải có' }],
      }),
    );
    await draw();
    await userEvent.type(score('Tính mới'), '8');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('Có 1 chỗ cần sửa')).toBeVisible();
    expect(score('Hiệu quả')).toBeInvalid();
    expect(score('Tính mới')).toBeValid();
  });

  it('does not send a score above the highest', async () => {
    await draw();
    await userEvent.type(score('Tính mới'), '85');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    expect((await screen.findAllByText(/Tối đa 10 điểm/))[0]).toBeVisible();
    expect(saveReview).not.toHaveBeenCalled();
  });

  it('keeps what was typed before it goes on to a later one', async () => {
    const { location } = await draw();
    await userEvent.type(score('Tính mới'), '7');
    fireEvent.keyDown(window, { key: 'ArrowRight', altKey: true });
    await waitFor(() => expect(location()).toBe('/cham-diem/e/b'));
    expect(saveReview).toHaveBeenCalledOnce();
    expect(transition).not.toHaveBeenCalled();
  });
});
