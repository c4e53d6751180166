import { Box, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { useIsPhone } from '@/shared/useIsPhone';
import { ProgressLine } from './ProgressLine';
import type { Reviewer } from './queries';

interface Props {
  reviewers: Reviewer[];
  /** Absent where the person may not remind. */
  onRemind?: (reviewer: Reviewer) => void;
  isBusy: boolean;
}

/** How far each reviewer has come. */
export function ReviewerTable(props: Props) {
  const { t } = useTranslation('goldenbook');
  const { reviewers } = props;
  if (useIsPhone()) {
    return (
      <Stack gap="xs" p="md" pt={0}>
        {reviewers.map((reviewer) => (
          <Paper key={reviewer.id} p="sm">
            <Name reviewer={reviewer} />
            <Group justify="space-between" mt="xs">
              <Text size="sm">{t('selection.reviewsDone', countsOf(reviewer))}</Text>
              <RemindButton {...props} reviewer={reviewer} />
            </Group>
            <ProgressLine {...countsOf(reviewer)} size="sm" />
          </Paper>
        ))}
      </Stack>
    );
  }
  return (
    <Table verticalSpacing="xs" horizontalSpacing="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('selection.reviewer')}</Table.Th>
          <Table.Th w={220}>{t('selection.done')}</Table.Th>
          <Table.Th ta="right" w={90}>
            {t('selection.submitted')}
          </Table.Th>
          <Table.Th ta="right" w={110}>
            {t('selection.assigned')}
          </Table.Th>
          <Table.Th ta="right" w={90}>
            {t('selection.recused')}
          </Table.Th>
          <Table.Th w={150}>{t('selection.remindedAt')}</Table.Th>
          {props.onRemind && <Table.Th w={120}>{t('selection.act')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reviewers.map((reviewer) => (
          <Table.Tr key={reviewer.id}>
            <Table.Td>
              <Name reviewer={reviewer} />
            </Table.Td>
            <Table.Td>
              <ProgressLine {...countsOf(reviewer)} />
            </Table.Td>
            <Table.Td ta="right">{formatNumber(reviewer.submitted)}</Table.Td>
            <Table.Td ta="right">{formatNumber(reviewer.assigned)}</Table.Td>
            <Table.Td ta="right">{formatNumber(reviewer.recused)}</Table.Td>
            <Table.Td fz="sm">{reviewer.remindedAt && formatInstant(reviewer.remindedAt)}</Table.Td>
            {props.onRemind && (
              <Table.Td>
                <RemindButton {...props} reviewer={reviewer} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function countsOf({ assigned, submitted }: Reviewer) {
  return { all: assigned + submitted, submitted };
}

function Name({ reviewer }: { reviewer: Reviewer }) {
  const { t } = useTranslation('goldenbook');
  const { name, organisation, active } = reviewer;
  return (
    <Box>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <Text size="xs" c="dimmed">
        {[organisation.shortName ?? organisation.name, !active && t('selection.gone')]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Box>
  );
}

function RemindButton({ reviewer, onRemind, isBusy }: Props & { reviewer: Reviewer }) {
  const { t } = useTranslation('goldenbook');
  if (!onRemind || reviewer.assigned === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      disabled={isBusy}
      aria-label={t('selection.remindNamed', { name: reviewer.name })}
      onClick={() => onRemind(reviewer)}
    >
      {t('selection.remind')}
    </Button>
  );
}
