import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatNumber } from '@/shared/format/number';
import type { Edition } from './editionQueries';

/** The nominations of an edition by the state they are in now, each count a way to its list. */
export function StateCounts({ edition: { funnel, year } }: { edition: Edition }) {
  const { t } = useTranslation('goldenbook');
  const present = funnel.filter(({ count }) => count > 0);
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        {t('edition.byState')}
      </Title>
      {present.length === 0 && <Text c="dimmed">{t('nomination.empty')}</Text>}
      <Group gap="lg">
        {present.map(({ state, count }) => (
          <Group key={state} gap={8}>
            <Anchor
              fw={700}
              aria-label={`${t(`nominationState.${state}`)}: ${formatNumber(count)}`}
              renderRoot={(props) => (
                <Link {...props} to="/de-cu" search={{ edition: [String(year)], status: [state] }} />
              )}
            >
              {formatNumber(count)}
            </Anchor>
            <StateBadge state={state} label={t(`nominationState.${state}`)} />
          </Group>
        ))}
      </Group>
    </Paper>
  );
}
