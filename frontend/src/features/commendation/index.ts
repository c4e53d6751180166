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

export const commendationListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong',
  validateSearch: commendationList.validateSearch,
  component: roomPage('commendation', () => import('./CommendationListPage'), 'CommendationListPage'),
});

export const commendationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/$id',
  component: roomPage('commendation', () => import('./CommendationPage'), 'CommendationPage'),
});

/** One route for a new and for a known one, so that the form stays as it is when a new draft first saves itself. */
export const commendationFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/$id/sua',
  component: roomPage('commendation', () => import('./CommendationFormPage'), 'CommendationFormPage'),
});

export const manyProposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/lap-nhieu',
  component: roomPage('commendation', () => import('./many/ManyProposalsPage'), 'ManyProposalsPage'),
});

export const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/xet',
  component: roomPage('commendation', () => import('./review/ReviewPage'), 'ReviewPage'),
});

/** Its page reads the address itself, which keeps that out of the first load. */
export const statisticsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/thong-ke',
  component: roomPage('commendation', () => import('./statistics/StatisticsPage'), 'StatisticsPage'),
});

export const decisionListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/quyet-dinh',
  validateSearch: decisionList.validateSearch,
  component: roomPage('commendation', () => import('./DecisionListPage'), 'DecisionListPage'),
});

export const newDecisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/quyet-dinh/moi',
  validateSearch: validateNewDecision,
  component: roomPage('commendation', () => import('./NewDecisionPage'), 'NewDecisionPage'),
});

export const decisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/khen-thuong/quyet-dinh/$id',
  component: roomPage('commendation', () => import('./DecisionPage'), 'DecisionPage'),
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
