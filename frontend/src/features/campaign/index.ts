import { IconFlag } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { SearchSource } from '@/app/search/SearchSource';
import type { FeatureMenu } from '@/app/shell/menu';
import { campaignList } from './campaignList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.

/** Stands in an address for the code of a campaign that is yet to be entered. */
export const newCode = 'moi';

export const campaignListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phong-trao',
  validateSearch: campaignList.validateSearch,
  component: roomPage('campaign', () => import('./CampaignListPage'), 'CampaignListPage'),
});

export const campaignTreeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phong-trao/so-do',
  component: roomPage('campaign', () => import('./CampaignTreePage'), 'CampaignTreePage'),
});

export const campaignRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phong-trao/$code',
  component: roomPage('campaign', () => import('./CampaignPage'), 'CampaignPage'),
});

export const campaignFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phong-trao/$code/sua',
  component: roomPage('campaign', () => import('./CampaignFormPage'), 'CampaignFormPage'),
});

export const campaignRoutes = [
  campaignListRoute,
  campaignTreeRoute,
  campaignRoute,
  campaignFormRoute,
] as const;

export const campaignMenu: FeatureMenu[] = [
  { group: 'movement', namespace: 'campaign', to: '/phong-trao', icon: IconFlag },
];

export const campaignSearch: SearchSource = {
  namespace: 'campaign',
  search: async (words, signal) => (await import('./queries')).searchCampaigns(words, signal),
};
