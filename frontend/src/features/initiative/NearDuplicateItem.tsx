import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatInstant } from '@/shared/format/date';
import { formatPercent } from '@/shared/format/number';
import type { NearDuplicate } from './queries';

interface Props {
  item: NearDuplicate;
  /** What can be done with it. */
  children?: ReactNode;
}

/** An initiative that may be a duplicate: which one it is, and why. */
export function NearDuplicateItem({ item, children }: Props) {
  const { t } = useTranslation('initiative');
  const { initiative, organisation, state, authorNames, why, similarity, dismissed } = item;
  return (
    <Stack component="li" gap={4}>
      <Title item={item} />
      <Text size="sm" c="dimmed">
        {[initiative.number, organisation.name, authorNames].filter(Boolean).join(' · ')}
      </Text>
      <Group gap={6}>
        {state && <StateBadge state={state} label={t(`state.${state}`)} />}
        {why.map((reason) => (
          <Badge key={reason} color="orange" variant="light">
            {t(`nearDuplicate.why.${reason}`)}
          </Badge>
        ))}
        <Text size="sm" c="dimmed">
          {t('nearDuplicate.similarity', { percent: formatPercent(similarity * 100) })}
        </Text>
      </Group>
      {dismissed && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {t('nearDuplicate.dismissed')}: {dismissed.comment} (
          {t('shared:detail.by', { name: dismissed.by, at: formatInstant(dismissed.at) })})
        </Text>
      )}
      {children && <Group gap="xs">{children}</Group>}
    </Stack>
  );
}

/** Leads there where the person may read it, in a window of its own: what is being done here stays. */
function Title({ item: { initiative } }: { item: NearDuplicate }) {
  const { id, title } = initiative;
  if (!id) return <Text fw={600}>{title}</Text>;
  return (
    <Anchor
      fw={600}
      target="_blank"
      renderRoot={(props) => <Link {...props} to="/sang-kien/$id" params={{ id }} />}
    >
      {title}
    </Anchor>
  );
}
