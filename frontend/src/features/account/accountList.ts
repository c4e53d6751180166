import { anyOf, flag, text } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { givenRoles } from './words';

/** The list of accounts as its address describes it. */
export const accountList = new ListDefinition({
  name: 'account',
  filters: { role: anyOf(givenRoles), organisation: text, enabled: flag },
  sortable: ['name', 'username'],
  defaultSort: 'name',
});

export type AccountSearch = ReturnType<typeof accountList.validateSearch>;
