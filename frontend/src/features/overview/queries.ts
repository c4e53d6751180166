import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import { countByStateQuery } from '@/records/initiative/initiatives';

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
export const ownInitiativesQuery = { ...countByStateQuery(counted), staleTime: 0 };
