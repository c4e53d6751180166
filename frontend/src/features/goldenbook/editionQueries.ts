import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { toDraft, toValues } from './editionValues';

export type Edition = RecordOf<'/api/v1/golden-book/editions'>;
export type EditionRow = RowOf<'/api/v1/golden-book/editions'>;

/** An edition's state decides what can be done with its nominations. */
export const editions = recordQueries('/api/v1/golden-book/editions', {
  alsoChanges: ['/api/v1/golden-book/nominations'],
});

export const saveEdition = editions.saver({ toDraft, toValues });

/** All editions to choose from, the latest first: one a year, for the centre of each city. */
export const editionChoiceQuery = editions.all({ sort: '-year' });

/** The organisations that have more time in an edition. */
export function extensionsQuery(edition: string) {
  return queryOptions({
    queryKey: [...editions.key, 'one', edition, 'extensions'],
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
