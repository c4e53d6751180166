import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { StateBadge } from '@/shared/detail/StateBadge';

/** An initiative in a list on a phone. */
export function InitiativeCard({ row }: { row: Schemas['InitiativeRow'] }) {
  const { t } = useTranslation('initiative');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {row.number ?? t('unnumbered')}
        </Text>
        <StateBadge state={row.state} label={t(`state.${row.state}`)} />
      </Group>
      <Anchor
        fw={600}
        renderRoot={(props) => <Link {...props} to="/sang-kien/$id" params={{ id: row.id }} />}
      >
        {row.title}
      </Anchor>
      <Text size="sm">{row.authorNames}</Text>
      <Text size="sm" c="dimmed">
        {row.organisation.shortName ?? row.organisation.name}
      </Text>
    </Stack>
  );
}
