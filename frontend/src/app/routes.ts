import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Root } from './Root';
import { meQuery } from './session/me';
import type { Session } from './session/Session';

/** What every route can use before it is drawn. */
export interface RouterContext {
  queryClient: QueryClient;
  session: Session;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Root });

/**
 * Everything behind the sign-in. Who is not signed in goes to the identity server and comes back to the same address.
 * Rooms hang their routes under this one.
 */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context: { session }, location }) => {
    if (session.state !== 'signed-out') return;
    await session.signIn(location.href);
    // The browser is leaving; nothing may be drawn meanwhile.
    await new Promise(() => undefined);
  },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(meQuery),
  component: lazyRouteComponent(() => import('./shell/Shell'), 'Shell'),
});
