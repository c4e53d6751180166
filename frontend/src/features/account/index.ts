import { IconUsersGroup } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { roomPage } from '@/app/roomPage';
import { signedInRoute } from '@/app/routes';
import type { FeatureMenu } from '@/app/shell/menu';
import { accountList } from './accountList';

// What the frame needs of the room. It is part of the first load: pages, queries and texts are fetched when needed.

/** Stands in an address for the id of an account that is yet to be made. */
export const newId = 'moi';

export const accountListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tai-khoan',
  validateSearch: accountList.validateSearch,
  component: roomPage('account', () => import('./AccountListPage'), 'AccountListPage'),
});

export const machineClientsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tai-khoan/he-thong-tich-hop',
  component: roomPage('account', () => import('./MachineClientsPage'), 'MachineClientsPage'),
});

export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tai-khoan/$id',
  component: roomPage('account', () => import('./AccountPage'), 'AccountPage'),
});

export const accountFormRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tai-khoan/$id/sua',
  component: roomPage('account', () => import('./AccountFormPage'), 'AccountFormPage'),
});

export const accountRoutes = [accountListRoute, machineClientsRoute, accountRoute, accountFormRoute] as const;

export const accountMenu: FeatureMenu[] = [
  {
    group: 'system',
    namespace: 'account',
    to: '/tai-khoan',
    icon: IconUsersGroup,
    permission: 'ADMINISTER_ACCOUNTS',
  },
];
