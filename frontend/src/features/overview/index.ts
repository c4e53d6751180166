import { IconLayoutDashboard } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { FeatureMenu } from '@/app/shell/menu';

const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tong-quan',
  component: roomPage('overview', () => import('./OverviewPage'), 'OverviewPage'),
});

export const overviewRoutes = [overviewRoute] as const;

export const overviewMenu: FeatureMenu[] = [
  { group: 'today', namespace: 'overview', to: '/tong-quan', icon: IconLayoutDashboard },
];
