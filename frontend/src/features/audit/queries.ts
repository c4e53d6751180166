import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import { endOfDay, startOfDay } from '@/shared/format/date';
import { type AccessEventSearch, accessEventList } from './accessEventList';

export type AccessEvent = Schemas['AccessEventRow'];

/** Everything read of the audit lies under this key. */
export const auditKey = ['audit'] as const;

/** Asked for by hand only: it reads the whole history. */
export const verificationQuery = queryOptions({
  queryKey: [...auditKey, 'verification'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/audit/verification', { signal })),
  enabled: false,
});

export function accessEventsQuery(search: AccessEventSearch) {
  const { 'at.from': from, 'at.to': to, q: _words, ...rest } = accessEventList.query(search);
  const query = { ...rest, 'at.from': from && startOfDay(from), 'at.to': to && endOfDay(to) };
  return queryOptions({
    queryKey: [...auditKey, 'events', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/audit/events', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
