import { IconAward, IconBook2, IconChecks, IconSend } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { SearchSource } from '@/app/search/SearchSource';
import type { FeatureMenu } from '@/app/shell/menu';
import { dossierList } from './dossierList';
import { editionList } from './editionList';
import { nominationList } from './nominationList';
import { reviewList } from './reviewList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.
// The addresses under /sach-vang are those of the public book, which the API serves.

/** Stands in an address for the id of a record that is yet to be written. */
export const newId = 'moi';

export const editionListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ky-sach-vang',
  validateSearch: editionList.validateSearch,
  component: roomPage('goldenbook', () => import('./EditionListPage'), 'EditionListPage'),
});

export const editionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ky-sach-vang/$id',
  component: roomPage('goldenbook', () => import('./EditionPage'), 'EditionPage'),
});

export const editionFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ky-sach-vang/$id/sua',
  component: roomPage('goldenbook', () => import('./EditionFormPage'), 'EditionFormPage'),
});

export const nominationListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/de-cu',
  validateSearch: nominationList.validateSearch,
  component: roomPage('goldenbook', () => import('./NominationListPage'), 'NominationListPage'),
});

export const nominationBoardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/de-cu/bang',
  validateSearch: ({ edition }: Record<string, unknown>): { edition?: string } =>
    typeof edition === 'string' ? { edition } : {},
  component: roomPage('goldenbook', () => import('./NominationBoardPage'), 'NominationBoardPage'),
});

export const nominationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/de-cu/$id',
  component: roomPage('goldenbook', () => import('./NominationPage'), 'NominationPage'),
});

/** `initiative` names the id of the one that a new nomination is to be of. */
export const nominationFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/de-cu/$id/sua',
  validateSearch: ({ initiative }: Record<string, unknown>): { initiative?: string } =>
    typeof initiative === 'string' ? { initiative } : {},
  component: roomPage('goldenbook', () => import('./NominationFormPage'), 'NominationFormPage'),
});

export const reviewingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cham-diem',
  component: roomPage('goldenbook', () => import('./reviewing/ReviewingPage'), 'ReviewingPage'),
});

/** `view` is the grid of scores, or else the queue. */
export const sheetRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cham-diem/$edition',
  validateSearch: ({ view }: Record<string, unknown>): { view?: 'bang' } => (view === 'bang' ? { view } : {}),
  component: roomPage('goldenbook', () => import('./reviewing/SheetPage'), 'SheetPage'),
});

export const scoringRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cham-diem/$edition/$id',
  component: roomPage('goldenbook', () => import('./reviewing/ScoringPage'), 'ScoringPage'),
});

/** `part` is the ranking, the secret ballot or the minutes, or else the assignment with its list of reviews. */
export const selectionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ky-sach-vang/$id/xet-chon',
  validateSearch: (raw: Record<string, unknown>) => ({
    ...reviewList.validateSearch(raw),
    part: (['xep-hang', 'bo-phieu', 'bien-ban'] as const).find((part) => part === raw.part),
  }),
  component: roomPage('goldenbook', () => import('./reviewing/SelectionPage'), 'SelectionPage'),
});

/** Without an id it is the ballot that waits for the person. */
export const ballotPaperRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/bo-phieu/{-$id}',
  component: roomPage('goldenbook', () => import('./ballot/BallotDoor'), 'BallotDoor'),
});

export const dossierListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ho-so-gioi-thieu',
  validateSearch: dossierList.validateSearch,
  component: roomPage('goldenbook', () => import('./DossierListPage'), 'DossierListPage'),
});

export const dossierRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ho-so-gioi-thieu/$id',
  component: roomPage('goldenbook', () => import('./DossierPage'), 'DossierPage'),
});

export const dossierFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ho-so-gioi-thieu/$id/sua',
  component: roomPage('goldenbook', () => import('./DossierFormPage'), 'DossierFormPage'),
});

export const dossierResultsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/ho-so-gioi-thieu/$id/ket-qua',
  component: roomPage('goldenbook', () => import('./DossierResultsPage'), 'DossierResultsPage'),
});

export const goldenBookRoutes = [
  editionListRoute,
  editionRoute,
  editionFormRoute,
  nominationListRoute,
  nominationBoardRoute,
  nominationRoute,
  nominationFormRoute,
  reviewingRoute,
  sheetRoute,
  scoringRoute,
  selectionRoute,
  ballotPaperRoute,
  dossierListRoute,
  dossierRoute,
  dossierFormRoute,
  dossierResultsRoute,
] as const;

export const goldenBookMenu: FeatureMenu[] = [
  { group: 'creativity', namespace: 'nomination', to: '/de-cu', icon: IconAward },
  { group: 'creativity', namespace: 'review', to: '/cham-diem', icon: IconChecks, permission: 'REVIEW' },
  { group: 'creativity', namespace: 'goldenbook', to: '/ky-sach-vang', icon: IconBook2 },
  {
    group: 'creativity',
    namespace: 'dossier',
    to: '/ho-so-gioi-thieu',
    icon: IconSend,
    permission: 'READ_DOSSIERS',
  },
];

export const nominationSearch: SearchSource = {
  namespace: 'nomination',
  search: async (words, signal) => (await import('./nominationQueries')).searchNominations(words, signal),
};
