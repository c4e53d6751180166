import { Box, NavLink, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { menu } from '../features';
import { useMe } from '../session/me';
import { menuGroups, shownTo } from './menu';

/** The way into every room, grouped by task. */
export function MainMenu({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation('app');
  const me = useMe();
  return (
    <Box style={{ overflowY: 'auto' }} mx="calc(var(--mantine-spacing-sm) * -1)" px="sm">
      {menuGroups.map((group) => {
        const entries = shownTo(me.permissions, menu).filter((entry) => entry.group === group);
        if (entries.length === 0) return null;
        return (
          <section key={group} aria-label={t(`menu.${group}`)}>
            {group !== 'today' && (
              <Text size="xs" fw={600} c="dimmed" px="sm" pt="md" pb={4} aria-hidden>
                {t(`menu.${group}`)}
              </Text>
            )}
            {entries.map(({ to, namespace, icon: Icon }) => (
              <NavLink
                key={to}
                renderRoot={(props) => (
                  <Link {...props} to={to} activeProps={{ 'data-active': true, 'aria-current': 'page' }} />
                )}
                label={t(`room.${namespace}`)}
                leftSection={<Icon size={20} stroke={1.75} />}
                onClick={onChosen}
                style={{ borderRadius: 'var(--mantine-radius-md)' }}
              />
            ))}
          </section>
        );
      })}
    </Box>
  );
}
