import { get, post, submitInitiatives, tokenOf } from './api';

interface Page<T> {
  items: T[];
}

interface Edition {
  id: string;
  year: number;
  title: string;
  checklist: { code: string }[];
}

/** An edition of its own year under review, with a shortlisted nomination of each title, all papers there. */
export async function shortlistedWorks(run: string, titles: readonly string[]): Promise<Edition> {
  const [committee, lead] = [tokenOf('committee'), tokenOf('lead.hnd')];
  const { items: editions } = await get<Page<Edition>>(committee, '/golden-book/editions?sort=-year&limit=1');
  const year = (editions[0]?.year ?? new Date().getFullYear()) + 1;
  const title = `Sách vàng Sáng tạo năm ${year}`;
  const edition = await post<Edition>(committee, '/golden-book/editions', { year, title });
  await post(committee, `/golden-book/editions/${edition.id}/transitions`, { to: 'OPEN' });
  await submitInitiatives(titles);
  const { items } = await get<Page<{ id: string }>>(lead, `/initiatives?q=${run}&status=SUBMITTED`);
  for (const { id: initiative } of items) {
    await post(lead, `/initiatives/${initiative}/transitions`, { to: 'ENDORSED' });
    const checklist = edition.checklist.map(({ code }) => code);
    const draft = { edition: edition.id, initiative, statement: 'Đã áp dụng rộng rãi.', checklist };
    const { id } = await post<{ id: string }>(lead, '/golden-book/nominations', draft);
    await post(lead, `/golden-book/nominations/${id}/transitions`, { to: 'SUBMITTED' });
    for (const to of ['UNDER_REVIEW', 'SHORTLISTED']) {
      await post(committee, `/golden-book/nominations/${id}/transitions`, { to });
    }
  }
  await post(committee, `/golden-book/editions/${edition.id}/transitions`, { to: 'REVIEWING' });
  return edition;
}
