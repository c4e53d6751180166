import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { renderPart } from './render';

/** Draws a part that has links or goes to pages; where it goes is in the answer's `location`. */
export async function renderInRouter(part: ReactNode) {
  const root = createRootRoute();
  const every = createRoute({ getParentRoute: () => root, path: '$', component: () => part });
  const history = createMemoryHistory({ initialEntries: ['/here'] });
  const router = createRouter({ routeTree: root.addChildren([every]), history });
  await router.load();
  renderPart(<RouterProvider router={router as never} />);
  return { location: () => router.state.location.pathname };
}
