import { anyOf, date, flag, text, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { editionStates, nominationStates } from './words';

/** The list of nominations as its address describes it. */
export const nominationList = new ListDefinition({
  name: 'nomination',
  filters: {
    edition: texts,
    editionStatus: anyOf(editionStates),
    status: anyOf(nominationStates),
    organisation: text,
    subtree: flag,
    predecessors: flag,
    field: texts,
    initiative: texts,
    'submittedAt.from': date,
    'submittedAt.to': date,
  },
  sortable: ['createdAt', 'organisation', 'submittedAt', 'title', 'year'],
  defaultSort: '-createdAt',
});

export type NominationSearch = ReturnType<typeof nominationList.validateSearch>;
