import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { expect, it, vi } from 'vitest';
import { renderPart } from '@/testing/render';
import { renderInRouter } from '@/testing/renderInRouter';
import { DossierForm } from './DossierForm';
import { editionChoiceQuery } from './editionQueries';
import texts from './messages.vi.json';

/** A list of hundreds takes its time to be drawn without a browser. */
const patience = { timeout: 10_000 };

/** Editions as the centre has them, of many cities and years: more than any page of a list holds. */
const latest = 2400;
const editions = Array.from({ length: 210 }, (_, at) => ({
  id: `edition-${latest - at}`,
  year: latest - at,
  title: `Sách vàng Sáng tạo năm ${latest - at}`,
  state: 'REVIEWING',
}));

interface Asked {
  params: { query?: { limit?: number; cursor?: string } };
}

/** Answers as the API does: a page of at most 200 rows, and where the next begins. */
vi.mock('@/api/client', () => ({
  api: {
    GET: async (path: string, { params: { query } }: Asked) => {
      if (!path.endsWith('/golden-book/editions')) return { data: { items: [] } };
      const from = Number(query?.cursor ?? 0);
      const to = from + Math.min(query?.limit ?? 25, 200);
      const next = to < editions.length ? String(to) : undefined;
      return { data: { items: editions.slice(from, to), next } };
    },
  },
}));

function NewDossier() {
  const { data = [] } = useQuery(editionChoiceQuery);
  if (data.length === 0) return null;
  return <DossierForm record={undefined} editions={data} usual={data[0]} onSaved={() => {}} />;
}

it('offers every edition to who types its year, however many there are', async () => {
  renderPart(null);
  i18next.addResourceBundle('vi', 'goldenbook', texts);
  await renderInRouter(<NewDossier />);
  const chooser = await screen.findByLabelText(/Kỳ Sách vàng/, { selector: 'input' }, patience);
  await userEvent.clear(chooser);
  await userEvent.paste('2191');
  await userEvent.click(await screen.findByText(/^Sách vàng Sáng tạo năm 2191/, {}, patience));
  expect(chooser).toHaveValue('Sách vàng Sáng tạo năm 2191 (Đang xét chọn)');
  expect(screen.getByLabelText(/Tên hồ sơ/)).toHaveValue(
    'Giới thiệu công trình, giải pháp đăng Sách vàng Sáng tạo năm 2191',
  );
}, 30_000);
