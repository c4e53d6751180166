import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from './routes';
import { returnPath, windowPath } from './session/Session';

const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ context: { session } }) => {
    if (session.state === 'signed-in') throw redirect({ to: '/tong-quan' });
  },
  component: lazyRouteComponent(() => import('./landing/LandingPage'), 'LandingPage'),
});

/** Where the identity server sends the browser back to. */
const signInReturnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: returnPath,
  beforeLoad: async ({ context: { session } }) => {
    const href = await session.completeSignIn();
    throw redirect({ href, replace: true });
  },
  errorComponent: lazyRouteComponent(() => import('./session/SignInFailed'), 'SignInFailed'),
});

/** The same in the window that {@link Session.signInAgain} opens; it closes itself. */
const signInWindowRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: windowPath,
  beforeLoad: ({ context: { session } }) => session.completeInWindow(),
});

export const publicRoutes = [landingRoute, signInReturnRoute, signInWindowRoute] as const;
