import { Anchor, Badge, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatNumber } from '@/shared/format/number';
import { useFields } from '@/shared/useFields';
import { useIsPhone } from '@/shared/useIsPhone';
import type { ReviewSheet } from './queries';
import { isHalfDone, type SheetRow } from './queue';
import classes from './SheetQueue.module.css';
import { totalOf } from './scoring';

interface Props {
  sheet: ReviewSheet;
}

/** The own reviews in the order of their assignment; each row leads to its scoring. */
export function SheetQueue({ sheet }: Props) {
  return useIsPhone() ? <Cards sheet={sheet} /> : <Rows sheet={sheet} />;
}

function Rows({ sheet }: Props) {
  const { t } = useTranslation('goldenbook');
  const { nameOf } = useFields();
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Table highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={56} ta="right">
              {t('review.place')}
            </Table.Th>
            <Table.Th>{t('field.initiative')}</Table.Th>
            <Table.Th w={170}>{t('field.field')}</Table.Th>
            <Table.Th w={150}>{t('field.state')}</Table.Th>
            <Table.Th w={90} ta="right">
              {t('review.total')}
            </Table.Th>
            <Table.Th w={150}>{t('review.recommendation')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.rows.map((row, at) => (
            <Table.Tr key={row.id} className={classes.row}>
              <Table.Td ta="right" c="dimmed">
                {at + 1}
              </Table.Td>
              <Table.Td>
                <WorkLink sheet={sheet} row={row} />
                {row.number && (
                  <Text size="xs" c="dimmed">
                    {row.number}
                  </Text>
                )}
              </Table.Td>
              <Table.Td fz="sm">{nameOf(row.field)}</Table.Td>
              <Table.Td>
                <RowState row={row} />
              </Table.Td>
              <Table.Td ta="right" fw={600}>
                <OwnTotal sheet={sheet} row={row} />
              </Table.Td>
              <Table.Td fz="sm">{row.recommendation && t(`recommendation.${row.recommendation}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Cards({ sheet }: Props) {
  const { t } = useTranslation('goldenbook');
  return (
    <Stack gap="sm">
      {sheet.rows.map((row, at) => (
        <Paper key={row.id} p="md" className={classes.row}>
          <Group justify="space-between" gap="xs" mb={4}>
            <Text size="xs" c="dimmed">
              {[`${at + 1}/${sheet.rows.length}`, row.number].filter(Boolean).join(' · ')}
            </Text>
            <RowState row={row} />
          </Group>
          <WorkLink sheet={sheet} row={row} />
          <Group gap="xs" mt={4}>
            <Text size="sm" fw={600}>
              <OwnTotal sheet={sheet} row={row} />
            </Text>
            {row.recommendation && (
              <Text size="sm" c="dimmed">
                {t(`recommendation.${row.recommendation}`)}
              </Text>
            )}
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

function WorkLink({ sheet, row }: Props & { row: SheetRow }) {
  return (
    <Anchor
      fw={500}
      size="sm"
      className={classes.link}
      renderRoot={(props) => (
        <Link {...props} to="/cham-diem/$edition/$id" params={{ edition: sheet.edition.id, id: row.id }} />
      )}
    >
      {row.title}
    </Anchor>
  );
}

function OwnTotal({ sheet, row }: Props & { row: SheetRow }) {
  if (row.total !== undefined) return formatNumber(row.total);
  if (!isHalfDone(row)) return null;
  return (
    <Text span inherit c="dimmed" fw={400}>
      {formatNumber(totalOf(row.scores ?? [], sheet.criteria))}…
    </Text>
  );
}

/** What is to be done with it: one that is begun, or closed by what was decided meanwhile, is told apart. */
function RowState({ row }: { row: SheetRow }) {
  const { t } = useTranslation('goldenbook');
  if (isHalfDone(row)) return <Badge color="orange">{t('review.begun')}</Badge>;
  if (row.state === 'ASSIGNED' && !row.open) return <Badge color="gray">{t('review.closed')}</Badge>;
  if (row.state === 'SUBMITTED') return <Badge color="green">{t('reviewState.SUBMITTED')}</Badge>;
  return <StateBadge state={row.state} label={t(`reviewState.${row.state}`)} />;
}
