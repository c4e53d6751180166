import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { type DecisionValues, mostAwards, toDraft } from './decisionValues';
import { commendations } from './queries';
import type { Level } from './words';

export type Decision = RecordOf<'/api/v1/commendation-decisions'>;
export type DecisionRow = RowOf<'/api/v1/commendation-decisions'>;

export const decisions = recordQueries('/api/v1/commendation-decisions', {
  alsoChanges: ['/api/v1/commendations'],
});

/**
 * What a decision of this level can be on, people by given name, as many as one decision takes: approved proposals, or
 * drafts of an organisation's own awards.
 *
 * @param organisation whose own awards; empty at other levels
 */
export function decidableQuery(level: Level, organisation: string) {
  const isOwn = level === 'ORGANISATION';
  return {
    ...commendations.all(
      {
        level: [level],
        status: isOwn ? ['DRAFT', 'RETURNED'] : ['APPROVED'],
        ...(isOwn && { organisation, subtree: false }),
        sort: 'subjectName',
      },
      mostAwards,
    ),
    enabled: !isOwn || organisation !== '',
  };
}

/** Records the decision: all named are awarded, or, on any fault, none. */
export function decide(values: DecisionValues, actionKey: string) {
  return decisions.create(toDraft(values), actionKey);
}
