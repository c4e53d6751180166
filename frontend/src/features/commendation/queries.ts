import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import { dataOf } from '@/api/record';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { toDraft, toValues } from './commendationValues';

export type Commendation = RecordOf<'/api/v1/commendations'>;
export type CommendationRow = RowOf<'/api/v1/commendations'>;

/** A decision names what becomes of the awards that it is on. */
export const commendations = recordQueries('/api/v1/commendations', {
  alsoChanges: ['/api/v1/commendation-decisions'],
});

/** With a decision of the organisation's own, a new commendation is awarded at once. */
export const saveCommendation = commendations.saver({ toDraft, toValues });

/** How many earlier awards are named at once; the list has them all. */
export const namedAwards = 5;

/** The awards that stand of a person or group, the latest first, as far as one may read them. */
export function awardsOfQuery(subject: { name: string; birthYear: number | undefined }) {
  return commendations.page({
    subjectName: [subject.name],
    birthYear: subject.birthYear === undefined ? undefined : [String(subject.birthYear)],
    status: ['AWARDED'],
    sort: '-awardedOn',
    limit: namedAwards,
    count: true,
  });
}

/** What each level may give on a date, with the prize money. */
export function formsQuery(on: string) {
  return queryOptions({
    queryKey: ['commendation-forms', on],
    queryFn: () => dataOf(api.GET('/api/v1/commendation-forms', { params: { query: { on } } })),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}

/** The best few for the search over everything. */
export async function searchCommendations(words: string, signal: AbortSignal) {
  const found = await commendations.find({ q: words, limit: 5 }, signal);
  return found.map(({ id, subject, organisation, decisionNumber }) => ({
    key: id,
    title: subject.name,
    detail: [decisionNumber, organisation.name].filter(Boolean).join(' · '),
    to: '/khen-thuong/$id' as const,
    params: { id },
  }));
}
