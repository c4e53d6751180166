import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { dataOf, type Loaded, loadRecord } from '@/api/record';
import { historyQuery } from '@/shared/history/historyQuery';
import { type DecisionSearch, decisionList } from './decisionList';
import { type DecisionValues, mostAwards, toDraft } from './decisionValues';
import { commendationsKey } from './queries';
import type { Level } from './words';

export type Decision = Schemas['CommendationDecisionView'];
export type DecisionRow = Schemas['CommendationDecisionRow'];

/** Rows read at once, the most that the API gives. */

export function decisionListQuery(search: DecisionSearch) {
  const query = decisionList.query(search);
  return queryOptions({
    queryKey: [...commendationsKey, 'decisions', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/commendation-decisions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function decisionQuery(id: string) {
  return queryOptions({
    queryKey: [...commendationsKey, 'decision', id],
    queryFn: () => dataOf(api.GET('/api/v1/commendation-decisions/{id}', { params: { path: { id } } })),
  });
}

/**
 * What a decision of this level can be on, people by given name, as many as one decision takes: approved proposals, or
 * drafts of an organisation's own awards.
 *
 * @param organisation whose own awards; empty at other levels
 */
export function decidableQuery(level: Level, organisation: string) {
  const isOwn = level === 'ORGANISATION';
  return queryOptions({
    queryKey: [...commendationsKey, 'decidable', level, organisation],
    queryFn: ({ signal }) =>
      allRows((page) => {
        const query = {
          level: [level],
          status: isOwn ? (['DRAFT', 'RETURNED'] as const).slice() : ['APPROVED' as const],
          ...(isOwn && { organisation, subtree: false }),
          sort: 'subjectName',
          ...page,
        };
        return dataOf(api.GET('/api/v1/commendations', { params: { query }, signal }));
      }, mostAwards),
    enabled: !isOwn || organisation !== '',
  });
}

/** Records the decision: all named are awarded, or, on any fault, none. */
export function decide(values: DecisionValues, actionKey: string): Promise<Loaded<Decision>> {
  const headers = { 'Idempotency-Key': actionKey };
  return loadRecord<Decision>(api.POST('/api/v1/commendation-decisions', { body: toDraft(values), headers }));
}

export function decisionHistoryQuery(id: string) {
  return historyQuery([...commendationsKey, 'decision', id], (cursor) =>
    dataOf(
      api.GET('/api/v1/commendation-decisions/{id}/history', { params: { path: { id }, query: { cursor } } }),
    ),
  );
}
