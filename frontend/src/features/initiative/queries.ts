import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { endOfDay, startOfDay } from '@/shared/format/date';
import { correctionQuery } from '@/shared/history/correction';
import { historyQuery } from '@/shared/history/historyQuery';
import { type InitiativeSearch, initiativeList } from './initiativeList';
import { type InitiativeValues, toDraft, toValues } from './initiativeValues';

export type Initiative = Schemas['InitiativeView'];
export type NearDuplicate = Schemas['NearDuplicateView'];

/** Everything read of initiatives lies under this key, so that one change can let all of it be read anew. */
export const initiativesKey = ['initiatives'] as const;

/** The query of the address as the API takes it: days become instants. */
export function askedOf(search: InitiativeSearch) {
  const { 'submittedAt.from': from, 'submittedAt.to': to, ...rest } = initiativeList.query(search);
  return {
    ...rest,
    'submittedAt.from': from && startOfDay(from),
    'submittedAt.to': to && endOfDay(to),
  };
}

export function initiativeListQuery(search: InitiativeSearch) {
  const query = askedOf(search);
  return queryOptions({
    queryKey: [...initiativesKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/initiatives', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function initiativeQuery(id: string) {
  return queryOptions({ queryKey: [...initiativesKey, id], queryFn: () => readInitiative(id) });
}

export function readInitiative(id: string): Promise<Loaded<Initiative>> {
  return loadRecord(api.GET('/api/v1/initiatives/{id}', { params: { path: { id } } }));
}

export function initiativeTransitionsQuery(id: string) {
  return queryOptions({
    queryKey: [...initiativesKey, id, 'transitions'],
    queryFn: () => dataOf(api.GET('/api/v1/initiatives/{id}/transitions', { params: { path: { id } } })),
  });
}

/** Creates the initiative, or changes what differs from the version that the form began with. */
export async function saveInitiative(
  values: InitiativeValues,
  base: Loaded<Initiative> | undefined,
  actionKey: string,
): Promise<Loaded<Initiative>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Initiative>(api.POST('/api/v1/initiatives', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  const params = { path: { id: base.data.id } };
  return loadRecord(
    api.PATCH('/api/v1/initiatives/{id}', { params, body, headers: patchHeaders(base.etag) }),
  );
}

export function transitionInitiative(
  id: string,
  body: Schemas['TransitionRequest'],
  actionKey: string,
  seen?: string,
) {
  const headers = actionHeaders(actionKey, seen);
  return api.POST('/api/v1/initiatives/{id}/transitions', { params: { path: { id } }, body, headers });
}

/** A draft is the one thing that can be deleted for good. */
export function deleteInitiative({ data, etag }: Loaded<Initiative>) {
  const headers = { 'If-Match': etag };
  return api.DELETE('/api/v1/initiatives/{id}', { params: { path: { id: data.id } }, headers });
}

/** The best few for the search over everything. */
export async function searchInitiatives(words: string, signal: AbortSignal) {
  const query = { q: words, limit: 5 };
  const { items } = await dataOf(api.GET('/api/v1/initiatives', { params: { query }, signal }));
  return items.map(({ id, number, title, organisation }) => ({
    key: id,
    title,
    detail: [number, organisation.name].filter(Boolean).join(' · '),
    to: '/sang-kien/$id' as const,
    params: { id },
  }));
}

export function initiativeHistoryQuery(id: string) {
  return historyQuery([...initiativesKey, id], (cursor) => loadHistory(id, cursor));
}

export function initiativeCorrectionQuery(id: string) {
  return correctionQuery([...initiativesKey, id], (cursor) => loadHistory(id, cursor));
}

function loadHistory(id: string, cursor: string | undefined) {
  const params = { path: { id }, query: { cursor } };
  return dataOf(api.GET('/api/v1/initiatives/{id}/history', { params }));
}

export function nearDuplicatesQuery(id: string) {
  return queryOptions({
    queryKey: [...initiativesKey, id, 'near-duplicates'],
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
