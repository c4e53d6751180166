import { queryOptions } from '@tanstack/react-query';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';

export type Initiative = RecordOf<'/api/v1/initiatives'>;
export type InitiativeRow = RowOf<'/api/v1/initiatives'>;

export const initiatives = recordQueries('/api/v1/initiatives');

/** How many initiatives, of those that the person may read, are in each of some states. */
export function countByStateQuery(states: readonly Initiative['state'][]) {
  return queryOptions({
    queryKey: [...initiatives.key, 'count-by-state', states],
    queryFn: ({ client }) =>
      Promise.all(
        states.map(async (state) => {
          const counting = { ...initiatives.count({ status: [state] }), staleTime: 0 };
          return { state, count: await client.fetchQuery(counting) };
        }),
      ),
  });
}
