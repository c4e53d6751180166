import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '@/api/client';
import type { Initiative } from '@/records/initiative/initiatives';
import { TransitionActions } from '@/shared/detail/TransitionActions';
import { renderPart } from '@/testing/render';
import { BulkNearDuplicates } from './BulkNearDuplicates';
import texts from './messages.vi.json';
import { NearDuplicatesDialog } from './NearDuplicatesDialog';
import { NearDuplicatesPanel } from './NearDuplicatesPanel';
import type { NearDuplicate } from './queries';

const api = vi.hoisted(() => ({ GET: vi.fn(), PUT: vi.fn(), DELETE: vi.fn() }));
const navigate = vi.hoisted(() => vi.fn());
const me = vi.hoisted(() => ({ permissions: ['DISMISS_NEAR_DUPLICATES'] }));

vi.mock('@/api/client', () => ({ api }));
vi.mock('@/app/session/me', () => ({
  useMay: (...any: string[]) => any.some((permission) => me.permissions.includes(permission)),
}));
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children, params }: { children: ReactNode; params: { id: string } }) => (
    <a href={`/sang-kien/${params.id}`}>{children}</a>
  ),
  useNavigate: () => navigate,
}));

function initiative(id: string, members: Partial<Initiative> = {}): Initiative {
  return {
    id,
    title: 'Tưới nhỏ giọt cho sầu riêng',
    organisation: { code: 'CT-HND', name: 'Hội Nông dân' },
    authors: [{ fullName: 'Nguyễn Văn An', birthYear: 1978, sharePercent: 100 }],
    solution: 'Cảm biến độ ẩm.',
    editable: true,
    ...members,
  } as Initiative;
}

const readable: NearDuplicate = {
  initiative: { id: 'khac', number: 'SK-2026-000007', title: 'Tưới nhỏ giọt cho rau' },
  organisation: { code: 'CT-HND', name: 'Hội Nông dân' },
  state: 'SUBMITTED',
  authorNames: 'Trần Thị Bình',
  submittedAt: '2026-03-01T02:00:00Z',
  why: ['SIMILAR_TITLE'],
  similarity: 0.83,
};

const closed: NearDuplicate = {
  initiative: { number: 'SK-2026-000009', title: 'Tưới nhỏ giọt' },
  organisation: { code: 'CT-LDLD', name: 'Liên đoàn Lao động' },
  why: ['SIMILAR_TITLE'],
  similarity: 0.75,
};

const dismissed: NearDuplicate = {
  ...readable,
  dismissed: { by: 'Lê Văn Cường', at: '2026-03-02T02:00:00Z', comment: 'Một bên cho rau.' },
};

const send = vi.fn<(transition: { to: string }, key: string) => Promise<unknown>>();

/** What the API finds, and the other initiative for those who may read it. */
function found(...items: NearDuplicate[]) {
  const other = initiative('khac', { title: 'Tưới nhỏ giọt cho rau', solution: 'Hẹn giờ bơm.' });
  const response = new Response(null, { headers: { ETag: '"1"' } });
  api.GET.mockImplementation(async (path: string) =>
    path.endsWith('/near-duplicates') ? { data: { items }, response } : { data: other, response },
  );
}

async function submit() {
  const draft = initiative('nay');
  renderPart(
    <TransitionActions
      allowed={[{ to: 'SUBMITTED', commentRequired: false }]}
      actionLabel={() => 'Nộp'}
      stateLabel={() => 'Đã nộp'}
      send={send}
      onDone={() => {}}
      foreword={(_, answers) => <NearDuplicatesDialog initiative={draft} {...answers} />}
    />,
    { initiative: texts },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Nộp' }));
}

const warning = { name: 'Sáng kiến này có thể trùng với sáng kiến đã nộp' };
const question = { name: 'Nộp' };

beforeEach(() => {
  vi.clearAllMocks();
  me.permissions = ['DISMISS_NEAR_DUPLICATES'];
  send.mockResolvedValue({});
});

describe('near-duplicates at submission', () => {
  it('are shown before the person is asked, and stop nobody', async () => {
    found(readable);
    await submit();
    const dialog = within(await screen.findByRole('dialog', warning));
    expect(await dialog.findByText('Tên gần giống')).toBeInTheDocument();
    expect(dialog.getByText('Tên giống 83%')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Vẫn nộp' }));
    const asked = within(await screen.findByRole('dialog', question));
    await userEvent.click(asked.getByRole('button', { name: 'Nộp' }));
    expect(send).toHaveBeenCalledWith({ to: 'SUBMITTED' }, expect.any(String));
  });

  it('are not spoken of where there are none, or all were settled', async () => {
    found(dismissed);
    await submit();
    expect(await screen.findByRole('dialog', question)).toBeInTheDocument();
    expect(screen.queryByRole('dialog', warning)).not.toBeInTheDocument();
  });

  it('can lead back to the form', async () => {
    found(readable);
    await submit();
    await screen.findByText('Tên gần giống');
    await userEvent.click(screen.getByRole('button', { name: 'Quay lại sửa' }));
    expect(navigate).toHaveBeenCalledWith({ to: '/sang-kien/$id/sua', params: { id: 'nay' } });
    expect(screen.queryByRole('dialog', question)).not.toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });

  it('that could not be looked for stop nobody either', async () => {
    api.GET.mockRejectedValue(new Error('away'));
    await submit();
    expect(
      await screen.findByText('Chưa kiểm tra được sáng kiến trùng. Bạn vẫn có thể nộp.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Vẫn nộp' }));
    expect(await screen.findByRole('dialog', question)).toBeInTheDocument();
  });
});

describe('near-duplicates of many at submission', () => {
  const rows = [
    { id: 'nay', title: 'Tưới nhỏ giọt cho sầu riêng', authorNames: 'Nguyễn Văn An' },
    { id: 'kia', title: 'Máy gieo hạt', authorNames: 'Trần Thị Bình' },
  ] as Schemas['InitiativeRow'][];
  const goOn = vi.fn<(items: Schemas['InitiativeRow'][]) => void>();

  /** What is found for each, by its id. */
  function foundFor(items: Record<string, NearDuplicate[]>) {
    api.GET.mockImplementation(async (_: string, { params }: { params: { path: { id: string } } }) => ({
      data: { items: items[params.path.id] ?? [] },
      response: new Response(),
    }));
    renderPart(<BulkNearDuplicates items={rows} goOn={goOn} giveUp={() => {}} />, { initiative: texts });
  }

  it('are shown under each, and can be left out', async () => {
    foundFor({ nay: [readable] });
    const alike = within(await screen.findByRole('region', { name: 'Tưới nhỏ giọt cho sầu riêng' }));
    expect(alike.getByText('Tưới nhỏ giọt cho rau')).toBeInTheDocument();
    expect(screen.queryByText('Máy gieo hạt')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Chỉ nộp 1 sáng kiến không trùng' }));
    expect(goOn).toHaveBeenCalledExactlyOnceWith([rows[1]]);
  });

  it('stop nobody', async () => {
    foundFor({ nay: [readable], kia: [closed] });
    await userEvent.click(await screen.findByRole('button', { name: 'Nộp cả 2 sáng kiến' }));
    expect(goOn).toHaveBeenCalledExactlyOnceWith(rows);
  });

  it('are not spoken of where there are none, or all were settled', async () => {
    foundFor({ nay: [dismissed] });
    await waitFor(() => expect(goOn).toHaveBeenCalledExactlyOnceWith(rows));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the comparison', () => {
  it('sets both side by side', async () => {
    found(readable);
    await submit();
    await userEvent.click(await screen.findByRole('button', { name: 'So sánh' }));
    const row = await screen.findByRole('row', { name: /Bản chất của sáng kiến/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Cảm biến độ ẩm.', 'Hẹn giờ bơm.']);
  });

  it('of one that is closed to the person says why there is no more', async () => {
    found(closed);
    await submit();
    await userEvent.click(await screen.findByRole('button', { name: 'So sánh' }));
    expect(await screen.findByText(/Sáng kiến của đơn vị khác/)).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /Bản chất của sáng kiến/ })).not.toBeInTheDocument();
    expect(api.GET).toHaveBeenCalledOnce();
  });
});

describe('the panel', () => {
  function draw() {
    renderPart(<NearDuplicatesPanel initiative={initiative('nay')} />, { initiative: texts });
  }

  it('takes a finding with how the two differ', async () => {
    found(readable);
    api.PUT.mockResolvedValue({});
    draw();
    await userEvent.click(await screen.findByRole('button', { name: 'Không trùng' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Không trùng' }));
    expect(dialog.getByText('Cần ghi điểm khác nhau')).toBeInTheDocument();
    expect(api.PUT).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole('textbox'), ' Một bên cho rau. ');
    await userEvent.click(dialog.getByRole('button', { name: 'Không trùng' }));
    expect(api.PUT).toHaveBeenCalledWith(expect.stringContaining('near-duplicates'), {
      params: { path: { id: 'nay', otherId: 'khac' } },
      body: { comment: 'Một bên cho rau.' },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('tells who settled it, and takes it back', async () => {
    found(dismissed);
    api.DELETE.mockResolvedValue({});
    draw();
    expect(await screen.findByText(/Một bên cho rau\. \(Lê Văn Cường/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ xác nhận' }));
    expect(api.DELETE).toHaveBeenCalledOnce();
  });

  it('offers no finding on what is closed to the person', async () => {
    found(closed);
    draw();
    expect(await screen.findByText('Tưới nhỏ giọt')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Không trùng' })).not.toBeInTheDocument();
  });

  it('is for those who decide', () => {
    me.permissions = ['AUTHOR_INITIATIVES'];
    draw();
    expect(screen.queryByText('Có thể trùng')).not.toBeInTheDocument();
    expect(api.GET).not.toHaveBeenCalled();
  });
});
