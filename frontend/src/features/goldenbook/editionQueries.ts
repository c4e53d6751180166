import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { historyQuery } from '@/shared/history/historyQuery';
import { type EditionSearch, editionList } from './editionList';
import { type EditionValues, toDraft, toValues } from './editionValues';

export type Edition = Schemas['GoldenBookEditionView'];

/** Everything read of editions lies under this key, so that one change can let all of it be read anew. */
export const editionsKey = ['golden-book-editions'] as const;

export function editionListQuery(search: EditionSearch) {
  const query = editionList.query(search);
  return queryOptions({
    queryKey: [...editionsKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/golden-book/editions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** All editions to choose from, the latest first: one a year, for the centre of each city. */
export const editionChoiceQuery = queryOptions({
  queryKey: [...editionsKey, 'choice'],
  queryFn: ({ signal }) =>
    allRows((page) => {
      const query = { sort: '-year', ...page };
      return dataOf(api.GET('/api/v1/golden-book/editions', { params: { query }, signal }));
    }),
});

export function editionQuery(id: string) {
  return queryOptions({ queryKey: [...editionsKey, 'one', id], queryFn: () => readEdition(id) });
}

export function readEdition(id: string): Promise<Loaded<Edition>> {
  return loadRecord(api.GET('/api/v1/golden-book/editions/{id}', { params: { path: { id } } }));
}

export function editionTransitionsQuery(id: string) {
  return queryOptions({
    queryKey: [...editionsKey, 'one', id, 'transitions'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/golden-book/editions/{id}/transitions', { params: { path: { id } } })),
  });
}

/** Plans the edition, or changes what differs from the version that the form began with. */
export async function saveEdition(
  values: EditionValues,
  base: Loaded<Edition> | undefined,
  actionKey: string,
): Promise<Loaded<Edition>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Edition>(api.POST('/api/v1/golden-book/editions', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  const params = { path: { id: base.data.id } };
  return loadRecord(
    api.PATCH('/api/v1/golden-book/editions/{id}', { params, body, headers: patchHeaders(base.etag) }),
  );
}

export function transitionEdition(
  id: string,
  body: Schemas['TransitionRequest'],
  actionKey: string,
  seen?: string,
) {
  const headers = actionHeaders(actionKey, seen);
  const params = { path: { id } };
  return api.POST('/api/v1/golden-book/editions/{id}/transitions', { params, body, headers });
}

export function editionHistoryQuery(id: string) {
  return historyQuery([...editionsKey, 'one', id], (cursor) =>
    dataOf(
      api.GET('/api/v1/golden-book/editions/{id}/history', { params: { path: { id }, query: { cursor } } }),
    ),
  );
}

/** The organisations that have more time in an edition. */
export function extensionsQuery(edition: string) {
  return queryOptions({
    queryKey: [...editionsKey, 'one', edition, 'extensions'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/golden-book/editions/{id}/extensions', { params: { path: { id: edition } } })),
  });
}

export function extendDeadline(
  edition: string,
  organisation: string,
  body: Schemas['DeadlineExtensionDraft'],
) {
  const params = { path: { id: edition, organisation } };
  return api.PUT('/api/v1/golden-book/editions/{id}/extensions/{organisation}', { params, body });
}

export function endExtension(edition: string, organisation: string) {
  const params = { path: { id: edition, organisation } };
  return api.DELETE('/api/v1/golden-book/editions/{id}/extensions/{organisation}', { params });
}
