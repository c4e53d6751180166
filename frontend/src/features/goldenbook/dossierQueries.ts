import { api, type Schemas } from '@/api/client';
import { actionHeaders, type Loaded, loadRecord } from '@/api/record';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { mostWorks, toDraft, toValues } from './dossierValues';
import { nominations } from './nominationQueries';

export type Dossier = RecordOf<'/api/v1/golden-book/dossiers'>;
export type DossierRow = RowOf<'/api/v1/golden-book/dossiers'>;
export type DossierWork = Schemas['DossierWork'];

/** Sending a dossier and recording what was chosen change its nominations and their edition. */
export const dossiers = recordQueries('/api/v1/golden-book/dossiers', {
  alsoChanges: ['/api/v1/golden-book/nominations', '/api/v1/golden-book/editions'],
});

export const saveDossier = dossiers.saver({ toDraft, toValues });

/** The shortlisted nominations of an edition, as many as one dossier takes. */
export function shortlistedQuery(edition: string) {
  return {
    ...nominations.all({ edition: [edition], status: ['SHORTLISTED'], sort: 'organisation' }, mostWorks),
    enabled: edition !== '',
  };
}

/** Records what the Council decided, for all that are named or, on any fault, for none. */
export function recordSelections(
  id: string,
  selections: Schemas['Selection'][],
  actionKey: string,
): Promise<Loaded<Dossier>> {
  const headers = actionHeaders(actionKey);
  const params = { path: { id } };
  return loadRecord<Dossier>(
    api.POST('/api/v1/golden-book/dossiers/{id}/selections', { params, body: { selections }, headers }),
  );
}
