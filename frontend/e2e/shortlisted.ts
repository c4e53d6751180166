import { type Edition, openEdition, post, submitInitiatives } from './api';

/** An edition of its own year under review, with a shortlisted nomination of each title, all papers there. */
export async function shortlistedWorks(titles: readonly string[]): Promise<Edition> {
  const [committee, lead] = ['committee', 'lead.hnd'] as const;
  const edition = await openEdition();
  for (const initiative of await submitInitiatives(titles)) {
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
