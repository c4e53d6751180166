import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { historyQuery } from '@/shared/history/historyQuery';
import { type DossierSearch, dossierList } from './dossierList';
import { type DossierValues, mostWorks, toDraft, toValues } from './dossierValues';
import { nominationsKey } from './nominationQueries';

export type Dossier = Schemas['DossierView'];
export type DossierRow = Schemas['DossierRow'];
export type DossierWork = Schemas['DossierWork'];

/** Everything read of dossiers lies under this key. */
export const dossiersKey = ['dossiers'] as const;

/** Rows read at once, the most that the API gives. */

export function dossierListQuery(search: DossierSearch) {
  const query = dossierList.query(search);
  return queryOptions({
    queryKey: [...dossiersKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/golden-book/dossiers', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function dossierQuery(id: string) {
  return queryOptions({ queryKey: [...dossiersKey, 'one', id], queryFn: () => readDossier(id) });
}

export function readDossier(id: string): Promise<Loaded<Dossier>> {
  return loadRecord(api.GET('/api/v1/golden-book/dossiers/{id}', { params: { path: { id } } }));
}

export function dossierTransitionsQuery(id: string) {
  return queryOptions({
    queryKey: [...dossiersKey, 'one', id, 'transitions'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/golden-book/dossiers/{id}/transitions', { params: { path: { id } } })),
  });
}

export function dossierHistoryQuery(id: string) {
  return historyQuery([...dossiersKey, 'one', id], (cursor) =>
    dataOf(
      api.GET('/api/v1/golden-book/dossiers/{id}/history', { params: { path: { id }, query: { cursor } } }),
    ),
  );
}

/** The shortlisted nominations of an edition, as many as one dossier takes. */
export function shortlistedQuery(edition: string) {
  return queryOptions({
    queryKey: [...nominationsKey, 'shortlisted', edition],
    queryFn: ({ signal }) =>
      allRows((page) => {
        const query = { edition: [edition], status: ['SHORTLISTED' as const], sort: 'organisation', ...page };
        return dataOf(api.GET('/api/v1/golden-book/nominations', { params: { query }, signal }));
      }, mostWorks),
    enabled: edition !== '',
  });
}

/** Puts the dossier together, or changes what differs from the version that the form began with. */
export async function saveDossier(
  values: DossierValues,
  base: Loaded<Dossier> | undefined,
  actionKey: string,
): Promise<Loaded<Dossier>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Dossier>(api.POST('/api/v1/golden-book/dossiers', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  const params = { path: { id: base.data.id } };
  return loadRecord(
    api.PATCH('/api/v1/golden-book/dossiers/{id}', { params, body, headers: patchHeaders(base.etag) }),
  );
}

export function transitionDossier(
  id: string,
  body: Schemas['TransitionRequest'],
  actionKey: string,
  seen?: string,
) {
  const headers = actionHeaders(actionKey, seen);
  const params = { path: { id } };
  return api.POST('/api/v1/golden-book/dossiers/{id}/transitions', { params, body, headers });
}

/** Only a dossier that was not sent can be deleted. */
export function deleteDossier({ data, etag }: Loaded<Dossier>) {
  const headers = { 'If-Match': etag };
  return api.DELETE('/api/v1/golden-book/dossiers/{id}', { params: { path: { id: data.id } }, headers });
}

/** Records what the Council decided, for all that are named or, on any fault, for none. */
export function recordSelections(
  id: string,
  selections: Schemas['Selection'][],
  actionKey: string,
): Promise<Loaded<Dossier>> {
  const headers = { 'Idempotency-Key': actionKey };
  const params = { path: { id } };
  return loadRecord<Dossier>(
    api.POST('/api/v1/golden-book/dossiers/{id}/selections', { params, body: { selections }, headers }),
  );
}
