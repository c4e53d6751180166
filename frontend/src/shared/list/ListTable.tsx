import { DataTable, type DataTableSortStatus } from 'mantine-datatable';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from './ListColumn';
import type { Kinds } from './ListDefinition';
import type { ListView } from './useListView';
import type { RowChoice } from './useRowChoice';

interface Props<Row, K extends Kinds> {
  view: ListView<K>;
  columns: ListColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Shows the rows of before under a veil while those asked for come. */
  isFetching: boolean;
  /** Where rows can be chosen, to do something with several. */
  choice?: RowChoice<Row>;
  nameOf?: (row: Row) => string;
}

/** The rows of a list as a table whose heads sort on the server. */
export function ListTable<Row, K extends Kinds>(props: Props<Row, K>) {
  const { view, columns, rows, rowKey, isFetching, choice, nameOf = rowKey } = props;
  const { t } = useTranslation('shared');
  const sort = view.search.sort ?? view.definition.defaultSort;
  const sorted = columns.find((column) => column.sort === sort.replace(/^-/, ''));
  const sortStatus: DataTableSortStatus<Row> = {
    columnAccessor: sorted?.key ?? '',
    direction: sort.startsWith('-') ? 'desc' : 'asc',
  };

  const changeSort = (status: DataTableSortStatus<Row>) => {
    const field = columns.find((column) => column.key === status.columnAccessor)?.sort;
    if (field) view.setSort(status.direction === 'desc' ? `-${field}` : field);
  };
  const selection = choice && {
    selectedRecords: choice.chosen,
    onSelectedRecordsChange: choice.set,
    allRecordsSelectionCheckboxProps: { 'aria-label': t('bulk.chooseAll') },
    getRecordSelectionCheckboxProps: (row: Row) => ({
      'aria-label': t('bulk.choose', { name: nameOf(row) }),
    }),
  };
  return (
    <DataTable<Row>
      {...selection}
      idAccessor={rowKey}
      records={rows}
      columns={columns.map((column) => ({
        accessor: column.key,
        title: column.title,
        sortable: column.sort !== undefined,
        render: column.render,
        width: column.width,
        textAlign: column.align,
      }))}
      sortStatus={sortStatus}
      onSortStatusChange={changeSort}
      fetching={isFetching}
      loaderBackgroundBlur={1}
      withTableBorder
      borderRadius="lg"
      highlightOnHover
      verticalSpacing="xs"
      borderColor="var(--sangtao-line)"
      rowBorderColor="var(--sangtao-line)"
      minHeight={0}
    />
  );
}
