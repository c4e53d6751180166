import { Button, Group, List, Paper, Skeleton, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { matchColumns } from './columns';
import { type Import, importKindsQuery, imports, readRejects } from './queries';
import classes from './RowsTable.module.css';
import { useColumnName } from './useColumnName';

/** The rows that were refused, as they were sent, with what is wrong; faulty cells are marked. */
export function RejectsTable({ ended: { id, kind: kindName, counts } }: { ended: Import }) {
  const { t } = useTranslation('import');
  const { data: kinds } = useQuery(importKindsQuery);
  const kind = kinds?.find(({ name }) => name === kindName);
  const nameOf = useColumnName(kind);
  const rejects = useInfiniteQuery({
    queryKey: [...imports.key, 'rejects', id],
    queryFn: ({ pageParam, signal }) => readRejects(id, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => (next === undefined ? undefined : Number(next)),
  });
  if (rejects.isError) return <ProblemAlert error={rejects.error} onRetry={() => void rejects.refetch()} />;
  if (!rejects.data) return <Skeleton h={200} />;

  const rows = rejects.data.pages.flatMap(({ items }) => items);
  const sentHeader = rejects.data.pages[0]?.header ?? [];
  const header = sentHeader.length > 0 ? sentHeader : [t('rejects.line')];
  const columns = matchColumns(header, kind?.columns ?? [], kind?.passedOver ?? []);
  return (
    <Paper>
      <Table.ScrollContainer minWidth={0} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table className={classes.table} aria-label={t('rejects.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th style={{ minWidth: 70 }}>{t('rejects.number')}</Table.Th>
              <Table.Th>{t('rejects.faults')}</Table.Th>
              {columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a file may have the same header twice
                <Table.Th key={index}>{column.header}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.line}>
                <Table.Th scope="row" style={{ minWidth: 70 }}>
                  {formatNumber(row.line)}
                </Table.Th>
                <Table.Td style={{ minWidth: 240 }}>
                  <Faults row={row} nameOf={nameOf} />
                </Table.Td>
                {columns.map(({ column }, index) => (
                  <Table.Td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                    key={index}
                    className={isFaulty(row, column?.name) ? classes.fault : undefined}
                  >
                    <Text size="sm" lineClamp={3}>
                      {row.cells[index]}
                    </Text>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="space-between" p="md">
        <Text size="sm" c="dimmed">
          {t('rejects.shown', { shown: formatNumber(rows.length), all: formatNumber(counts.rejected) })}
        </Text>
        {rejects.hasNextPage && (
          <Button
            variant="default"
            loading={rejects.isFetchingNextPage}
            onClick={() => void rejects.fetchNextPage()}
          >
            {t('rejects.more')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

function isFaulty({ faults }: Schemas['RejectView'], name: string | undefined): boolean {
  return name !== undefined && faults.some(({ column }) => column === name);
}

function Faults({ row, nameOf }: { row: Schemas['RejectView']; nameOf: (name: string) => string }) {
  return (
    <List size="sm" listStyleType="none" spacing={4}>
      {row.faults.map(({ column, code, message }) => (
        <List.Item key={`${column}-${code}-${message}`}>
          {column && (
            <Text span size="sm" fw={600}>
              {nameOf(column)}:{' '}
            </Text>
          )}
          {message}
        </List.Item>
      ))}
    </List>
  );
}
