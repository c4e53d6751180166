import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';

export type Me = Schemas['MeView'];
export type Permission = Schemas['Permission'];

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
 * Whether the person has one of these permissions, and so is shown what needs it. A courtesy: the API decides. Where a
 * record says itself what may be done with it (`editable`, `allowedTransitions`), that is asked, not this.
 */
export function useMay(...any: Permission[]): boolean {
  const me = useMe();
  return any.some((permission) => me.permissions.includes(permission));
}
