import { Group, Paper, SimpleGrid, Text, ThemeIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { menu } from '@/app/features';
import { useMe } from '@/app/session/me';
import { PageHeader } from '@/shared/PageHeader';
import classes from './OverviewPage.module.css';

/** Where a person arrives: who they are here, and the ways into the rooms. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const { name, organisation } = useMe();
  const rooms = menu.filter(({ namespace }) => namespace !== 'overview');
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={[t('greeting', { name }), organisation?.name].filter(Boolean).join(' · ')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
        {rooms.map(({ namespace, to, icon: Icon }) => (
          <Paper key={to} p="md" className={classes.room} renderRoot={(props) => <Link {...props} to={to} />}>
            <Group wrap="nowrap">
              <ThemeIcon size={44} variant="light">
                <Icon size={24} stroke={1.75} />
              </ThemeIcon>
              <Text fw={600}>{t(`app:room.${namespace}`)}</Text>
            </Group>
          </Paper>
        ))}
      </SimpleGrid>
    </>
  );
}
