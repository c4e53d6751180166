import { anyOf, date, flag, text, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { decisionResults, levels } from './words';

/** The list of decisions as its address describes it. */
export const decisionList = new ListDefinition({
  name: 'commendation-decision',
  filters: {
    level: anyOf(levels),
    result: anyOf(decisionResults),
    organisation: text,
    predecessors: flag,
    'signedOn.from': date,
    'signedOn.to': date,
  },
  sortable: ['signedOn', 'createdAt', 'number'],
  defaultSort: '-signedOn',
});

export type DecisionSearch = ReturnType<typeof decisionList.validateSearch>;

/** What the address of a new decision says: the level, and the proposals chosen elsewhere. */
export interface NewDecisionSearch {
  level?: (typeof levels)[number];
  /** Whose own awards, at the level of organisations. */
  organisation?: string;
  commendation?: string[];
}

export function validateNewDecision(raw: Record<string, unknown>): NewDecisionSearch {
  const values = (name: string) => (raw[name] === undefined ? [] : [raw[name]].flat().map(String));
  const search: NewDecisionSearch = {
    level: anyOf(levels)(values('level'))?.[0],
    organisation: text(values('organisation')),
    commendation: texts(values('commendation')),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
