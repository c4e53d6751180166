import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatDate } from '@/shared/format/date';
import type { CommendationRow } from './queries';

/** A commendation in a list on a phone. */
export function CommendationCard({ row }: { row: CommendationRow }) {
  const { t } = useTranslation('commendation');
  const { form, level, organisation, decisionNumber, awardedOn } = row;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <SubjectLink row={row} />
        <StateBadge state={row.state} label={t(`state.${row.state}`)} />
      </Group>
      <Text size="sm">{[form && t(`form.${form}`), t(`level.${level}`)].filter(Boolean).join(' · ')}</Text>
      <Text size="sm" c="dimmed">
        {organisation.shortName ?? organisation.name}
      </Text>
      {decisionNumber && awardedOn && (
        <Text size="sm" c="dimmed">
          {t('decisionOf', { number: decisionNumber, date: formatDate(awardedOn) })}
        </Text>
      )}
    </Stack>
  );
}

/** Who is commended, as the way to the commendation: the name, the birth year that tells namesakes apart. */
export function SubjectLink({ row }: { row: Pick<CommendationRow, 'id' | 'subject'> }) {
  const { t } = useTranslation('commendation');
  const { name, type, birthYear } = row.subject;
  return (
    <Stack gap={0}>
      <Anchor
        size="sm"
        fw={600}
        renderRoot={(props) => <Link {...props} to="/khen-thuong/$id" params={{ id: row.id }} />}
      >
        {name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {type === 'PERSON' && birthYear !== undefined
          ? t('bornIn', { year: birthYear })
          : t(`subject.${type}`)}
      </Text>
    </Stack>
  );
}
