import { anyOf, date, flag, text, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { commendationForms, commendationStates, genders, levels, reasonKinds, subjectTypes } from './words';

/** The list of commendations as its address describes it. */
export const commendationList = new ListDefinition({
  name: 'commendation',
  filters: {
    status: anyOf(commendationStates),
    form: anyOf(commendationForms),
    level: anyOf(levels),
    reasonKind: anyOf(reasonKinds),
    subjectType: anyOf(subjectTypes),
    organisation: text,
    subtree: flag,
    predecessors: flag,
    subjectName: texts,
    birthYear: texts,
    gender: anyOf(genders),
    directWorker: flag,
    decision: texts,
    initiative: texts,
    campaign: texts,
    'awardedOn.from': date,
    'awardedOn.to': date,
  },
  sortable: ['createdAt', 'submittedAt', 'awardedOn', 'subjectName', 'prizeVnd'],
  defaultSort: '-createdAt',
});

export type CommendationSearch = ReturnType<typeof commendationList.validateSearch>;
