import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { correctionQuery } from '@/shared/history/correction';
import { historyQuery } from '@/shared/history/historyQuery';
import { type CommendationSearch, commendationList } from './commendationList';
import { type CommendationValues, toDraft, toValues } from './commendationValues';

export type Commendation = Schemas['CommendationView'];
export type CommendationRow = Schemas['CommendationRow'];

/** Everything read of commendations and their decisions lies under this key: a decision changes what it is on. */
export const commendationsKey = ['commendations'] as const;

export function commendationListQuery(search: CommendationSearch) {
  const query = commendationList.query(search);
  return queryOptions({
    queryKey: [...commendationsKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/commendations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function commendationQuery(id: string) {
  return queryOptions({ queryKey: [...commendationsKey, id], queryFn: () => readCommendation(id) });
}

export function readCommendation(id: string): Promise<Loaded<Commendation>> {
  return loadRecord(api.GET('/api/v1/commendations/{id}', { params: { path: { id } } }));
}

export function commendationTransitionsQuery(id: string) {
  return queryOptions({
    queryKey: [...commendationsKey, id, 'transitions'],
    queryFn: () => dataOf(api.GET('/api/v1/commendations/{id}/transitions', { params: { path: { id } } })),
  });
}

/** How many earlier awards are named at once; the list has them all. */
export const namedAwards = 5;

/** The awards that stand of a person or group, the latest first, as far as one may read them. */
export function awardsOfQuery(subject: { name: string; birthYear: number | undefined }) {
  const query = {
    subjectName: [subject.name],
    birthYear: subject.birthYear === undefined ? undefined : [String(subject.birthYear)],
    status: ['AWARDED' as const],
    sort: '-awardedOn',
    limit: namedAwards,
    count: true,
  };
  return queryOptions({
    queryKey: [...commendationsKey, 'awards-of', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/commendations', { params: { query }, signal })),
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

/** What kind of organisation this is, on which prize money may depend. */
export function organisationKindQuery(code: string) {
  return queryOptions({
    queryKey: ['organisations', 'kind', code],
    queryFn: async ({ signal }) => {
      const query = { code: [code] };
      const { items } = await dataOf(api.GET('/api/v1/organisations', { params: { query }, signal }));
      return items[0]?.kind ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
    enabled: code !== '',
  });
}

/** Creates the commendation, or changes what differs; with a decision of the organisation's own it is awarded at once. */
export async function saveCommendation(
  values: CommendationValues,
  base: Loaded<Commendation> | undefined,
  actionKey: string,
): Promise<Loaded<Commendation>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Commendation>(api.POST('/api/v1/commendations', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  const params = { path: { id: base.data.id } };
  return loadRecord(
    api.PATCH('/api/v1/commendations/{id}', { params, body, headers: patchHeaders(base.etag) }),
  );
}

export function transitionCommendation(
  id: string,
  body: Schemas['TransitionRequest'],
  actionKey: string,
  seen?: string,
) {
  const headers = actionHeaders(actionKey, seen);
  return api.POST('/api/v1/commendations/{id}/transitions', { params: { path: { id } }, body, headers });
}

/** A draft is the one thing that can be deleted for good. */
export function deleteCommendation({ data, etag }: Loaded<Commendation>) {
  const headers = { 'If-Match': etag };
  return api.DELETE('/api/v1/commendations/{id}', { params: { path: { id: data.id } }, headers });
}

/** The best few for the search over everything. */
export async function searchCommendations(words: string, signal: AbortSignal) {
  const query = { q: words, limit: 5 };
  const { items } = await dataOf(api.GET('/api/v1/commendations', { params: { query }, signal }));
  return items.map(({ id, subject, organisation, decisionNumber }) => ({
    key: id,
    title: subject.name,
    detail: [decisionNumber, organisation.name].filter(Boolean).join(' · '),
    to: '/khen-thuong/$id' as const,
    params: { id },
  }));
}

export function commendationHistoryQuery(id: string) {
  return historyQuery([...commendationsKey, id], (cursor) => loadHistory(id, cursor));
}

export function commendationCorrectionQuery(id: string) {
  return correctionQuery([...commendationsKey, id], (cursor) => loadHistory(id, cursor));
}

function loadHistory(id: string, cursor: string | undefined) {
  const params = { path: { id }, query: { cursor } };
  return dataOf(api.GET('/api/v1/commendations/{id}/history', { params }));
}
