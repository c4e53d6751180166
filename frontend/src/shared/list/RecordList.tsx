import { Box, Paper, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../EmptyState';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useIsPhone } from '../useIsPhone';
import { ColumnMenu } from './ColumnMenu';
import type { ListColumn } from './ListColumn';
import type { Kinds } from './ListDefinition';
import { ListTable } from './ListTable';
import { ListToolbar } from './ListToolbar';
import { Pager } from './Pager';
import { useChosenColumns } from './useChosenColumns';
import type { ListView } from './useListView';

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
  /** Beside the choice of columns: export, for instance. */
  tools?: ReactNode;
  /** Said where there is nothing at all, with the way to begin. */
  empty: ReactNode;
}

/** A list: filters, rows as a table or as cards, and the way to further pages, with a word for every state. */
export function RecordList<Row, K extends Kinds>(props: Props<Row, K>) {
  const { view, query, columns, filters, tools } = props;
  const chosen = useChosenColumns(view.definition.name, columns);
  return (
    <Box component="section" aria-busy={query.isFetching}>
      <ListToolbar
        view={view}
        filters={filters}
        tools={
          <>
            {tools}
            <ColumnMenu columns={columns} chosen={chosen} />
          </>
        }
      />
      <Rows {...props} columns={chosen.shown} />
    </Box>
  );
}

function Rows<Row, K extends Kinds>(props: Props<Row, K>) {
  const { view, query, columns, rowKey, card, empty } = props;
  const isPhone = useIsPhone();
  if (query.isError && !query.data) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <LoadingRows />;

  const { items, next, total = view.total } = query.data;
  if (items.length === 0 && view.page === 1) return <NothingFound view={view} empty={empty} />;
  return (
    <>
      {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
      {isPhone ? (
        <SimpleGrid cols={1} spacing="sm">
          {items.map((row) => (
            <Paper key={rowKey(row)} p="md">
              {card(row)}
            </Paper>
          ))}
        </SimpleGrid>
      ) : (
        <ListTable
          view={view}
          columns={columns}
          rows={items}
          rowKey={rowKey}
          isFetching={query.isPlaceholderData}
        />
      )}
      <Pager view={view} next={next} total={total} />
    </>
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
