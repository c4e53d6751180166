import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/address';
import { featureRoutes } from './features';
import { PageError } from './PageError';
import { PageLoading } from './PageLoading';
import { PageNotFound } from './PageNotFound';
import { publicRoutes } from './publicRoutes';
import { type RouterContext, rootRoute, signedInRoute } from './routes';

const routeTree = rootRoute.addChildren([...publicRoutes, signedInRoute.addChildren([...featureRoutes])]);

export function createSiteRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // TanStack Query knows how old what it holds is.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageNotFound,
    defaultPendingComponent: PageLoading,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createSiteRouter>;
  }
}
