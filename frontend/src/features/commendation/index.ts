import { IconAward } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { SearchSource } from '@/app/search/SearchSource';
import type { FeatureMenu } from '@/app/shell/menu';
import { commendationList } from './commendationList';
import { decisionList, validateNewDecision } from './decisionList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.

/** Stands in an address for the id of a commendation that is yet to be written. */
export const newId = 'moi';

const page = <N extends keyof typeof import('./pages')>(name: N) =>
  roomPage('commendation', () => import('./pages'), name);

export const commendationListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong',
  validateSearch: commendationList.validateSearch,
  component: page('CommendationListPage'),
});

export const commendationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/$id',
  component: page('CommendationPage'),
});

/** One route for a new and for a known one, so that the form stays as it is when a new draft first saves itself. */
export const commendationFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/$id/sua',
  component: page('CommendationFormPage'),
});

export const manyProposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/lap-nhieu',
  component: page('ManyProposalsPage'),
});

export const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/xet',
  component: page('ReviewPage'),
});

/** Its page reads the address itself, which keeps that out of the first load. */
export const statisticsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/thong-ke',
  component: page('StatisticsPage'),
});

export const decisionListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/quyet-dinh',
  validateSearch: decisionList.validateSearch,
  component: page('DecisionListPage'),
});

export const newDecisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/quyet-dinh/moi',
  validateSearch: validateNewDecision,
  component: page('NewDecisionPage'),
});

export const decisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/quyet-dinh/$id',
  component: page('DecisionPage'),
});

export const commendationRoutes = [
  commendationListRoute,
  commendationRoute,
  commendationFormRoute,
  manyProposalsRoute,
  reviewRoute,
  statisticsRoute,
  decisionListRoute,
  newDecisionRoute,
  decisionRoute,
] as const;

export const commendationMenu: FeatureMenu[] = [
  { group: 'accountability', namespace: 'commendation', to: '/khen-thuong', icon: IconAward },
];

export const commendationSearch: SearchSource = {
  namespace: 'commendation',
  search: async (words, signal) => (await import('./queries')).searchCommendations(words, signal),
};
