import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';

export type Overview = Schemas['Overview'];

/** Old figures mislead: they are read again whenever the page is opened or looked at. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/overview', { signal })),
  staleTime: 0,
});

/** States in which an author's initiatives are counted, in their order. */
const counted: readonly Schemas['InitiativeState'][] = [
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
  'ENDORSED',
  'OUTSTANDING',
  'DECLINED',
  'WITHDRAWN',
];

/** How many of the initiatives that the author may read, which are their own, are in each state. */
export const ownInitiativesQuery = queryOptions({
  queryKey: ['initiatives', 'own', 'by-state'],
  queryFn: ({ signal }) =>
    Promise.all(
      counted.map(async (state) => {
        const query = { status: [state], limit: 1, count: true };
        const { total = 0 } = await dataOf(api.GET('/api/v1/initiatives', { params: { query }, signal }));
        return { state, count: total };
      }),
    ),
  staleTime: 0,
});
