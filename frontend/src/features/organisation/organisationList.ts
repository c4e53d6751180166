import { anyOf, date, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { organisationKinds } from './words';

/** The list of organisations as its address describes it. Without a date it shows those in being today. */
export const organisationList = new ListDefinition({
  name: 'organisation',
  filters: { kind: anyOf(organisationKinds), parent: texts, validOn: date },
  sortable: ['name', 'code', 'kind'],
  defaultSort: 'name',
});

export type OrganisationSearch = ReturnType<typeof organisationList.validateSearch>;
