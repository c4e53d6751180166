import { Alert, Badge, Group, Paper, Stack, Switch, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { absentColumns, type MatchedColumn, matchColumns, unknownHeaders } from './columns';
import type { Preview } from './preview';
import type { ImportKind } from './queries';
import classes from './RowsTable.module.css';
import { useColumnName } from './useColumnName';

interface Props {
  preview: Preview;
  kind: ImportKind;
  ignoreUnknown: boolean;
  onIgnoreUnknown: (ignore: boolean) => void;
}

/** The first rows of a file, each column under what it is taken for. */
export function FilePreview({ preview, kind, ignoreUnknown, onIgnoreUnknown }: Props) {
  const { t } = useTranslation('import');
  const nameOf = useColumnName(kind);
  const columns = matchColumns(preview.headers, kind.columns, kind.passedOver);
  const unknown = unknownHeaders(columns);
  const absent = absentColumns(columns, kind.columns);
  const matched = columns.filter(({ column }) => column).length;
  return (
    <Stack>
      <Paper component="section" p="md">
        <Group justify="space-between" mb="sm">
          <Title order={3} size="h5">
            {t('preview.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('preview.matched', { matched, all: columns.length })}
          </Text>
        </Group>
        <Table.ScrollContainer minWidth={0} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table className={classes.table} aria-label={t('preview.title')}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a file may have the same header twice
                  <Table.Th key={index}>
                    <Text size="sm" fw={600}>
                      {column.header}
                    </Text>
                    <MatchBadge column={column} name={column.column && nameOf(column.column.name)} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {preview.rows.map((row, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
                <Table.Tr key={line}>
                  {columns.map((_, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                    <Table.Td key={index}>
                      <Text size="sm" lineClamp={2}>
                        {row[index]}
                      </Text>
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        {absent.length > 0 && (
          <Text size="sm" c="dimmed" mt="sm">
            {t('preview.absent', { names: absent.map(({ name }) => nameOf(name)).join(', ') })}
          </Text>
        )}
      </Paper>
      {unknown.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('preview.unknownTitle')}>
          <Text size="sm" mb="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('preview.unknown', { names: unknown.join(', ') })}
          </Text>
          <Switch
            label={t('preview.ignoreUnknown')}
            checked={ignoreUnknown}
            onChange={(event) => onIgnoreUnknown(event.currentTarget.checked)}
          />
        </Alert>
      )}
    </Stack>
  );
}

function MatchBadge({ column, name }: { column: MatchedColumn; name: string | undefined }) {
  const { t } = useTranslation('import');
  if (column.isTwice) return <Badge color="red">{t('preview.twice')}</Badge>;
  if (name) {
    return (
      <Badge color="green" leftSection={<IconCheck size={12} aria-hidden />}>
        {name}
      </Badge>
    );
  }
  if (column.isRejectNote) return <Badge color="gray">{t('preview.rejectNote')}</Badge>;
  if (column.isPassedOver) return <Badge color="gray">{t('preview.passedOver')}</Badge>;
  return <Badge color="orange">{t('preview.unmatched')}</Badge>;
}
