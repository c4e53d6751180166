import { accountMenu, accountRoutes } from '@/features/account';
import { auditMenu, auditRoutes } from '@/features/audit';
import { campaignMenu, campaignRoutes, campaignSearch } from '@/features/campaign';
import { commendationMenu, commendationRoutes, commendationSearch } from '@/features/commendation';
import { goldenBookMenu, goldenBookRoutes, nominationSearch } from '@/features/goldenbook';
import { importMenu, importRoutes } from '@/features/import';
import { initiativeMenu, initiativeRoutes, initiativeSearch } from '@/features/initiative';
import { organisationMenu, organisationRoutes, organisationSearch } from '@/features/organisation';
import { overviewMenu, overviewRoutes } from '@/features/overview';
import type { SearchSource } from './search/SearchSource';
import type { FeatureMenu } from './shell/menu';

/** Every room's routes. */
export const featureRoutes = [
  ...overviewRoutes,
  ...initiativeRoutes,
  ...goldenBookRoutes,
  ...campaignRoutes,
  ...commendationRoutes,
  ...organisationRoutes,
  ...importRoutes,
  ...accountRoutes,
  ...auditRoutes,
] as const;

/** Every room's place in the menu, in the order of the menu. */
export const menu: readonly FeatureMenu[] = [
  ...overviewMenu,
  ...initiativeMenu,
  ...goldenBookMenu,
  ...campaignMenu,
  ...commendationMenu,
  ...organisationMenu,
  ...importMenu,
  ...accountMenu,
  ...auditMenu,
];

/** What the search over everything asks. */
export const searchSources: readonly SearchSource[] = [
  initiativeSearch,
  nominationSearch,
  campaignSearch,
  commendationSearch,
  organisationSearch,
];
