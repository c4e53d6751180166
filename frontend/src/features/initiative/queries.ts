import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import { initiatives } from '@/records/initiative/initiatives';
import { endOfDay, startOfDay } from '@/shared/format/date';
import { type InitiativeSearch, initiativeList } from './initiativeList';
import { toDraft, toValues } from './initiativeValues';

export type NearDuplicate = Schemas['NearDuplicateView'];

export const saveInitiative = initiatives.saver({ toDraft, toValues });

/** The query of the address as the API takes it: days become instants. */
export function askedOf(search: InitiativeSearch) {
  const { 'submittedAt.from': from, 'submittedAt.to': to, ...rest } = initiativeList.query(search);
  return {
    ...rest,
    'submittedAt.from': from && startOfDay(from),
    'submittedAt.to': to && endOfDay(to),
  };
}

/** The best few for the search over everything. */
export async function searchInitiatives(words: string, signal: AbortSignal) {
  const found = await initiatives.find({ q: words, limit: 5 }, signal);
  return found.map(({ id, number, title, organisation }) => ({
    key: id,
    title,
    detail: [number, organisation.name].filter(Boolean).join(' · '),
    to: '/sang-kien/$id' as const,
    params: { id },
  }));
}

export function nearDuplicatesQuery(id: string) {
  return queryOptions({
    queryKey: [...initiatives.key, 'one', id, 'near-duplicates'],
    queryFn: () => dataOf(api.GET('/api/v1/initiatives/{id}/near-duplicates', { params: { path: { id } } })),
  });
}

/** Notes that the two are no duplicates; it holds for both. */
export function dismissNearDuplicate(id: string, otherId: string, comment: string) {
  const params = { path: { id, otherId } };
  return api.PUT('/api/v1/initiatives/{id}/near-duplicates/{otherId}', { params, body: { comment } });
}

export function restoreNearDuplicate(id: string, otherId: string) {
  const params = { path: { id, otherId } };
  return api.DELETE('/api/v1/initiatives/{id}/near-duplicates/{otherId}', { params });
}
