import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';

export type Me = Schemas['MeView'];

/** Who is signed in, as the API sees them. Read before the shell is drawn, so that every page has it at hand. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => dataOf(api.GET('/api/v1/me')),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/**
 * Whether to show what only some roles may do. A courtesy: the API decides. Where a record says itself what may be done
 * with it (`editable`, `allowedTransitions`), that is asked, not this.
 */
export function useHasRole(...roles: string[]): boolean {
  const me = useMe();
  return roles.some((role) => me.roles.includes(role));
}
