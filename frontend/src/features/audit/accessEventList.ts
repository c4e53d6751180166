import { anyOf, date } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { accessEventKinds } from './words';

/** The access log as its address describes it. */
export const accessEventList = new ListDefinition({
  name: 'audit',
  filters: { kind: anyOf(accessEventKinds), 'at.from': date, 'at.to': date },
  sortable: ['at'],
  defaultSort: '-at',
});

export type AccessEventSearch = ReturnType<typeof accessEventList.validateSearch>;
