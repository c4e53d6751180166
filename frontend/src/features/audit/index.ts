import { IconShieldCheck } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { FeatureMenu } from '@/app/shell/menu';
import { accessEventList } from './accessEventList';

export const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nhat-ky',
  validateSearch: accessEventList.validateSearch,
  component: roomPage('audit', () => import('./AuditPage'), 'AuditPage'),
});

export const auditRoutes = [auditRoute] as const;

export const auditMenu: FeatureMenu[] = [
  { group: 'system', namespace: 'audit', to: '/nhat-ky', icon: IconShieldCheck, permission: 'AUDIT' },
];
