import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { endOfDay, startOfDay } from '@/shared/format/date';
import { correctionQuery } from '@/shared/history/correction';
import { historyQuery } from '@/shared/history/historyQuery';
import { type NominationSearch, nominationList } from './nominationList';
import { type NominationValues, toDraft, toValues } from './nominationValues';
import type { NominationState } from './words';

export type Nomination = Schemas['NominationView'];
export type NominationRow = Schemas['NominationRow'];

/** Everything read of nominations lies under this key. */
export const nominationsKey = ['nominations'] as const;

/** As many cards of a state as the board shows; the list has them all. */
const cardsOfState = 30;

/** The query of the address as the API takes it: days become instants. */
function askedOf(search: NominationSearch) {
  const { 'submittedAt.from': from, 'submittedAt.to': to, ...rest } = nominationList.query(search);
  return {
    ...rest,
    'submittedAt.from': from && startOfDay(from),
    'submittedAt.to': to && endOfDay(to),
  };
}

export function nominationListQuery(search: NominationSearch) {
  const query = askedOf(search);
  return queryOptions({
    queryKey: [...nominationsKey, 'list', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/nominations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The nominations of an edition in one state, those waiting longest first. */
export function boardColumnQuery(edition: string, state: NominationState) {
  const query = { edition: [edition], status: [state], sort: 'submittedAt', limit: cardsOfState };
  return queryOptions({
    queryKey: [...nominationsKey, 'board', query],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/nominations', { params: { query }, signal }))).items,
  });
}

export function nominationQuery(id: string) {
  return queryOptions({ queryKey: [...nominationsKey, 'one', id], queryFn: () => readNomination(id) });
}

export function readNomination(id: string): Promise<Loaded<Nomination>> {
  return loadRecord(api.GET('/api/v1/golden-book/nominations/{id}', { params: { path: { id } } }));
}

export function nominationTransitionsQuery(id: string) {
  return queryOptions({
    queryKey: [...nominationsKey, 'one', id, 'transitions'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/golden-book/nominations/{id}/transitions', { params: { path: { id } } })),
  });
}

/** Drafts the nomination, or changes what differs from the version that the form began with. */
export async function saveNomination(
  values: NominationValues,
  base: Loaded<Nomination> | undefined,
  actionKey: string,
): Promise<Loaded<Nomination>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Nomination>(api.POST('/api/v1/golden-book/nominations', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  return changeNomination(base, body);
}

/** Changes some members of a nomination: another edition carries it over, `extendedUntil` gives more time. */
export function changeNomination(
  { data, etag }: Loaded<Nomination>,
  body: Partial<Schemas['NominationDraft']>,
): Promise<Loaded<Nomination>> {
  const params = { path: { id: data.id } };
  return loadRecord(
    api.PATCH('/api/v1/golden-book/nominations/{id}', {
      params,
      // The contract describes a patch by the whole record that it changes parts of.
      body: body as Schemas['NominationDraft'],
      headers: patchHeaders(etag),
    }),
  );
}

export function transitionNomination(
  id: string,
  body: Schemas['TransitionRequest'],
  actionKey: string,
  seen?: string,
) {
  const headers = actionHeaders(actionKey, seen);
  const params = { path: { id } };
  return api.POST('/api/v1/golden-book/nominations/{id}/transitions', { params, body, headers });
}

/** A draft is the one thing that can be deleted for good. */
export function deleteNomination({ data, etag }: Loaded<Nomination>) {
  const headers = { 'If-Match': etag };
  const params = { path: { id: data.id } };
  return api.DELETE('/api/v1/golden-book/nominations/{id}', { params, headers });
}

/** The best few for the search over everything. */
export async function searchNominations(words: string, signal: AbortSignal) {
  const query = { q: words, limit: 5 };
  const { items } = await dataOf(api.GET('/api/v1/golden-book/nominations', { params: { query }, signal }));
  return items.map(({ id, initiative, edition, organisation }) => ({
    key: id,
    title: initiative.title,
    detail: [edition.year, organisation.shortName ?? organisation.name].join(' · '),
    to: '/de-cu/$id' as const,
    params: { id },
  }));
}

export function nominationHistoryQuery(id: string) {
  return historyQuery([...nominationsKey, 'one', id], (cursor) => loadHistory(id, cursor));
}

export function nominationCorrectionQuery(id: string) {
  return correctionQuery([...nominationsKey, 'one', id], (cursor) => loadHistory(id, cursor));
}

function loadHistory(id: string, cursor: string | undefined) {
  const params = { path: { id }, query: { cursor } };
  return dataOf(api.GET('/api/v1/golden-book/nominations/{id}/history', { params }));
}
