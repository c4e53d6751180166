import { anyOf, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { importStates } from './words';

/** The list of the person's own imports as its address describes it. */
export const importList = new ListDefinition({
  name: 'import',
  filters: { kind: texts, status: anyOf(importStates) },
  sortable: ['createdAt'],
  defaultSort: '-createdAt',
});

export type ImportSearch = ReturnType<typeof importList.validateSearch>;
