import { IconBulb } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { SearchSource } from '@/app/search/SearchSource';
import type { FeatureMenu } from '@/app/shell/menu';
import { initiativeList } from './initiativeList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.

/** Stands in an address for the id of an initiative that is yet to be written. */
export const newId = 'moi';

export const initiativeListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sang-kien',
  validateSearch: initiativeList.validateSearch,
  component: roomPage('initiative', () => import('./InitiativeListPage'), 'InitiativeListPage'),
});

export const initiativeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sang-kien/$id',
  component: roomPage('initiative', () => import('./InitiativePage'), 'InitiativePage'),
});

/** One route for a new and for a known one, so that the form stays as it is when a new draft first saves itself. */
export const initiativeFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sang-kien/$id/sua',
  component: roomPage('initiative', () => import('./InitiativeFormPage'), 'InitiativeFormPage'),
});

export const initiativeApplicationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sang-kien/$id/don',
  component: roomPage('initiative', () => import('./InitiativeApplicationPage'), 'InitiativeApplicationPage'),
});

export const initiativeRoutes = [
  initiativeListRoute,
  initiativeRoute,
  initiativeFormRoute,
  initiativeApplicationRoute,
] as const;

export const initiativeMenu: FeatureMenu[] = [
  { group: 'creativity', namespace: 'initiative', to: '/sang-kien', icon: IconBulb },
];

export const initiativeSearch: SearchSource = {
  namespace: 'initiative',
  search: async (words, signal) => (await import('./queries')).searchInitiatives(words, signal),
};
