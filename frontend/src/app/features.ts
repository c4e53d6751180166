import { initiativeMenu, initiativeRoutes, initiativeSearch } from '@/features/initiative';
import { overviewMenu, overviewRoutes } from '@/features/overview';
import type { SearchSource } from './search/SearchSource';
import type { FeatureMenu } from './shell/menu';

/** Every room's routes. */
export const featureRoutes = [...overviewRoutes, ...initiativeRoutes] as const;

/** Every room's place in the menu, in the order of the menu. */
export const menu: readonly FeatureMenu[] = [...overviewMenu, ...initiativeMenu];

/** What the search over everything asks. */
export const searchSources: readonly SearchSource[] = [initiativeSearch];
