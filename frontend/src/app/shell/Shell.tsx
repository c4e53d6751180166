import { Anchor, AppShell, Burger, Group, Skeleton, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery, useReducedMotion } from '@mantine/hooks';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../search/SearchBox';
import { useSessionState } from '../session/SessionContext';
import { MainMenu } from './MainMenu';
import { Mark } from './Mark';
import classes from './Shell.module.css';

// Seldom or late needed, so not part of the first load.
const SessionEnded = lazy(() => import('../session/SessionEnded'));
const HeaderMenus = lazy(() => import('./HeaderMenus'));
const Notices = lazy(() => import('./Notices'));

/** What stands around every page of a signed-in person. */
export function Shell() {
  const { t } = useTranslation('app');
  const [isMenuOpen, menu] = useDisclosure(false);
  const isNarrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const isStill = useReducedMotion();
  const session = useSessionState();
  useFocusOnArrival();
  return (
    <AppShell
      layout="alt"
      header={{ height: 60 }}
      navbar={{ width: 248, breakpoint: 'md', collapsed: { mobile: !isMenuOpen } }}
      padding={{ base: 'md', md: 'xl' }}
      transitionDuration={isStill ? 0 : 200}
      classNames={{ header: classes.header, navbar: classes.navbar }}
    >
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <AppShell.Header>
        <Group h="100%" px={{ base: 'sm', md: 'xl' }} gap="sm" wrap="nowrap">
          <Burger
            opened={isMenuOpen}
            onClick={menu.toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={t('openMenu')}
          />
          <SearchBox />
          <Group gap={4} ml="auto" wrap="nowrap">
            <Suspense fallback={<Skeleton circle h={34} />}>
              <HeaderMenus />
            </Suspense>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('mainMenu')} inert={isNarrow && !isMenuOpen}>
        <Group h={44} mb="xs" px="xs" gap="sm" wrap="nowrap" justify="space-between">
          <Anchor component={Link} to="/tong-quan" underline="never" c="inherit" onClick={menu.close}>
            <Group gap="sm" wrap="nowrap">
              <Mark />
              <Text fw={700} size="lg">
                Sáng Tạo
              </Text>
            </Group>
          </Anchor>
          <Burger
            opened={isMenuOpen}
            onClick={menu.toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={t('closeMenu')}
          />
        </Group>
        <MainMenu onChosen={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="content">
        <Outlet />
      </AppShell.Main>
      <Suspense>
        <Notices />
        {session === 'ended' && <SessionEnded />}
      </Suspense>
    </AppShell>
  );
}

/** After going to another page the focus is at its title, so that reading and tabbing begin there. */
function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (fromLocation && pathChanged)
          document.getElementById('page-title')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
