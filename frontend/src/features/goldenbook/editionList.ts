import { anyOf } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { editionStates } from './words';

/** The list of editions as its address describes it. */
export const editionList = new ListDefinition({
  name: 'golden-book-edition',
  filters: { status: anyOf(editionStates) },
  sortable: ['year', 'organisationDeadline'],
  defaultSort: '-year',
});

export type EditionSearch = ReturnType<typeof editionList.validateSearch>;
