import { Box, Checkbox, Group, Paper, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../bulk/BulkBar';
import type { BulkTransitions } from '../bulk/BulkTransitions';
import { EmptyState } from '../EmptyState';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useIsPhone } from '../useIsPhone';
import { ColumnMenu } from './ColumnMenu';
import { ExportMenu } from './ExportMenu';
import type { ListColumn } from './ListColumn';
import type { Kinds } from './ListDefinition';
import { ListTable } from './ListTable';
import { ListToolbar } from './ListToolbar';
import type { ListExport } from './listExport';
import { Pager } from './Pager';
import { useChosenColumns } from './useChosenColumns';
import type { ListView } from './useListView';
import { type RowChoice, useRowChoice } from './useRowChoice';

/** One page of a list as the API answers it. */
export interface Page<Row> {
  items: Row[];
  next?: string;
  total?: number;
}

interface Props<Row, K extends Kinds> {
  view: ListView<K>;
  query: UseQueryResult<Page<Row>>;
  columns: ListColumn<Row>[];
  rowKey: (row: Row) => string;
  /** A row on a phone; a link as a whole. */
  card: (row: Row) => ReactNode;
  /** The fields of the filters. */
  filters?: ReactNode;
  /** Where the whole list can be had as a file. */
  exported?: ListExport;
  /** Whether the API finds words in this list; it does unless said otherwise. */
  hasWords?: boolean;
  /** Lets rows be chosen and change their state together. */
  bulk?: BulkTransitions<Row>;
  /** Said where there is nothing at all, with the way to begin. */
  empty: ReactNode;
}

/** A list: filters, rows as a table or as cards, and the way to further pages, with a word for every state. */
export function RecordList<Row, K extends Kinds>(props: Props<Row, K>) {
  const { view, query, columns, filters, exported, hasWords } = props;
  const chosen = useChosenColumns(view.definition.name, columns);
  return (
    <Box component="section" aria-busy={query.isFetching}>
      <ListToolbar
        view={view}
        filters={filters}
        hasWords={hasWords}
        tools={
          <>
            {exported && <ExportMenu exported={exported} />}
            <ColumnMenu columns={columns} chosen={chosen} />
          </>
        }
      />
      <Rows {...props} columns={chosen.shown} />
    </Box>
  );
}

function Rows<Row, K extends Kinds>(props: Props<Row, K>) {
  const { view, query, columns, rowKey, empty, bulk } = props;
  const isPhone = useIsPhone();
  const choice = useRowChoice(query.data?.items ?? [], rowKey);
  if (query.isError && !query.data) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <LoadingRows />;

  const { items, next, total = view.total } = query.data;
  if (items.length === 0 && view.page === 1) return <NothingFound view={view} empty={empty} />;
  return (
    <>
      {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
      {bulk && <BulkBar bulk={bulk} chosen={choice.chosen} onClear={choice.clear} />}
      {isPhone ? (
        <Cards {...props} rows={items} choice={choice} />
      ) : (
        <ListTable
          view={view}
          columns={columns}
          rows={items}
          rowKey={rowKey}
          isFetching={query.isPlaceholderData}
          choice={bulk && choice}
          nameOf={bulk?.nameOf}
        />
      )}
      <Pager view={view} next={next} total={total} />
    </>
  );
}

interface CardsProps<Row, K extends Kinds> extends Props<Row, K> {
  rows: Row[];
  choice: RowChoice<Row>;
}

function Cards<Row, K extends Kinds>({ rows, rowKey, card, bulk, choice }: CardsProps<Row, K>) {
  const { t } = useTranslation('shared');
  return (
    <SimpleGrid cols={1} spacing="sm">
      {rows.map((row) => (
        <Paper key={rowKey(row)} p="md">
          {bulk ? (
            <Group wrap="nowrap" align="flex-start">
              <Checkbox
                aria-label={t('bulk.choose', { name: bulk.nameOf(row) })}
                checked={choice.isChosen(row)}
                onChange={() => choice.toggle(row)}
              />
              <Box flex={1} miw={0}>
                {card(row)}
              </Box>
            </Group>
          ) : (
            card(row)
          )}
        </Paper>
      ))}
    </SimpleGrid>
  );
}

function NothingFound<K extends Kinds>(props: { view: ListView<K>; empty: ReactNode }) {
  const { t } = useTranslation('shared');
  const { search, definition } = props.view;
  const isFiltered = search.q !== undefined || definition.activeFilters(search) > 0;
  return (
    <Paper>
      {isFiltered ? (
        <EmptyState title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
      ) : (
        props.empty
      )}
    </Paper>
  );
}

function LoadingRows() {
  const { t } = useTranslation('shared');
  return (
    <Paper p="md" role="status" aria-label={t('list.loading')}>
      <Stack gap="sm">
        {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((line) => (
          <Skeleton key={line} h={28} />
        ))}
      </Stack>
    </Paper>
  );
}
