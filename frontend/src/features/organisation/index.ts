import { IconBuildingCommunity } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { SearchSource } from '@/app/search/SearchSource';
import type { FeatureMenu } from '@/app/shell/menu';
import { organisationList } from './organisationList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.

/** Stands in an address for the code of an organisation that is yet to be entered. */
export const newCode = 'moi';

export const organisationListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/don-vi',
  validateSearch: organisationList.validateSearch,
  component: roomPage('organisation', () => import('./OrganisationListPage'), 'OrganisationListPage'),
});

export const organisationTreeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/don-vi/so-do',
  validateSearch: (raw: Record<string, unknown>) => {
    const { validOn } = organisationList.validateSearch(raw);
    return validOn ? { validOn } : {};
  },
  component: roomPage('organisation', () => import('./OrganisationTreePage'), 'OrganisationTreePage'),
});

export const organisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/don-vi/$code',
  component: roomPage('organisation', () => import('./OrganisationPage'), 'OrganisationPage'),
});

export const organisationFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/don-vi/$code/sua',
  component: roomPage('organisation', () => import('./OrganisationFormPage'), 'OrganisationFormPage'),
});

export const organisationRoutes = [
  organisationListRoute,
  organisationTreeRoute,
  organisationRoute,
  organisationFormRoute,
] as const;

export const organisationMenu: FeatureMenu[] = [
  { group: 'system', namespace: 'organisation', to: '/don-vi', icon: IconBuildingCommunity },
];

export const organisationSearch: SearchSource = {
  namespace: 'organisation',
  search: async (words, signal) => (await import('./queries')).searchOrganisations(words, signal),
};
