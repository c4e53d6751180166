import { dateInVietnam } from '@/shared/format/date';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';

export type Organisation = RecordOf<'/api/v1/organisations'>;
export type OrganisationRow = RowOf<'/api/v1/organisations'>;

/** They are read by their codes. */
export const organisations = recordQueries('/api/v1/organisations');

export function today(): string {
  return dateInVietnam(new Date());
}

/** What kind of organisation this is; `null` where there is none that the person may know. */
export function organisationKindQuery(code: string) {
  return {
    ...organisations.rows({ code: [code] }),
    select: ([found]: OrganisationRow[]) => found?.kind ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: code !== '',
  };
}
