import { anyOf, date, flag, text, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { applicabilities, initiativeStates, solutionKinds } from './words';

/** The list of initiatives as its address describes it. */
export const initiativeList = new ListDefinition({
  name: 'initiative',
  filters: {
    status: anyOf(initiativeStates),
    organisation: text,
    subtree: flag,
    predecessors: flag,
    field: texts,
    kind: anyOf(solutionKinds),
    applicability: anyOf(applicabilities),
    campaign: texts,
    'submittedAt.from': date,
    'submittedAt.to': date,
  },
  sortable: ['createdAt', 'submittedAt', 'title', 'annualBenefitVnd'],
  defaultSort: '-createdAt',
});

export type InitiativeSearch = ReturnType<typeof initiativeList.validateSearch>;
