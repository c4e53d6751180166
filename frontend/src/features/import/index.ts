import { IconFileImport } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { FeatureMenu } from '@/app/shell/menu';
import { importList } from './importList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.

export const importListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nhap-du-lieu',
  validateSearch: importList.validateSearch,
  component: roomPage('import', () => import('./ImportListPage'), 'ImportListPage'),
});

export const newImportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nhap-du-lieu/moi',
  validateSearch: ({ kind }: Record<string, unknown>) => (typeof kind === 'string' ? { kind } : {}),
  component: roomPage('import', () => import('./NewImportPage'), 'NewImportPage'),
});

export const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nhap-du-lieu/$id',
  component: roomPage('import', () => import('./ImportPage'), 'ImportPage'),
});

export const importRoutes = [importListRoute, newImportRoute, importRoute] as const;

export const importMenu: FeatureMenu[] = [
  { group: 'system', namespace: 'import', to: '/nhap-du-lieu', icon: IconFileImport },
];
