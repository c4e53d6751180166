import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import type { NominationRow } from './nominationQueries';

/** A nomination in a list on a phone. */
export function NominationCard({ row }: { row: NominationRow }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {row.edition.year}
        </Text>
        <StateBadge state={row.state} label={t(`nominationState.${row.state}`)} />
      </Group>
      <Anchor fw={600} renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id: row.id }} />}>
        {row.initiative.title}
      </Anchor>
      <Text size="sm">{row.authorNames}</Text>
      <Text size="sm" c="dimmed">
        {row.organisation.shortName ?? row.organisation.name}
      </Text>
    </Stack>
  );
}
