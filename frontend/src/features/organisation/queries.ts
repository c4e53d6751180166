import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { dataOf, type Loaded, loadRecord } from '@/api/record';
import { dateInVietnam } from '@/shared/format/date';
import { historyQuery } from '@/shared/history/historyQuery';
import { type OrganisationSearch, organisationList } from './organisationList';
import { type OrganisationValues, toDraft, toValues } from './organisationValues';

export type Organisation = Schemas['OrganisationView'];
export type OrganisationRow = Schemas['OrganisationRow'];

/** Everything read of organisations lies under this key. */
export const organisationsKey = ['organisations'] as const;

/** Rows read at once below a node of the tree, the most that the API gives. */

export function today(): string {
  return dateInVietnam(new Date());
}

/** The query of the address as the API takes it: without a date, those in being today. */
export function askedOf(search: OrganisationSearch) {
  return { ...organisationList.query(search), validOn: search.validOn ?? today() };
}

export function organisationListQuery(search: OrganisationSearch) {
  const query = askedOf(search);
  return queryOptions({
    queryKey: [...organisationsKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/organisations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** @param code the organisation's code */
export function organisationQuery(code: string) {
  return queryOptions({
    queryKey: [...organisationsKey, 'one', code],
    queryFn: () => readOrganisation(code),
  });
}

export function readOrganisation(code: string): Promise<Loaded<Organisation>> {
  return loadRecord(api.GET('/api/v1/organisations/{id}', { params: { path: { id: code } } }));
}

/** All organisations directly below one that are in being on a date, by kind, then name. */
export function childrenQuery(parent: string, validOn: string) {
  return queryOptions({
    queryKey: [...organisationsKey, 'children', parent, validOn],
    queryFn: ({ signal }) =>
      allRows((page) => {
        const query = { parent: [parent], validOn, sort: 'kind,name', ...page };
        return dataOf(api.GET('/api/v1/organisations', { params: { query }, signal }));
      }),
  });
}

/** Enters the organisation, or changes what differs from the version that the form began with. */
export async function saveOrganisation(
  values: OrganisationValues,
  base: Loaded<Organisation> | undefined,
  actionKey: string,
): Promise<Loaded<Organisation>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Organisation>(api.POST('/api/v1/organisations', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  const params = { path: { id: base.data.id } };
  return loadRecord(
    api.PATCH('/api/v1/organisations/{id}', { params, body, headers: patchHeaders(base.etag) }),
  );
}

/** The best few for the search over everything, those in being today. */
export async function searchOrganisations(words: string, signal: AbortSignal) {
  const query = { q: words, validOn: today(), limit: 5 };
  const { items } = await dataOf(api.GET('/api/v1/organisations', { params: { query }, signal }));
  return items.map(({ id, code, name }) => ({
    key: id,
    title: name,
    detail: code,
    to: '/don-vi/$code' as const,
    params: { code },
  }));
}

export function organisationHistoryQuery(code: string) {
  return historyQuery([...organisationsKey, 'one', code], (cursor) =>
    dataOf(
      api.GET('/api/v1/organisations/{id}/history', { params: { path: { id: code }, query: { cursor } } }),
    ),
  );
}
